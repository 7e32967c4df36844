/** What every panel says on the way up and sideways. */
export type StepWords = {
  readonly path: string;
  previous(name: string, here: string): string;
  next(name: string, here: string): string;
  readonly seriesChoice: string;
  /** Opens the ways to cite a panel. */
  readonly cite: string;
};
