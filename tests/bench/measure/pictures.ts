import { createHash } from 'node:crypto';
import type { CDPSession } from '@playwright/test';
import { moveTo, playYears } from '../inPage.ts';
import { heatBox } from './heatBox.ts';
import { SPAN, withPatience, type Values } from './Measured.ts';
import { standing, type Asked } from './standing.ts';

const SECONDS = 3;

/** A picture of the page as the reader sees it, and when it was taken in ms since 1970. */
export type Picture = { readonly at: number; readonly png: Buffer };

/** Half size is enough to see what changes, and disturbs the page less. */
const SCREENCAST = { format: 'png', maxWidth: 640, maxHeight: 360, everyNthFrame: 1 } as const;

/** Pictures of a page so far, in the order of time, and how to stop taking them. */
export type Taken = { readonly pictures: readonly Picture[]; readonly stop: () => Promise<void> };

/** Collects every picture a page shows from now on. */
export async function takePictures(session: CDPSession): Promise<Taken> {
  const pictures: Picture[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    pictures.push({ at: 1000 * (metadata.timestamp ?? Number.NaN), png: Buffer.from(data, 'base64') });
    // The page may be closing already; then nobody waits for the answer.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', SCREENCAST);
  const stop = async () => {
    await session.send('Page.stopScreencast');
  };
  return { pictures, stop };
}

const fingerprint = ({ png }: Picture) => createHash('sha1').update(heatBox(png)).digest('hex');

/** How many different pictures of the heat a second of playing shows, with everything really drawn. */
export function measurePictures(asked: Omit<Asked, 'stubbed'>): Promise<Values> {
  return standing(asked, async ({ page, session }) => {
    await page.evaluate(moveTo, SPAN.from);
    // What wakes when time begins to move is done once; what is asked for is the pace.
    await withPatience(page.evaluate(playYears, { from: SPAN.from, to: SPAN.from + 0.1, seconds: 1 }), 'playing');
    const { pictures, stop } = await takePictures(session);
    const started = Date.now();
    await withPatience(page.evaluate(playYears, { ...SPAN, seconds: SECONDS }), 'playing');
    const seconds = (Date.now() - started) / 1000;
    await stop();
    const different = new Set(pictures.map(fingerprint)).size;
    return { pictures: Math.max(0, different - 1) / seconds };
  });
}
