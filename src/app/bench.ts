import { loadDataset, type Dataset } from '#data/dataset.ts';
import { scatterHeat } from '#derive/scatterHeat.ts';
import { moveTime } from '#state/actions.ts';

/** Set by the map when its picture, and then the belts on it, are complete. */
const MARKS = ['map-ready', 'markers-ready'];

function everyMark(): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (MARKS.every(mark => performance.getEntriesByName(mark).length > 0)) resolve();
    };
    new PerformanceObserver(look).observe({ type: 'mark', buffered: true });
  });
}

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

async function settled(): Promise<void> {
  await frame();
  await frame();
}

/**
 * The data set of a page opened with `?bench` (any value) or `?bench=100000` (so many heat points in place of the
 * real ones), and `window.bench`, by which the measuring program moves time: `ready` resolves when everything
 * stands, `setTime` takes a position in years as the slider does, `settled` waits two frames.
 */
export async function loadBenchDataset(): Promise<Dataset> {
  Object.assign(globalThis, { bench: { ready: everyMark(), setTime: moveTime, settled } });
  const dataset = await loadDataset();
  const count = Number(new URLSearchParams(location.search).get('bench'));
  return count > 0 ? { ...dataset, heat: scatterHeat(dataset, count) } : dataset;
}
