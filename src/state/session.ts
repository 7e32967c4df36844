import { create } from 'zustand';
import type { Part } from '#data/manifest.ts';
import type { Subject } from './selection.ts';

/**
 * Where the pointer or the feature cursor is, in CSS pixels from the map's top left corner, and what lies there; `spot`
 * is the circle of a county or town in that place.
 */
export type Hover = {
  readonly subject: Subject;
  readonly spot?: string;
  readonly x: number;
  readonly y: number;
  /** Which small mark at the subject the pointer is on, if any. */
  readonly mark?: 'events' | 'zone' | undefined;
  /** Walked to by keys: shown on every device, and announced. */
  readonly byKeys?: true;
  /** Pointed at in a list beside the map, which tells all about it itself: only highlighted on the map. */
  readonly inList?: true;
};

/** What matters for this visit only and never leaves the page. */
export type Session = {
  readonly hover: Hover | null;
  /** The circle of a county or town that was picked on the map: the panel points to its row. */
  readonly spot: string | null;
  readonly playing: boolean;
  /** True while the time position is between two whole years; changes rarely, never per frame. */
  readonly between: boolean;
  readonly secondsPerYear: number;
  readonly loop: boolean;
  /** Whether playing waits at years with notable events and tells them. */
  readonly withEvents: boolean;
  /** Years at which it then waits; told by whoever knows the events. */
  readonly stops: readonly number[];
  /** The year whose events are being told while playing waits. */
  readonly told: number | null;
  /** The place or belt whose panel is to be read from its events on. */
  readonly atEvents: Subject | null;
  /** Which of an open tool and an open panel lies in front in the column they share. */
  readonly front: 'tool' | 'subject';
  /** Ways of drawing this device lacks, learnt by the map: the reader is told and offered another. */
  readonly lacking: readonly Lacking[];
  /** Parts of the data asked for in the background that did not come; the reader is told, with a retry. */
  readonly missing: readonly LaterPart[];
  /** How often the reader asked for the missing parts again. */
  readonly retries: number;
};
/** What is asked for in the background, while everything else already works: data, and program. */
export type LaterPart =
  | Extract<Part, 'base' | 'rivers' | 'counties' | 'towns' | 'villages' | 'villageList' | 'events'>
  | 'map'
  | 'markers'
  | 'contrast'
  | 'own';

/** `webgl`: no map at all; `float-targets`: no heat surface; `context`: lost and being restored. */
export type Lacking = 'webgl' | 'float-targets' | 'context';

export const SECONDS_PER_YEAR = [0.5, 1, 2, 4] as const;

export const useSession = create<Session>()(() => ({
  hover: null,
  spot: null,
  playing: false,
  between: false,
  secondsPerYear: 1,
  loop: true,
  withEvents: false,
  stops: [],
  told: null,
  atEvents: null,
  front: 'subject',
  lacking: [],
  missing: [],
  retries: 0,
}));
