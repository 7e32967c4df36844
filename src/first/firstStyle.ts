import { readFileSync } from 'node:fs';
import { RAMP, type Face } from '#derive/ramp.ts';
import { MAX_FIT_ZOOM } from '#map/fitChina.ts';
import { worldSize } from '#map/mercator.ts';
import { FAMILIES } from '#map/style/labelLayers.ts';
import { PALETTES } from '#map/style/palette.ts';
import { PHONE } from '#ui/kit/useMedia.ts';
import { NARROW, WIDE, type MapPadding } from '#ui/useMapPadding.ts';
import { HEIGHT, WIDTH, WORLD } from './pictureFrame.ts';

const BLENDS: Readonly<Record<Face, string>> = { light: 'multiply', dark: 'screen' };

const declare = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `--first-${name}:${value};`)
    .join('');

/** The base map's colours, and how the grey heat picture gets its own. */
function faceValues(face: Face): string {
  const palette = PALETTES[face];
  return declare({
    sea: palette.sea,
    neighbour: palette.neighbour,
    'neighbour-border': palette.neighbourBorder,
    land: palette.land,
    lake: palette.lake,
    unit: palette.prefectureBorder,
    province: palette.provinceBorder,
    outline: palette.outline,
    label: palette.strongLabel,
    halo: palette.halo,
    ramp: RAMP[face].join(),
    colour: `url(#first-heat-${face})`,
    blend: BLENDS[face],
  });
}

const inset = ({ top, right, bottom, left }: MapPadding) => `${top}px ${right}px ${bottom}px ${left}px`;

/** What both faces share: the free part of the map, and the picture's size in it. */
function sharedValues(): string {
  return declare({
    free: inset(WIDE),
    'free-narrow': inset(NARROW),
    ratio: (WIDTH / HEIGHT).toFixed(6),
    widest: `${((WIDTH / WORLD) * worldSize(MAX_FIT_ZOOM)).toFixed(0)}px`,
    families: FAMILIES.map(family => `'${family}'`).join(),
  });
}

/** The layout's own query, which is a list: what is added to it must be added to each of its parts. */
const onPhones = (_: string, more: string) =>
  `@media ${PHONE.split(',')
    .map(query => query.trim() + more.trimEnd())
    .join()} `;

const shorten = (css: string) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':');

/**
 * The style of the first response: the program's own tokens, the map's colours, and the picture's layout. The dark
 * face stands twice: told by the inline script, and by the system where no script runs.
 */
export function firstStyle(): string {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8');
  const layout = readFileSync('src/first/first.css', 'utf8').replaceAll(/@media \(--phone\)([^{]*)/g, onPhones);
  const dark = /:root\[data-face='dark'\] \{([^}]*)\}/.exec(tokens)?.[1];
  if (!dark) throw new Error('src/ui/tokens.css has no dark face');
  const darkValues = dark + faceValues('dark');
  return shorten(
    `${tokens}:root{${sharedValues()}${faceValues('light')}}:root[data-face=dark]{${faceValues('dark')}}` +
      `@media (prefers-color-scheme:dark){:root:not([data-face]){${darkValues}}}${layout}`,
  );
}

/** What a page without scripts adds: it scrolls, and the leading figures are a table. */
export function noScriptStyle(): string {
  return shorten(readFileSync('src/first/noScript.css', 'utf8'));
}
