/**
 * Sums the years by weights of either sign and looks the size of the sum up on one of two logarithmic ramps, which lie
 * in one row: less from the middle to the left, more from the middle to the right. Otherwise as `COLOUR_FRAGMENT`.
 */
export const DIFFERENCE_FRAGMENT = `#version 300 es
precision highp float;
in vec2 place;
uniform sampler2D years0;
uniform sampler2D years1;
uniform sampler2D years2;
uniform sampler2D ramp;
uniform vec4 weights[3];
uniform float unit;
uniform vec2 logRange;
uniform float fade;
uniform float opacity;
out vec4 colour;
void main() {
  float sum = dot(texture(years0, place), weights[0]) + dot(texture(years1, place), weights[1])
    + dot(texture(years2, place), weights[2]);
  float position = (log(max(abs(sum) * unit, 1e-6)) - logRange.x) / (logRange.y - logRange.x);
  float steps = float(textureSize(ramp, 0).x);
  float reach = steps / 2.0;
  float away = 0.5 + clamp(position, 0.0, 1.0) * (reach - 1.0);
  float along = (reach + (sum < 0.0 ? -away : away)) / steps;
  float alpha = opacity * smoothstep(-fade, 0.0, position);
  colour = vec4(texture(ramp, vec2(along, 0.5)).rgb * alpha, alpha);
}`;
