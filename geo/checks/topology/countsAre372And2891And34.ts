/** Findings where the numbers of units, counties or provinces are not those of the official list of 2023 and its outlines. */
export function countsAre372And2891And34(counts: { units: number; counties: number; provinces: number }): string[] {
  const expected = { units: 372, counties: 2891, provinces: 34 } as const;
  const kinds = ['units', 'counties', 'provinces'] as const;
  return kinds
    .filter(kind => counts[kind] !== expected[kind])
    .map(kind => `${counts[kind]} ${kind} in place of ${expected[kind]}`);
}
