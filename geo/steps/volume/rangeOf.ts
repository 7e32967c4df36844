/**
 * Low and high end of a range as whole per cent of the value, rounded outwards. `reach` is the error on the
 * logarithm that the range is to hold; 0, for a reported figure, gives 100 and 100.
 */
export function rangeOf(reach: number): { low: number; high: number } {
  return { low: Math.floor(100 * Math.exp(-reach)), high: Math.ceil(100 * Math.exp(reach)) };
}
