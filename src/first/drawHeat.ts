import sharp from 'sharp';
import { LAST_YEAR, yearIndex } from '#data/year.ts';
import { heatPoints } from '#derive/heatPoints.ts';
import { CHINA } from '#map/fitChina.ts';
import { mercatorX, mercatorY } from '#map/mercator.ts';
import type { FirstData } from './readDataset.ts';
import { fromMercator, WORLD } from './pictureFrame.ts';
import { greyOf, sumHeat, type Grid } from './sumHeat.ts';

/** Cells of a whole world: a kernel's standard deviation is about two and a half cells, and is drawn smooth from that. */
const CELLS = 2800;
/** Room around the default view for what reaches over its edges, in degrees. */
const ROOM = 1.5;
/** Of 100: the mean error is below one step in 255, and the file a third of a lossless one. */
const QUALITY = 88;

const gridIndex = (mercator: number) => Math.floor(mercator * CELLS);

/** The grid of the picture's heat, on whole cells. */
export function heatGrid(): Grid {
  const [left, right] = [gridIndex(mercatorX(CHINA.west - ROOM)), gridIndex(mercatorX(CHINA.east + ROOM))];
  const [top, bottom] = [gridIndex(mercatorY(CHINA.north + ROOM)), gridIndex(mercatorY(CHINA.south - ROOM))];
  return { west: left / CELLS, north: top / CELLS, width: right - left, height: bottom - top, cells: CELLS };
}

/** The last year's surface as shades of grey, one byte a cell: `greyOf` in 255ths. */
export function greyHeat({ dataset }: FirstData): Uint8Array {
  const density = sumHeat(heatPoints(dataset, true), yearIndex(LAST_YEAR), heatGrid());
  return Uint8Array.from(density, value => Math.round(greyOf(value) * 255));
}

/** SVG image of the heat: one grey picture, coloured for the face by a filter and blended with the land by CSS. */
export async function drawHeat(data: FirstData): Promise<string> {
  const { west, north, width, height } = heatGrid();
  const image = sharp(greyHeat(data), { raw: { width, height, channels: 1 } });
  const bytes = await image.webp({ quality: QUALITY, effort: 6 }).toBuffer();
  const [x, y] = fromMercator([west, north]).map(value => value.toFixed(2));
  const [wide, high] = [width, height].map(cells => ((cells / CELLS) * WORLD).toFixed(2));
  return (
    `<image id="first-heat" x="${x}" y="${y}" width="${wide}" height="${high}" preserveAspectRatio="none" ` +
    `href="data:image/webp;base64,${bytes.toString('base64')}"/>`
  );
}
