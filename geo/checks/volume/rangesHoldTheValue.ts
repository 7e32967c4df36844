import type { VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';

function complaint(high: number, isReported: boolean): string | undefined {
  if (high < 100) return `a range up to ${high} %`;
  if (isReported && high !== 100) return 'a reported figure with a range';
  return !isReported && high === 100 ? 'an estimate without a range' : undefined;
}

/** One complaint for each cell whose range leaves its value out, or is absent from an estimate or added to a report. */
export function rangesHoldTheValue({ units, high, cells, methods }: VolumesFile): string[] {
  const reported = new Set(methods.filter(method => method.status === 'reported').map(method => method.letter));
  return units.flatMap((adcode, row) =>
    YEARS.flatMap((year, column) => {
      const text = complaint(high[row]?.[column] ?? 0, reported.has(cells[row]?.[column] ?? ''));
      return text === undefined ? [] : [`${adcode} ${year}: ${text}`];
    }),
  );
}
