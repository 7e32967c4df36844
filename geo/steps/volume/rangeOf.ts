/**
 * Upper end of a range as whole per cent of the value, rounded outwards; the lower end lies below by the same factor.
 * `reach` is the error on the logarithm that the range is to hold; 0, for a reported figure, gives 100.
 */
export function rangeOf(reach: number): number {
  return Math.ceil(100 * Math.exp(reach));
}
