import { middle, type Finding } from './findings.ts';
import { BASE, LABELS, type Peer } from './plan.ts';
import type { Network } from './openPage.ts';
import { ratioAbove } from './statistics.ts';
import { figure } from './table.ts';

/** A number the map holds itself to. */
type Bar = {
  readonly what: string;
  /** The most that is allowed; with `least` the least. */
  readonly limit: number;
  readonly least?: true;
  readonly unit?: string;
  readonly own: (read: Read) => number;
  /** What stands beside it: the same number of other pages. */
  readonly beside?: (read: Read) => readonly (readonly [Peer, number])[];
};

/** A bar with what was found; `met` is null where it was not measured. */
export type Judged = {
  readonly what: string;
  readonly bar: string;
  readonly value: string;
  readonly met: boolean | null;
  readonly beside: string;
};

type Read = (peer: Peer, name: string, points?: number) => number;

const HEATED = ['maplibreState', 'maplibreData', 'deckHeatmap', 'leaflet', 'echarts'] as const;
const CARDED = ['maplibreState', 'maplibreData', 'deckHeatmap'] as const;

const each = (peers: readonly Peer[], name: string) => (read: Read) =>
  peers.map(peer => [peer, read(peer, name)] as const);

/** Script a frame of playing, above the empty page, against another page's. */
const playAgainst = (other: Peer) => (read: Read) =>
  ratioAbove(read('maplibreEmpty', 'play'), read('product', 'play'), read(other, 'play'));

/** How script a frame grows with the number of points, above the empty page. */
const growth = (peer: Peer, points: number, read: Read) =>
  ratioAbove(read('maplibreEmpty', 'play'), read(peer, 'play', points), read(peer, 'play'));

const scaled = (points: number, limit: number): Bar => ({
  what: `script a playing frame with ${figure(points)} heat points, against ${BASE}`,
  limit,
  unit: '×',
  own: read => growth('product', points, read),
  beside: read => HEATED.map(peer => [peer, growth(peer, points, read)] as const),
});

const perFrame = (name: string, what: string, limit: number): Bar => ({
  what: `${what} in a scrub frame`,
  limit,
  own: read => read('product', name),
  beside: each(CARDED, name),
});

const against = (other: Peer, name: string, limit: number) => ({
  limit,
  unit: '×',
  own: (read: Read) => read('product', name) / read(other, name),
});

/** The product's surface that can move, after its picture, against the first heat of a page that shows no picture. */
const liveAgainst = (other: Peer, network: Network, limit: number) => ({
  limit,
  unit: '×',
  own: (read: Read) => read('product', `liveHeat.${network}`) / read(other, `firstHeat.${network}`),
});

const stored = (name: string, what: string, limit: number): Bar => ({
  what,
  limit,
  unit: ' kB',
  own: read => read('product', name),
});

const BARS: readonly Bar[] = [
  {
    what: 'script a playing frame, against MapLibre feature-state',
    limit: 0.15,
    unit: '×',
    own: playAgainst('maplibreState'),
  },
  { what: 'script a playing frame, against deck.gl', limit: 0.07, unit: '×', own: playAgainst('deckHeatmap') },
  scaled(100_000, 1.25),
  scaled(1_000_000, 1.5),
  perFrame('bytes', 'bytes uploaded', 0),
  perFrame('messages', 'messages to workers', 0),
  perFrame('links', 'programs linked', 0),
  perFrame('draws', 'draw calls', 6),
  perFrame('vertices', 'vertices', 5000),
  {
    what: 'long tasks while playing',
    limit: 0,
    own: read => read('product', 'longTasks'),
    beside: each(HEATED, 'longTasks'),
  },
  {
    what: 'frames over 34 ms while playing',
    limit: 0,
    own: read => read('product', 'slowFrames'),
    beside: each(HEATED, 'slowFrames'),
  },
  { what: 'main thread at rest, against the empty page', ...against('maplibreEmpty', 'idle', 3) },
  {
    what: 'script before the first heat that can move',
    limit: 100,
    unit: ' kB',
    own: read => read('product', 'scriptBeforeHeatKb'),
    beside: each(HEATED, 'scriptBeforeHeatKb'),
  },
  {
    what: 'all script of the first minute',
    limit: 640,
    unit: ' kB',
    own: read => read('product', 'scriptKb'),
    beside: each(HEATED, 'scriptKb'),
  },
  { what: 'first heat seen on 4G, against Leaflet', ...against('leaflet', 'firstHeat.4g', 1.2) },
  { what: 'first heat seen on slow 4G, against Leaflet', ...against('leaflet', 'firstHeat.slow4g', 1) },
  { what: 'first heat seen on 4G, against MapLibre feature-state', ...against('maplibreState', 'firstHeat.4g', 0.5) },
  { what: 'first heat that can move on 4G, against Leaflet', ...liveAgainst('leaflet', '4g', 1.2) },
  { what: 'first heat that can move on slow 4G, against Leaflet', ...liveAgainst('leaflet', 'slow4g', 1) },
  {
    what: 'first heat that can move on 4G, against MapLibre feature-state',
    ...liveAgainst('maplibreState', '4g', 0.5),
  },
  { what: 'main thread while panning, against the empty page', ...against('maplibreEmpty', 'pan', 1.5) },
  stored('volumesKb', 'volumes with status and range', 15),
  stored('prefecturesKb', 'prefectures of the first view', 38),
  stored('firstViewKb', 'all data of the first view', 110),
  {
    what: 'likeness to MapLibre’s heatmap of the same kernels',
    limit: 38,
    least: true,
    unit: ' dB',
    own: read => read('product', 'likeness'),
  },
];

/** Every bar with the value found, whether it is met, and the other pages' numbers beside it. */
export function judge(findings: readonly Finding[]): readonly Judged[] {
  const read: Read = (peer, name, points = BASE) => middle(findings, { peer, points }, name);
  return BARS.map(({ what, limit, least, unit = '', own, beside }) => {
    const value = own(read);
    const isMet = least ? value >= limit : value <= limit;
    const others = beside?.(read).filter(([, number]) => !Number.isNaN(number)) ?? [];
    return {
      what,
      bar: `${least ? '≥' : '≤'} ${figure(limit)}${unit}`,
      value: `${figure(value)}${Number.isNaN(value) ? '' : unit}`,
      met: Number.isNaN(value) ? null : isMet,
      beside: others.map(([peer, number]) => `${LABELS[peer]} ${figure(number)}${unit}`).join(', '),
    };
  });
}
