import type { Effort } from './measure/cpu.ts';
import type { Network } from './openPage.ts';

/** Pages measured, by the name of their file in `peers`; `product` is the built map itself. */
export const LABELS = {
  product: 'this map',
  maplibreEmpty: 'MapLibre, empty page',
  maplibreState: 'MapLibre heatmap, feature-state',
  maplibreData: 'MapLibre heatmap, setData',
  deckHeatmap: 'deck.gl HeatmapLayer',
  leaflet: 'Leaflet + leaflet.heat',
  echarts: 'ECharts',
} as const;
export type Peer = keyof typeof LABELS;

/** The number of heat points at which everything is measured; at others only what depends on it. */
export const BASE = 340;

export type Plan = {
  readonly peers: readonly Peer[];
  /** How often each number of heat points is measured. */
  readonly rounds: ReadonlyMap<number, number>;
  readonly networks: readonly Network[];
  readonly effort: Effort;
};

const FULL: Plan = {
  peers: ['product', 'maplibreEmpty', 'maplibreState', 'maplibreData', 'deckHeatmap', 'leaflet', 'echarts'],
  rounds: new Map([
    [BASE, 3],
    [10_000, 2],
    [100_000, 2],
    [1_000_000, 1],
  ]),
  networks: ['free', '4g', 'slow4g'],
  effort: { idleMs: 2000, steps: 11, playSeconds: 5, moves: 60 },
};

const QUICK: Plan = {
  peers: ['product', 'maplibreEmpty', 'maplibreState', 'deckHeatmap', 'leaflet'],
  rounds: new Map([
    [BASE, 1],
    [100_000, 1],
  ]),
  networks: ['4g'],
  effort: { idleMs: 1000, steps: 4, playSeconds: 3, moves: 30 },
};

/** The whole measurement, or with `--quick` a part that takes minutes; `--rounds 1` lessens the repetitions. */
export function planOf(args: readonly string[]): Plan {
  const plan = args.includes('--quick') ? QUICK : FULL;
  const asked = args.indexOf('--rounds');
  if (asked < 0) return plan;
  const most = Number(args[asked + 1]);
  if (!Number.isInteger(most) || most < 1) throw new Error('--rounds takes a whole number from 1');
  return { ...plan, rounds: new Map([...plan.rounds].map(([points, rounds]) => [points, Math.min(most, rounds)])) };
}
