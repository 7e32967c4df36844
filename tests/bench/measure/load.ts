import { paintTimes, whenReady } from '../inPage.ts';
import { openPage, type Network } from '../openPage.ts';
import type { Sent } from '../serveFolder.ts';
import { heatBox, warmShare } from './heatBox.ts';
import { addressOf, withPatience, type Target, type Values } from './Measured.ts';
import { takePictures, type Picture } from './pictures.ts';

/** Share of warm pixels from which the heat counts as seen. */
const SEEN = 0.01;
/** Work that goes on after the first complete picture is waited for, so that its files are counted. */
const REST_MS = 1500;

/** A page that says it stands may still be drawing its heat, in software for seconds. */
const HEAT_PATIENCE_MS = 15_000;

const showsHeat = (picture?: Picture) => picture !== undefined && warmShare(heatBox(picture.png)) > SEEN;
const isScript = ({ path }: Sent) => path.endsWith('.js');
const kilobytes = (files: readonly Sent[]) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/**
 * Opens a page in a fresh browser and watches it arrive: ms to its first picture, to the first heat seen and
 * to the first that can move, and what was sent. Times are of this network; sizes in kB of brotli.
 */
export async function measureLoad(target: Target, network: Network): Promise<Values> {
  const { page, session, close } = await openPage({ network });
  try {
    target.served.sent.length = 0;
    const { pictures, stop } = await takePictures(session);
    await page.goto(addressOf(target));
    await withPatience(page.evaluate(whenReady), 'the first picture');
    await page.waitForTimeout(REST_MS);
    const { origin, firstPicture, marked } = await page.evaluate(paintTimes);
    if (target.peer !== 'maplibreEmpty') await heatSeen(pictures);
    await stop();
    const heat = pictures.find(showsHeat)?.at;
    const times = {
      [`firstPicture.${network}`]: firstPicture,
      [`firstHeat.${network}`]: (heat ?? Number.NaN) - origin,
      // Only the product marks when the surface that can move is drawn; before, it shows a picture of it.
      ...(Number.isFinite(marked) && { [`liveHeat.${network}`]: marked - origin }),
    };
    return { ...times, ...sizes(target.served.sent, Number.isFinite(marked) ? marked : (heat ?? Infinity)) };
  } finally {
    await close();
  }
}

/** Waits until the latest picture shows heat, or long enough. */
async function heatSeen(pictures: readonly Picture[]): Promise<void> {
  const started = Date.now();
  while (!showsHeat(pictures.at(-1)) && Date.now() - started < HEAT_PATIENCE_MS) {
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

function sizes(sent: readonly Sent[], heat: number): Values {
  const scripts = sent.filter(isScript);
  return {
    requests: sent.length,
    allKb: kilobytes(sent),
    scriptKb: kilobytes(scripts),
    scriptBeforeHeatKb: kilobytes(scripts.filter(({ at }) => at < heat)),
  };
}
