/** What the finder says, in one language. */
export type FindWords = {
  readonly name: string;
  readonly hint: string;
  readonly belts: string;
  readonly none: string;
  readonly kind: Readonly<Record<'belt' | 'place' | 'county' | 'category' | 'event', string>>;
  count(belts: number): string;
  beltsOf(count: number): string;
  /** A name that was in use up to and with a year. */
  former(until: number): string;
  shown(count: number, of: number): string;
};
