/**
 * A circle whose area follows the value at the time position. Eleven years of values ride along, a gap below zero; the
 * weights of the years are the only thing that time changes. Between a value and a gap the circle keeps the value's
 * size and fades: nothing grows out of a year that is not known.
 */
export const CIRCLE_VERTEX = `#version 300 es
precision highp float;
layout(location = 0) in vec2 corner;
layout(location = 1) in vec2 position;
layout(location = 2) in vec4 values0;
layout(location = 3) in vec4 values1;
layout(location = 4) in vec3 values2;
uniform vec2 scale;
uniform vec2 offset;
uniform vec2 pixel;
uniform vec4 weights[3];
uniform float peak;
uniform vec2 radii;
uniform int pointed;
out vec2 fromCentre;
flat out float radius;
flat out float shown;
flat out float strong;
void main() {
  vec4 has0 = weights[0] * step(0.0, values0);
  vec4 has1 = weights[1] * step(0.0, values1);
  vec3 has2 = weights[2].xyz * step(0.0, values2);
  shown = dot(has0, vec4(1.0)) + dot(has1, vec4(1.0)) + dot(has2, vec3(1.0));
  float sum = dot(has0, values0) + dot(has1, values1) + dot(has2, values2);
  radius = max(radii.x, radii.y * sqrt(sum / max(shown, 1e-6) / peak));
  strong = gl_InstanceID == pointed ? 1.0 : 0.0;
  radius += strong * 1.5;
  fromCentre = corner * (radius + 1.0);
  vec2 clip = position * scale + offset + fromCentre * pixel;
  gl_Position = shown > 0.0 ? vec4(clip, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}`;

/** A soft disc with a rim; small ones are rim alone. Distances are in CSS pixels. */
export const CIRCLE_FRAGMENT = `#version 300 es
precision highp float;
in vec2 fromCentre;
flat in float radius;
flat in float shown;
flat in float strong;
uniform vec3 fill;
uniform vec3 rim;
uniform float opacity;
out vec4 colour;
void main() {
  float away = length(fromCentre);
  float inside = 1.0 - smoothstep(radius - 0.6, radius + 0.6, away);
  float isRim = smoothstep(radius - 1.9, radius - 0.9, away);
  float alpha = inside * shown * min(1.0, opacity + 0.35 * isRim + 0.4 * strong);
  if (alpha < 0.004) discard;
  colour = vec4(mix(fill, rim, isRim) * alpha, alpha);
}`;
