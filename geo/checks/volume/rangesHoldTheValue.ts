import type { VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';

type Cell = { low: number; high: number; reported: boolean };

function complaint({ low, high, reported }: Cell): string | undefined {
  if (low <= 0 || low > 100 || high < 100) return `a range of ${low} to ${high} %`;
  if (reported && (low !== 100 || high !== 100)) return 'a reported figure with a range';
  return !reported && (low === 100 || high === 100) ? 'an estimate without a range' : undefined;
}

/** One complaint for each cell whose range leaves its value out, or is absent from an estimate or added to a report. */
export function rangesHoldTheValue({ units, low, high, cells, methods }: VolumesFile): string[] {
  const reported = new Set(methods.filter(method => method.status === 'reported').map(method => method.letter));
  return units.flatMap((adcode, row) =>
    YEARS.flatMap((year, column) => {
      const text = complaint({
        low: low[row]?.[column] ?? 0,
        high: high[row]?.[column] ?? 0,
        reported: reported.has(cells[row]?.[column] ?? ''),
      });
      return text === undefined ? [] : [`${adcode} ${year}: ${text}`];
    }),
  );
}
