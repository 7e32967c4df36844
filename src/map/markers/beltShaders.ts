import { TINT } from './markerInk.ts';

/** Uniforms of the marker layer; the year is one number, and with it every marker's outline changes. */
const BLOCK = `\
layout(std140) uniform beltUniforms {
  vec4 surface;
  vec4 accent;
  float year;
  float progress;
  float hovered;
  float selected;
  float lift;
} belt;
`;

/** The module by which deck.gl fills the uniforms and binds the atlas. */
export const beltUniforms = {
  name: 'belt',
  vs: BLOCK,
  fs: BLOCK,
  uniformTypes: {
    surface: 'vec4<f32>',
    accent: 'vec4<f32>',
    year: 'f32',
    progress: 'f32',
    hovered: 'f32',
    selected: 'f32',
    lift: 'f32',
  },
} as const;

/**
 * A square of 2 × (radius + room) pixels a marker; the room is for the count at its upper right. `instanceFade` is
 * 1 for a marker that enters, -1 for one that leaves and 0 for one that stays.
 */
export const BELT_VERTEX = `#version 300 es
#define SHADER_NAME belt-layer-vertex
in vec3 positions;
in vec3 instancePositions;
in vec3 instancePositions64Low;
in vec2 instanceOffsets;
in float instanceRadii;
in vec4 instanceColors;
in vec4 instanceGlyphs;
in vec4 instanceCounts;
in vec2 instanceMarks;
in float instanceFades;
out vec2 place;
flat out float radius;
flat out vec4 colour;
flat out vec4 glyphBox;
flat out vec4 countBox;
flat out float markCode;
flat out float isAccented;
flat out float alpha;

const float ROOM = 12.0;
const float FIRST_YEARS = 6.0;

void main(void) {
  bool isSelected = float(gl_InstanceID) == belt.selected;
  bool isHovered = float(gl_InstanceID) == belt.hovered;
  isAccented = isSelected ? 1.0 : isHovered ? 0.6 : 0.0;
  radius = instanceRadii * (isSelected || isHovered ? 1.12 : 1.0);
  place = positions.xy * (radius + ROOM);
  colour = instanceColors;
  glyphBox = instanceGlyphs;
  countBox = instanceCounts;
  float packed = belt.year < FIRST_YEARS ? instanceMarks.x : instanceMarks.y;
  float digit = belt.year < FIRST_YEARS ? belt.year : belt.year - FIRST_YEARS;
  markCode = mod(floor(packed / exp2(3.0 * digit) + 0.001), 8.0);
  alpha = instanceFades > 0.5 ? belt.progress : instanceFades < -0.5 ? 1.0 - belt.progress : 1.0;
  geometry.worldPosition = instancePositions;
  gl_Position = project_position_to_clipspace(instancePositions, instancePositions64Low, vec3(0.0), geometry.position);
  vec2 pixels = instanceOffsets + place;
  gl_Position.xy += project_pixel_size_to_clipspace(vec2(pixels.x, -pixels.y));
  if (alpha <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/**
 * A disc with a glyph, a gap and a ring. The ring tells the status of the year's figure: solid reported (1), long
 * dashes target (2) or forecast (3), dots estimated (4), half solid and half dashed mixed (5). Without a figure (0)
 * the disc is hollow with a thin ring: the belt is there, its number is not.
 */
export const BELT_FRAGMENT = `#version 300 es
#define SHADER_NAME belt-layer-fragment
precision highp float;
in vec2 place;
flat in float radius;
flat in vec4 colour;
flat in vec4 glyphBox;
flat in vec4 countBox;
flat in float markCode;
flat in float isAccented;
flat in float alpha;
uniform sampler2D atlas;
out vec4 fragColor;

const float TURN = 6.2831853;
const float GLYPH_PART = 0.56;
const float HALO = 1.5;

float inside(float edge, float d) { return 1.0 - smoothstep(edge - 0.6, edge + 0.6, d); }

/* Part of the ring that is drawn at an angle, for so many dashes of so long a share. */
float dashes(float angle, float count, float share) {
  float phase = abs(fract(angle / TURN * count) - 0.5) * 2.0;
  float soft = 0.12;
  return 1.0 - smoothstep(share - soft, share + soft, phase);
}

float ringPattern(float angle) {
  float count = floor(radius * 0.75);
  if (markCode < 1.5) return 1.0;
  if (markCode < 3.5) return dashes(angle, count, 0.58);
  if (markCode < 4.5) return dashes(angle, count * 1.7, 0.42);
  return place.y < 0.0 ? 1.0 : dashes(angle, count, 0.58);
}

float atlasAt(vec4 box, vec2 part) {
  vec2 clamped = clamp(part, 0.0, 1.0);
  float isInside = step(distance(part, clamped), 0.0001);
  return texture(atlas, mix(box.xy, box.zw, clamped)).a * isInside * step(0.0001, box.z);
}

void over(inout vec4 below, vec3 rgb, float a) { below = vec4(rgb * a, a) + below * (1.0 - a); }

void drawCount(inout vec4 result) {
  if (countBox.z <= 0.0) return;
  vec2 centre = vec2(radius * 0.8, -radius * 0.8);
  vec2 corner = abs(place - centre) - vec2(3.0, 0.0);
  float d = length(max(corner, 0.0)) - 6.5;
  vec3 ink = belt.surface.r > 0.5 ? vec3(0.13, 0.16, 0.18) : vec3(0.92);
  over(result, mix(belt.surface.rgb, ink, 0.35), inside(0.7, d));
  over(result, belt.surface.rgb, inside(0.0, d));
  over(result, ink, atlasAt(countBox, (place - centre) / vec2(20.0, 12.0) + 0.5));
}

void main(void) {
  float d = length(place);
  float hasFigure = step(0.5, markCode);
  vec3 line = mix(colour.rgb, vec3(step(0.0, belt.lift)), abs(belt.lift));
  float ringMiddle = radius - 1.0;
  float ringWidth = mix(0.55, 1.0, hasFigure);
  float ring = inside(ringWidth, abs(d - ringMiddle)) * mix(1.0, ringPattern(atan(place.y, place.x)), hasFigure);
  vec4 result = vec4(0.0);
  over(result, mix(belt.surface.rgb, belt.accent.rgb, isAccented), inside(radius + HALO + isAccented, d));
  over(result, belt.surface.rgb, inside(radius, d));
  over(result, mix(mix(belt.surface.rgb, colour.rgb, ${TINT}), colour.rgb, hasFigure), inside(radius - 3.4, d));
  over(result, line, ring);
  vec2 part = place / (radius * 2.0 * GLYPH_PART) + 0.5;
  over(result, mix(line, vec3(1.0), hasFigure), atlasAt(glyphBox, part));
  drawCount(result);
  fragColor = vec4(result.rgb / max(result.a, 0.001), result.a * alpha * colour.a);
}
`;
