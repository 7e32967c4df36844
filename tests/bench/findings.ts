import type { Values } from './measure/Measured.ts';
import type { Peer } from './plan.ts';
import { median } from './statistics.ts';

/** What one measurement of one page with so many heat points found, or why it found nothing. */
export type Finding = { readonly peer: Peer; readonly points: number } & (
  | { readonly values: Values }
  | { readonly failure: string }
);

/** Median over the rounds of a page's number; NaN where it was never found. */
export function middle(
  findings: readonly Finding[],
  { peer, points }: { peer: Peer; points: number },
  name: string,
): number {
  const found = findings
    .filter(finding => finding.peer === peer && finding.points === points)
    .map(finding => ('values' in finding ? (finding.values[name] ?? Number.NaN) : Number.NaN));
  return median(found.filter(value => !Number.isNaN(value)));
}

/** Why a page could not be measured with so many heat points; undefined where it could. */
export function failureOf(findings: readonly Finding[], peer: Peer, points: number): string | undefined {
  const failed = findings.find(finding => finding.peer === peer && finding.points === points && 'failure' in finding);
  return failed && 'failure' in failed ? failed.failure : undefined;
}
