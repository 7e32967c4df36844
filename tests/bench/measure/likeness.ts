import { openPage } from '../openPage.ts';
import type { Served } from '../serveFolder.ts';
import { withPatience, type Values } from './Measured.ts';

const VIEWS = [
  { camera: { lng: 104.5, lat: 36, zoom: 3.35 }, year: 2024 },
  { camera: { lng: 116, lat: 32, zoom: 5 }, year: 2019 },
] as const;

type Page = { compareSurfaces: (camera: (typeof VIEWS)[number]['camera'], year: number) => Promise<number> };

/** How alike the product's surface and MapLibre's heatmap are, in decibels: the least of several views. */
export async function measureLikeness(served: Served): Promise<Values> {
  const { page, close } = await openPage({});
  try {
    await page.goto(served.url);
    await page.waitForFunction(() => 'compareSurfaces' in globalThis);
    const ratios: number[] = [];
    for (const view of VIEWS) {
      const compared = page.evaluate(
        ({ camera, year }) => (globalThis as unknown as Page).compareSurfaces(camera, year),
        view,
      );
      ratios.push(await withPatience(compared, 'comparing surfaces'));
    }
    return { likeness: Math.min(...ratios) };
  } finally {
    await close();
  }
}
