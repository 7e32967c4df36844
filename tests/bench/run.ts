import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPeer, buildProduct } from './buildPages.ts';
import { judge } from './bars.ts';
import { failureOf, type Finding } from './findings.ts';
import { describeMachine, type Machine } from './machine.ts';
import { measureCard } from './measure/card.ts';
import { measureCpu } from './measure/cpu.ts';
import { measureLikeness } from './measure/likeness.ts';
import { measureLoad } from './measure/load.ts';
import type { Target, Values } from './measure/Measured.ts';
import { measurePictures } from './measure/pictures.ts';
import { BASE, planOf, type Peer, type Plan } from './plan.ts';
import { report } from './report.ts';
import { pressedSize, serveFolder } from './serveFolder.ts';
import { figure } from './table.ts';

type Page = Target & { readonly peer: Peer };

/** Not kept in the repository. `--again` writes the report from it. */
const STORE = 'test-results/bench.json';
const FIRST_VIEW = ['prefectures', 'places', 'volumes', 'heat', 'belts', 'base'];

const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

async function buildAndServe({ peers }: Plan, into: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const peer of peers) {
    say(`building ${peer}`);
    const folder = await (peer === 'product' ? buildProduct(into) : buildPeer(peer, into));
    pages.push({ peer, served: await serveFolder(folder) });
  }
  return pages;
}

/** What is measured of one page with so many points, by name; what does not depend on the number only once. */
function measurements(page: Page, plan: Plan, { points, round }: { points: number; round: number }) {
  const asked = { target: page, points };
  const cpu: [string, () => Promise<Values>] = ['playing', () => measureCpu(asked, plan.effort)];
  if (points !== BASE) return [cpu];
  const loads = plan.networks.map((network): [string, () => Promise<Values>] => [
    `arriving, ${network}`,
    () => measureLoad(page, network),
  ]);
  const once: [string, () => Promise<Values>][] = round === 0 ? [['the card', () => measureCard(asked)]] : [];
  return [...loads, cpu, ['pictures', () => measurePictures(asked)] as const, ...once];
}

async function measure(page: Page, plan: Plan, turn: { points: number; round: number }): Promise<readonly Finding[]> {
  const about = { peer: page.peer, points: turn.points };
  const findings: Finding[] = [];
  for (const [name, find] of measurements(page, plan, turn)) {
    try {
      const values = await find();
      const list = Object.entries(values).map(([key, value]) => `${key} ${figure(value)}`);
      say(`${page.peer}, ${figure(turn.points)} points, ${name}: ${list.join(', ')}`);
      findings.push({ ...about, values });
    } catch (error) {
      const [failure = ''] = String(error instanceof Error ? error.message : error).split('\n');
      say(`${page.peer}, ${figure(turn.points)} points, ${name}: FAILED, ${failure}`);
      findings.push({ ...about, failure });
    }
  }
  return findings;
}

/** All pages by turns, round by round. What failed once is not tried again with so many points. */
async function measureAll(pages: readonly Page[], plan: Plan): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const most = Math.max(...plan.rounds.values());
  for (let round = 0; round < most; round += 1) {
    for (const [points, rounds] of plan.rounds) {
      if (round >= rounds) continue;
      for (const page of pages) {
        const isUseless = page.peer === 'maplibreEmpty' && points !== BASE;
        if (isUseless || failureOf(findings, page.peer, points)) continue;
        findings.push(...(await measure(page, plan, { points, round })));
      }
    }
  }
  return findings;
}

async function likeness(into: string): Promise<Values> {
  const served = await serveFolder(await buildPeer('surfaces', into));
  const values = await measureLikeness(served);
  served.stop();
  return values;
}

/** Sizes of the data as the product sends them, in kB of brotli. */
function dataSizes(folder: string): Values {
  const files = readdirSync(folder);
  const size = (part: string) => {
    const file = files.find(name => name.startsWith(`${part}.`));
    if (!file) throw new Error(`no data part ${part}`);
    return pressedSize(join(folder, file)) / 1000;
  };
  const firstViewKb = FIRST_VIEW.reduce((sum, part) => sum + size(part), 0);
  return { volumesKb: size('volumes'), prefecturesKb: size('prefectures'), firstViewKb };
}

/** Everything measured, so that the report can be written anew without measuring. */
type Measured = { readonly findings: readonly Finding[]; readonly machine: Machine };

async function measureEverything(plan: Plan): Promise<Measured> {
  const into = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const machine = await describeMachine();
    const pages = await buildAndServe(plan, into);
    const found = await measureAll(pages, plan);
    for (const { served } of pages) served.stop();
    const own = { ...(await likeness(into)), ...dataSizes('public/data') };
    return { machine, findings: [...found, { peer: 'product', points: BASE, values: own }] };
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
const plan = planOf(args);
const isAgain = args.includes('--again');
const measured = isAgain ? (JSON.parse(readFileSync(STORE, 'utf8')) as Measured) : await measureEverything(plan);
mkdirSync('test-results', { recursive: true });
if (!isAgain) writeFileSync(STORE, JSON.stringify(measured));
const text = report(measured.findings, plan, measured.machine);
console.log(`\n${text}`);
// A quick run is for the one who runs it; the file keeps the whole measurement.
if (!args.includes('--quick')) writeFileSync('BENCHMARKS.md', text);
for (const { what, bar, value, met } of judge(measured.findings)) {
  if (met === false) console.log(`not met: ${what}: ${value}, bar ${bar}`);
}
