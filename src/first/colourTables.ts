import { HEAT_FADE } from '#derive/heatScale.ts';
import { RAMP, type Face } from '#derive/ramp.ts';

/** Steps of a table. Of 30, the fade takes exactly 6 and each of the ramp's six stretches exactly 4. */
export const STEPS = 30;

/** What blending leaves as it is: white under `multiply`, black under `screen`. */
const NEUTRAL: Readonly<Record<Face, number>> = { light: 1, dark: 0 };

const smoothstep = (t: number) => t * t * (3 - 2 * t);

/** A colour's red (0), green (1) or blue (2), 0 to 1. */
const channelOf = (colour: string, channel: number) =>
  Number.parseInt(colour.slice(1 + channel * 2, 3 + channel * 2), 16) / 255;

function alongRamp(ramp: readonly string[], position: number, channel: number): number {
  const place = Math.max(0, position) * (ramp.length - 1);
  const lower = Math.min(ramp.length - 2, Math.floor(place));
  const [from, to] = [channelOf(ramp[lower] ?? '', channel), channelOf(ramp[lower + 1] ?? '', channel)];
  return from + (to - from) * (place - lower);
}

/**
 * One channel's values at equal steps of the grey scale: the renderer's colour (ramp and fade) laid on what the
 * face's blend mode leaves unchanged, so that an opaque picture blends exactly as the renderer's clear one does.
 */
export function colourTable(face: Face, channel: number): number[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const position = (step / STEPS) * (1 + HEAT_FADE) - HEAT_FADE;
    const alpha = smoothstep(Math.min(1, Math.max(0, (position + HEAT_FADE) / HEAT_FADE)));
    return alongRamp(RAMP[face], position, channel) * alpha + NEUTRAL[face] * (1 - alpha);
  });
}

const CHANNELS = ['R', 'G', 'B'] as const;

/** SVG filter that colours the grey picture for a face; its id is `first-heat-` and the face. */
export function colourFilter(face: Face): string {
  const functions = CHANNELS.map((name, channel) => {
    const values = colourTable(face, channel).map(value => Number(value.toFixed(3)));
    return `<feFunc${name} type="table" tableValues="${values.join(' ')}"/>`;
  });
  return (
    `<filter id="first-heat-${face}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">` +
    `<feComponentTransfer>${functions.join('')}</feComponentTransfer></filter>`
  );
}
