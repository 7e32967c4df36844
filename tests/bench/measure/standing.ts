import { whenReady } from '../inPage.ts';
import { openPage, type OpenPage, type Wanted } from '../openPage.ts';
import { addressOf, PATIENCE_MS, withPatience, type Target } from './Measured.ts';

/** How long one measurement of one page may take in all. */
const LIMIT_MS = 120_000;
/** Ends start-up work that goes on after the first complete picture, in ms. */
const REST_MS = 800;

export type Asked = Wanted & { readonly target: Target; readonly points: number };

/**
 * Opens a page, waits until it stands and rests, and hands it to `measure`; closes it in the end. Rejects when the
 * page breaks down or keeps anybody waiting too long.
 */
export async function standing<T>(
  { target, points, ...wanted }: Asked,
  measure: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const open = await openPage(wanted);
  const { page } = open;
  const crashed = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Error('the tab crashed')));
  });
  const work = async () => {
    await page.goto(addressOf(target, points), { timeout: PATIENCE_MS });
    await withPatience(page.evaluate(whenReady), 'the first picture');
    await page.waitForTimeout(REST_MS);
    return measure(open);
  };
  try {
    return await withPatience(Promise.race([work(), crashed]), 'measuring', LIMIT_MS);
  } finally {
    await open.close();
  }
}
