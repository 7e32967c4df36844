import type { Explained } from '../Words.ts';

/** Kinds that the catalogue must know; checked against the data's own list where it is used. */
export type KindName =
  | 'policy'
  | 'regulation'
  | 'pilot-zone'
  | 'platform'
  | 'livestream'
  | 'market'
  | 'investment'
  | 'partnership'
  | 'event'
  | 'title'
  | 'ranking'
  | 'milestone';

/** Everything said of events, and of what stands at the head of panels. */
export type EventWords = {
  readonly name: string;
  readonly kind: Readonly<Record<KindName, string>>;
  /** The events of a year, as a heading and as a button's name. */
  ofYear(year: number, count: number): string;
  before(year: number, count: number): string;
  after(year: number, count: number): string;
  readonly none: string;
  readonly open: string;
  readonly kinds: string;
  chosenKinds(count: number, of: number): string;
  readonly allKinds: string;
  /** Switches: marks on the map, pilot zones on the map, waiting while playing. */
  readonly onMap: string;
  readonly zones: string;
  readonly whilePlaying: string;
  more(count: number): string;
  readonly mark: string;
  zoneMark(year: number): string;
  readonly badges: string;
  readonly badge: {
    zone(since: string, batch: number): string;
    lists(count: number): string;
    listsHere(count: number): string;
    rural(count: number): string;
    readonly zoneShort: Explained;
    /** A badge of the unit in which a belt lies. */
    ofUnit(unit: string, text: string): string;
    readonly noSource: string;
  };
};
