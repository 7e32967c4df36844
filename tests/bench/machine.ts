import { cpus } from 'node:os';
import { rendererName } from './inPage.ts';
import { openPage } from './openPage.ts';

/** The measuring machine in general terms. */
export type Machine = { readonly processor: string; readonly browser: string; readonly drawing: string };

/** Names what everybody may know: processor and cores, browser, and what draws WebGL. */
export async function describeMachine(): Promise<Machine> {
  const { page, close } = await openPage({});
  const drawing = await page.evaluate(rendererName);
  const browser = page.context().browser()?.version() ?? 'unknown';
  await close();
  const [first] = cpus();
  return {
    processor: `${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    browser: `Chromium ${browser}`,
    drawing: drawing.includes('SwiftShader') ? 'in software (SwiftShader)' : `by hardware (${drawing})`,
  };
}
