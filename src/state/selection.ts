import { create } from 'zustand';
import type { EventKind } from '#data/event.ts';
import type { PlaceId } from '#data/placeId.ts';
import type { Language } from '#data/bilingual.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import type { Area } from './area.ts';

export const MEASURES = ['parcels', 'villages'] as const;
/** What is measured: parcels sent (modelled and reported), or Taobao villages (listed only). */
export type Measure = (typeof MEASURES)[number];

export const LAYERS = ['heat', 'fill', 'circles'] as const;
/** How the measure is drawn: a density surface, shaded prefectures, or proportional circles. */
export type Layer = (typeof LAYERS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the reader's system. */
export type Theme = (typeof THEMES)[number];

export const TOOLS = ['table', 'ranking', 'compare', 'analysis', 'own'] as const;
/** What stands beside the map to work with what it shows. */
export type Tool = (typeof TOOLS)[number];

export const COMPARISONS = ['places', 'swipe', 'difference', 'growth'] as const;
/** What the compare tool sets side by side: places, or two years by a divider, as a difference, or as yearly growth. */
export type Comparison = (typeof COMPARISONS)[number];

export const SCALES = ['absolute', 'index', 'share'] as const;
/** How compared series are measured: as they are, from 100 in their first common year, or as part of the nation. */
export type Scale = (typeof SCALES)[number];

export const ANALYSES = ['centre', 'area', 'years', 'spread'] as const;
/** Which analysis the tool shows: centre of gravity, sums within an area, all years as small maps, concentration. */
export type Analysis = (typeof ANALYSES)[number];

/** What a panel is open for. */
export type Subject = { readonly kind: 'place'; readonly id: PlaceId } | { readonly kind: 'belt'; readonly id: string };

/** What the viewer chose and may share: all of it is in the link. Plain data only. */
export type Selection = {
  /** Nearest whole year of the time position. */
  readonly year: number;
  readonly measure: Measure;
  readonly layer: Layer;
  /** Category ids; empty means all. */
  readonly categories: readonly string[];
  /** Whether estimated cells and figures are shown. */
  readonly estimates: boolean;
  /** Whether places with an event of the year are marked on the map. */
  readonly events: boolean;
  /** Kinds of events shown, on the timeline and on the map; empty means all. */
  readonly kinds: readonly EventKind[];
  /** Whether cross-border pilot zones are drawn. */
  readonly zones: boolean;
  readonly subject: Subject | null;
  readonly tool: Tool | null;
  readonly comparison: Comparison;
  /** Compared places by adcode, and belts by id, which stand for the unit they lie in. */
  readonly compared: readonly string[];
  readonly scale: Scale;
  /** The year that the shown one is set against. */
  readonly against: number;
  readonly analysis: Analysis;
  /** The part of the map that is added up. */
  readonly area: Area | null;
  /** `null` follows the reader's browser. */
  readonly language: Language | null;
  readonly theme: Theme;
};

/** More series than this cannot be told apart in one small chart. */
export const MOST_COMPARED = 4;

/** The state of a link without parameters. */
export const DEFAULT_SELECTION: Selection = {
  year: LAST_YEAR,
  measure: 'parcels',
  layer: 'heat',
  categories: [],
  estimates: true,
  events: true,
  kinds: [],
  zones: false,
  subject: null,
  tool: null,
  comparison: 'places',
  compared: [],
  scale: 'absolute',
  against: FIRST_YEAR,
  analysis: 'centre',
  area: null,
  language: null,
  theme: 'auto',
};

/** Villages are counts of places, not a flow with a density: a heat surface would invent them in between. */
export function drawableLayer(measure: Measure, layer: Layer): Layer {
  return measure === 'villages' && layer === 'heat' ? 'circles' : layer;
}

/** Read with a selector (`useSelection(s => s.year)`), never whole; changed by `actions.ts` only. */
export const useSelection = create<Selection>()(() => DEFAULT_SELECTION);
