import { create } from 'zustand';
import type { EventKind } from '#data/event.ts';
import type { PlaceId } from '#data/placeId.ts';
import type { Language } from '#data/bilingual.ts';
import { LAST_YEAR } from '#data/year.ts';

export const MEASURES = ['parcels', 'villages'] as const;
/** What is measured: parcels sent (modelled and reported), or Taobao villages (listed only). */
export type Measure = (typeof MEASURES)[number];

export const LAYERS = ['heat', 'fill', 'circles'] as const;
/** How the measure is drawn: a density surface, shaded prefectures, or proportional circles. */
export type Layer = (typeof LAYERS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the reader's system. */
export type Theme = (typeof THEMES)[number];

export const TOOLS = ['table'] as const;
/** What stands beside the map to work with what it shows. */
export type Tool = (typeof TOOLS)[number];

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
  /** `null` follows the reader's browser. */
  readonly language: Language | null;
  readonly theme: Theme;
};

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
  language: null,
  theme: 'auto',
};

/** Villages are counts of places, not a flow with a density: a heat surface would invent them in between. */
export function drawableLayer(measure: Measure, layer: Layer): Layer {
  return measure === 'villages' && layer === 'heat' ? 'circles' : layer;
}

/** Read with a selector (`useSelection(s => s.year)`), never whole; changed by `actions.ts` only. */
export const useSelection = create<Selection>()(() => DEFAULT_SELECTION);
