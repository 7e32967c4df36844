const DIGITS = '一二三四五六七八九';

/** The batch of a cross-border pilot zone as its event tells it in Chinese: 第三批 gives 3. Throws where it tells none. */
export function batchOf(text: string): number {
  const digit = /第(.)批/.exec(text)?.[1] ?? '';
  const batch = DIGITS.indexOf(digit) + 1;
  if (digit === '' || batch === 0) throw new Error(`events.csv: "${text}" names no batch of pilot zones`);
  return batch;
}
