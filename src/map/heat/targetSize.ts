import { KERNEL_SIGMA_KM } from '#derive/heatScale.ts';
import { EQUATOR_KM, type Frame, type Size } from '../mercator.ts';

/** A kernel is drawn over at least this many texels a standard deviation, and over less than twice as many. */
export const MIN_SIGMA_TEXELS = 4;

/**
 * Size of the density targets for a frame, in texels. Kernels are smooth, so a coarse grid read back bilinearly
 * loses nothing to be seen (the error is about 1/(4s²) of a lone peak at s texels a standard deviation). Tying the
 * grid to the kernel rather than to the screen keeps cost and precision the same at every zoom and pixel ratio.
 */
export function targetSize({ width, height, scaleX }: Frame, pixelRatio: number): Size {
  const worldPixels = (scaleX * width * pixelRatio) / 2;
  const sigmaPixels = (KERNEL_SIGMA_KM / EQUATOR_KM) * worldPixels;
  // Whole powers of two, so that the targets are made anew only every zoom level and not at each frame of a zoom.
  const coarseness = 2 ** Math.max(0, Math.floor(Math.log2(sigmaPixels / MIN_SIGMA_TEXELS)));
  const texels = (length: number) => Math.max(1, Math.ceil((length * pixelRatio) / coarseness));
  return { width: texels(width), height: texels(height) };
}
