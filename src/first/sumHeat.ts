import type { HeatPoints } from '#derive/heatPoints.ts';
import { HEAT_FADE, HEAT_MAX, HEAT_MIN, KERNEL_RADIUS_KM, KERNEL_SIGMA_KM, peakDensity } from '#derive/heatScale.ts';
import { EQUATOR_KM, mercatorX, mercatorY } from '#map/mercator.ts';

/** A part of the Web Mercator world as a grid of cells; `west` and `north` are its corner, `cells` a whole world. */
export type Grid = {
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
  readonly cells: number;
};

/** r²/2σ²: how far the kernel has fallen at its cut edge, as a power of e. */
const FALLOFF = (KERNEL_RADIUS_KM / KERNEL_SIGMA_KM) ** 2 / 2;

/**
 * Parcels per km² and year in the middle of every cell, row by row from the north-west: the sum of the points'
 * kernels in one year (a column of `parcels`), by the arithmetic of the renderer's shader. Web Mercator stretches
 * lengths by 1/cos φ = cosh(π(1 − 2y)), so the kernel is equally wide on the ground everywhere.
 */
export function sumHeat({ count, lon, lat, parcels }: HeatPoints, column: number, grid: Grid): Float64Array {
  const density = new Float64Array(grid.width * grid.height);
  const years = count === 0 ? 0 : parcels.length / count;
  for (let point = 0; point < count; point += 1) {
    const y = mercatorY(lat[point] ?? 0);
    addKernel(density, grid, {
      x: (mercatorX(lon[point] ?? 0) - grid.west) * grid.cells,
      y: (y - grid.north) * grid.cells,
      radius: (KERNEL_RADIUS_KM / EQUATOR_KM) * Math.cosh(Math.PI * (1 - 2 * y)) * grid.cells,
      peak: peakDensity(parcels[point * years + column] ?? 0),
    });
  }
  return density;
}

/** In cells, and parcels per km². */
type Kernel = { x: number; y: number; radius: number; peak: number };

function addKernel(density: Float64Array, { width, height }: Grid, { x, y, radius, peak }: Kernel): void {
  const [top, bottom] = [Math.max(0, Math.floor(y - radius)), Math.min(height - 1, Math.ceil(y + radius))];
  const [left, right] = [Math.max(0, Math.floor(x - radius)), Math.min(width - 1, Math.ceil(x + radius))];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const squared = ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2) / radius ** 2;
      if (squared > 1) continue;
      const kernel = Math.exp(-FALLOFF * squared) - Math.exp(-FALLOFF);
      density[row * width + column] = (density[row * width + column] ?? 0) + peak * kernel;
    }
  }
}

/**
 * Place of a density on the picture's grey scale, 0 to 1: the ramp's position with the stretch below its lower end,
 * over which the palest colour fades out, in front.
 */
export function greyOf(density: number): number {
  const position = Math.log(Math.max(density, 1e-6) / HEAT_MIN) / Math.log(HEAT_MAX / HEAT_MIN);
  return Math.min(1, Math.max(0, (position + HEAT_FADE) / (1 + HEAT_FADE)));
}
