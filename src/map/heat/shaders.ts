/**
 * Spreads one point: a square around it, as large as the kernel on the ground. Web Mercator stretches lengths by
 * 1/cos φ, which is cosh(π(1 − 2y)) in its own ordinate, so the kernel stays round and equally wide in kilometres.
 */
export const SPLAT_VERTEX = `#version 300 es
precision highp float;
layout(location = 0) in vec2 corner;
layout(location = 1) in vec2 position;
layout(location = 2) in vec4 peaks0;
layout(location = 3) in vec4 peaks1;
layout(location = 4) in vec4 peaks2;
uniform vec2 scale;
uniform vec2 offset;
uniform float radius;
out vec2 fromCentre;
flat out vec4 years0;
flat out vec4 years1;
flat out vec4 years2;
void main() {
  fromCentre = corner;
  years0 = peaks0;
  years1 = peaks1;
  years2 = peaks2;
  float stretch = cosh(3.14159265 * (1.0 - 2.0 * position.y));
  vec2 place = position + corner * radius * stretch;
  gl_Position = vec4(place * scale + offset, 0.0, 1.0);
}`;

/**
 * Adds the kernel, weighted by each year's peak, to three targets of four years. \`falloff\` is r²/2σ²; the kernel's
 * value at its edge is taken off everywhere, so that it ends without a step that the logarithmic colours would show.
 */
export const SPLAT_FRAGMENT = `#version 300 es
precision highp float;
in vec2 fromCentre;
flat in vec4 years0;
flat in vec4 years1;
flat in vec4 years2;
uniform float falloff;
layout(location = 0) out vec4 target0;
layout(location = 1) out vec4 target1;
layout(location = 2) out vec4 target2;
void main() {
  float squared = dot(fromCentre, fromCentre);
  if (squared > 1.0) discard;
  float kernel = exp(-falloff * squared) - exp(-falloff);
  target0 = years0 * kernel;
  target1 = years1 * kernel;
  target2 = years2 * kernel;
}`;

/** One triangle that covers the canvas, without any buffer. */
export const COVER_VERTEX = `#version 300 es
out vec2 place;
void main() {
  place = vec2(gl_VertexID == 1 ? 2.0 : 0.0, gl_VertexID == 2 ? 2.0 : 0.0);
  gl_Position = vec4(place * 2.0 - 1.0, 0.0, 1.0);
}`;

/**
 * Sums the years by their weights and looks the density up on the logarithmic ramp. \`stepCount\` colours lie in a
 * row of as many texels, joined linearly like the legend's gradient. Below the ramp the colour fades out.
 */
export const COLOUR_FRAGMENT = `#version 300 es
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
  float position = (log(max(sum * unit, 1e-6)) - logRange.x) / (logRange.y - logRange.x);
  float steps = float(textureSize(ramp, 0).x);
  float along = (0.5 + clamp(position, 0.0, 1.0) * (steps - 1.0)) / steps;
  float alpha = opacity * smoothstep(-fade, 0.0, position);
  colour = vec4(texture(ramp, vec2(along, 0.5)).rgb * alpha, alpha);
}`;
