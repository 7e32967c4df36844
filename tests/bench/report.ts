import { judge, type Judged } from './bars.ts';
import { failureOf, middle, type Finding } from './findings.ts';
import type { Machine } from './machine.ts';
import { HOW, NOTES } from './notes.ts';
import { BASE, LABELS, type Peer, type Plan } from './plan.ts';
import { ratioAbove } from './statistics.ts';
import { figure, table } from './table.ts';

type Column = { readonly head: string; readonly name: string };

const AT_BASE: readonly Column[] = [
  { head: 'script a frame, ms', name: 'play' },
  { head: 'script a year step, ms', name: 'step' },
  { head: 'pictures a second', name: 'pictures' },
  { head: 'at rest, ms/s', name: 'idle' },
  { head: 'panning, ms a move', name: 'pan' },
  { head: 'frames over 34 ms', name: 'slowFrames' },
  { head: 'long tasks', name: 'longTasks' },
  { head: 'heap, MiB', name: 'heap' },
];

const ARRIVING: readonly Column[] = [
  { head: 'requests', name: 'requests' },
  { head: 'all, kB', name: 'allKb' },
  { head: 'script, kB', name: 'scriptKb' },
  { head: 'script before heat that can move, kB', name: 'scriptBeforeHeatKb' },
  ...(['free', '4g', 'slow4g'] as const).flatMap(network => {
    const on = { free: 'unthrottled', '4g': '4G', slow4g: 'slow 4G' }[network];
    return [
      { head: `first picture, ${on}, ms`, name: `firstPicture.${network}` },
      { head: `first heat seen, ${on}, ms`, name: `firstHeat.${network}` },
      { head: `first heat that can move, ${on}, ms`, name: `liveHeat.${network}` },
    ];
  }),
];

const ON_CARD: readonly Column[] = ['draws', 'vertices', 'bytes', 'links', 'messages'].flatMap(name => [
  { head: name, name },
  { head: `${name}, worst frame`, name: `most.${name}` },
]);

/** A table with a row a page; columns nobody has a number for are left out. */
function byPeer(findings: readonly Finding[], { peers }: Plan, columns: readonly Column[]): string {
  const value = (peer: Peer, name: string) => middle(findings, { peer, points: BASE }, name);
  const shown = columns.filter(({ name }) => peers.some(peer => !Number.isNaN(value(peer, name))));
  const rows = peers.map(peer => [LABELS[peer] as string].concat(shown.map(({ name }) => figure(value(peer, name)))));
  return table(['page', ...shown.map(({ head }) => head)], rows);
}

/** A number by page and number of heat points, with how many times this map's it is, above the empty page. */
function bySize(findings: readonly Finding[], { peers, rounds }: Plan, name: string): string {
  const value = (peer: Peer, points: number) => middle(findings, { peer, points }, name);
  const floor = value('maplibreEmpty', BASE);
  const cell = (peer: Peer, points: number) => {
    const failure = failureOf(findings, peer, points);
    if (failure) return failure;
    const times = ratioAbove(floor, value(peer, points), value('product', points));
    return Number.isNaN(times) || peer === 'product'
      ? figure(value(peer, points))
      : `${figure(value(peer, points))} (${figure(times)}×)`;
  };
  const heated = peers.filter(peer => peer !== 'maplibreEmpty');
  const sizes = [...rounds.keys()];
  const rows = heated.map(peer => [LABELS[peer] as string].concat(sizes.map(points => cell(peer, points))));
  return table(['page', ...sizes.map(figure)], rows);
}

const verdict = ({ met }: Judged) => (met === null ? 'not measured' : met ? 'met' : '**not met**');

function barTable(judged: readonly Judged[]): string {
  const rows = judged.map(row => [row.what, row.bar, row.value, verdict(row), row.beside]);
  return table(['what', 'bar', 'this map', '', 'beside'], rows);
}

const rounds = ({ rounds: times }: Plan) =>
  [...times].map(([points, count]) => `${figure(points)} points ${count}×`).join(', ');

/** The whole report in Markdown. */
export function report(findings: readonly Finding[], plan: Plan, machine: Machine): string {
  const judged = judge(findings);
  const counted = judged.filter(({ met }) => met !== null);
  return `# Benchmarks

Made by \`npm run bench\`; not written by hand. ${HOW}

Measured on ${machine.processor}, ${machine.browser}, WebGL drawn ${machine.drawing}. Rounds: ${rounds(plan)}.

## What the map holds itself to

${counted.filter(({ met }) => met).length} of ${counted.length} met.

${barTable(judged)}

${NOTES}

## Playing and panning, ${BASE} heat points

${byPeer(findings, plan, AT_BASE)}

## Arriving

${byPeer(findings, plan, ARRIVING)}

## Script a playing frame by number of heat points, ms

In brackets: how many times this map's, both above the empty page.

${bySize(findings, plan, 'play')}

## Script a year step by number of heat points, ms

${bySize(findings, plan, 'step')}

## Heap by number of heat points, MiB

In brackets as above.

${bySize(findings, plan, 'heap')}

## What a scrub frame asks of the card and of workers

The middle frame and the worst of 43 from 2014 to 2024, ten of which pass a whole year.

${byPeer(findings, plan, ON_CARD)}
`;
}
