import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAST_YEAR } from '#data/year.ts';
import { mercatorArcs } from '#map/drawLand.ts';
import { drawHeat, greyHeat, heatGrid } from './drawHeat.ts';
import { landPaths } from './landPaths.ts';
import { fromMercator, HEIGHT, WIDTH } from './pictureFrame.ts';
import { NAME_WIDTHS, placeNames } from './placeNames.ts';
import { readDataset, type FirstData } from './readDataset.ts';
import { leadingFigures, writeFigures } from './writeFigures.ts';

let data: FirstData;
beforeAll(() => {
  data = readDataset();
});

describe('the heat of the first picture', () => {
  it('comes out of its file as the formula has it', async () => {
    const base64 = /base64,([^"]+)/.exec(await drawHeat(data))?.[1] ?? '';
    const { width, height } = heatGrid();
    const { data: grey, info } = await sharp(Buffer.from(base64, 'base64')).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, height]);
    const errors = [...greyHeat(data)].map((value, cell) => Math.abs(value - (grey[cell * info.channels] ?? 0)));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // A step is a 255th of the scale; the legend's gradient shows no such difference.
    expect(mean).toBeLessThan(1.2);
    expect(errors.filter(error => error > 8).length / errors.length).toBeLessThan(0.002);
  });

  it('reaches over no edge of its grid', () => {
    const { width, height } = heatGrid();
    const grey = greyHeat(data);
    const isEdge = (cell: number) =>
      cell < width || cell >= width * (height - 1) || [0, width - 1].includes(cell % width);
    expect(grey.some(value => value > 230)).toBe(true);
    expect(grey.filter((value, cell) => value > 0 && isEdge(cell))).toHaveLength(0);
  });
});

describe('the land of the first picture', () => {
  it('has every border, the undetermined ones and the ten-dash line', () => {
    const paths = landPaths(data);
    for (const path of Object.values(paths)) expect(path).toMatch(/^m-?\d/);
    expect(paths.tenDash.match(/m/g)).toHaveLength(10);
  });

  it('loses no island', () => {
    const { outline, province, unit } = landPaths(data);
    // Some are enclaves, and their edge is a border.
    const drawn = new Set([outline, province, unit].flatMap(pointsOf).map(String));
    const { prefectures } = data.dataset;
    const rings = prefectures.objects.units.geometries.flatMap(one => (one.type === 'MultiPolygon' ? one.arcs : []));
    const arcs = mercatorArcs(prefectures);
    const islands = rings.flatMap(([ring]) =>
      ring?.length === 1 ? [arcs[Math.max(ring[0] ?? 0, ~(ring[0] ?? 0))]] : [],
    );
    expect(islands.length).toBeGreaterThan(400);
    const lost = islands.filter(island => island?.[0] && !drawn.has(String(fromMercator(island[0]).map(Math.round))));
    expect(lost).toHaveLength(0);
  });
});

/** The points of path data as `pathData` writes it. */
function pointsOf(path: string): number[][] {
  let pen = [0, 0];
  return path.split(/(?=m)/).flatMap(line => {
    const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
    const points = [];
    for (let at = 0; at < numbers.length; at += 2) {
      pen = [(pen[0] ?? 0) + (numbers[at] ?? 0), (pen[1] ?? 0) + (numbers[at + 1] ?? 0)];
      points.push(pen);
    }
    if (line.endsWith('z')) pen = points[0] ?? pen;
    return points;
  });
}

describe('the names of the first picture', () => {
  it.each(NAME_WIDTHS)('stand apart and inside at %d pixels', width => {
    const names = placeNames(data.dataset, 'zh', width);
    expect(names.length).toBeGreaterThan(8);
    for (const { x, y } of names) {
      expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThan(0);
    }
    const height = (width * HEIGHT) / WIDTH;
    const distances = names.flatMap((a, index) =>
      names.slice(index + 1).map(b => Math.hypot((a.x - b.x) * width, (a.y - b.y) * height)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(14);
  });
});

describe('the leading figures', () => {
  it('begin with the nation and fall from there', () => {
    const [first, ...others] = leadingFigures(data);
    expect(first?.id).toBe('100000');
    expect(others.map(({ id }) => id)[0]).toBe('330700');
    expect(others).toHaveLength(10);
  });

  it('each carry a status and a source or method, in both languages', () => {
    const html = writeFigures(data);
    const rows = html.match(/<tr><th scope="row">.*?<\/tr>/g) ?? [];
    expect(rows).toHaveLength(22);
    for (const row of rows) {
      expect(row).toMatch(/已公布|估算|Reported|Estimated/);
      expect(row.replace(/.*<td>/, '').replaceAll(/<[^>]*>/g, '').length).toBeGreaterThan(8);
    }
    expect(html).toContain(String(LAST_YEAR));
  });
});
