import { scrubFrames, type CardWork } from '../inPage.ts';
import { median } from '../statistics.ts';
import { SPAN, withPatience, type Values } from './Measured.ts';
import { standing, type Asked } from './standing.ts';

/** Not a multiple of the years, so that most frames pass no whole year. */
const FRAMES = 43;
const KEYS = ['draws', 'vertices', 'bytes', 'links', 'messages'] as const satisfies readonly (keyof CardWork)[];

/** What a scrub frame asks of the card and of workers: the middle frame, and under `most.` the worst one. */
export function measureCard(asked: Omit<Asked, 'stubbed' | 'counted'>): Promise<Values> {
  return standing({ ...asked, stubbed: true, counted: true }, async ({ page }) => {
    const works = await withPatience(page.evaluate(scrubFrames, { ...SPAN, frames: FRAMES }), 'scrubbing');
    const entries = KEYS.flatMap(key => {
      const counts = works.map(work => work[key]);
      return [
        [key, median(counts)],
        [`most.${key}`, Math.max(...counts)],
      ] as const;
    });
    return Object.fromEntries(entries);
  });
}
