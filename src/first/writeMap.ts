import { ISLANDS } from '#map/islands/islandsPaths.ts';
import { colourFilter } from './colourTables.ts';
import { drawHeat } from './drawHeat.ts';
import { inBoth, escape } from './inBoth.ts';
import { landPaths } from './landPaths.ts';
import { fromDegrees, HEIGHT, WIDTH } from './pictureFrame.ts';
import { NAME_WIDTHS, placeNames } from './placeNames.ts';
import type { FirstData } from './readDataset.ts';
import { writeLegend } from './writeCards.ts';

/** What the inset shows of the picture: the same lines once more, so it costs no bytes. */
const [LEFT, TOP] = fromDegrees([ISLANDS.west, ISLANDS.north]);
const [RIGHT, BOTTOM] = fromDegrees([ISLANDS.east, ISLANDS.south]);
const INSET = [LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP].map(Math.round).join(' ');

const percent = (part: number) => `${(part * 100).toFixed(1)}%`;

function writeNames(data: FirstData): string {
  return NAME_WIDTHS.map(width => {
    const group = inBoth('g', ({ language }) =>
      placeNames(data.dataset, language, width)
        .map(({ text, x, y }) => `<text x="${percent(x)}" y="${percent(y)}">${escape(text)}</text>`)
        .join(''),
    );
    return `<g>${group}</g>`;
  }).join('');
}

/** SVG of the land alone, bottom to top in the map's own order. */
function writeLand(data: FirstData): string {
  const paths = landPaths(data);
  const path = (name: keyof typeof paths, style: string) => `<path class="first-${style}" d="${paths[name]}"/>`;
  return [
    path('neighbours', 'neighbours'),
    path('neighbourBorders', 'neighbour-borders'),
    `<g class="first-own"><path id="first-shape" d="${paths.outline}"/></g>`,
    path('lakes', 'lakes'),
    path('unit', 'unit'),
    path('province', 'province'),
    '<use class="first-outline" href="#first-shape"/>',
    path('undetermined', 'ground'),
    path('undetermined', 'undetermined'),
    path('tenDash', 'ten-dash'),
  ].join('');
}

/** Reaches beyond any window, behind the land. */
const SEA = '<rect class="first-sea" x="-9999" y="-9999" width="22000" height="22000"/>';

/**
 * The map of the first response: land and heat, the names in a layer of their own, because the renderer's surface will
 * come between, the inset of the islands, and who made it.
 */
export async function writeMap(data: FirstData): Promise<string> {
  const box = `0 0 ${WIDTH} ${HEIGHT.toFixed(1)}`;
  const filters = colourFilter('light') + colourFilter('dark');
  const lines = `<g id="first-lines">${writeLand(data)}</g>`;
  return (
    `<div class="first-map"><div id="first-land" aria-hidden="true"><svg viewBox="${box}"><defs>${filters}</defs>` +
    `${SEA}${lines}${await drawHeat(data)}</svg></div>` +
    `<div id="first-names" aria-hidden="true"><div><svg>${writeNames(data)}</svg></div></div>` +
    `<figure class="first-islands"><svg viewBox="${INSET}" aria-hidden="true"><use href="#first-lines"/></svg>` +
    `${inBoth('figcaption', words => escape(words.map.islands))}</figure>` +
    `${inBoth('small', words => escape(words.map.attribution))}${writeLegend()}</div>`
  );
}
