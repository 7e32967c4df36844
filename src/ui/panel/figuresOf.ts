import type { Figure } from '#data/figure.ts';
import type { Details } from '#data/onDemand.ts';
import type { Subject } from '#state/selection.ts';

/** Whether a figure or event is about a subject. */
export function isAbout(claim: { belt?: string | undefined; place?: string | undefined }, subject: Subject): boolean {
  return subject.kind === 'belt' ? claim.belt === subject.id : claim.place === subject.id && claim.belt === undefined;
}

/** A subject's figures, and how many estimated ones are left out because the viewer hid estimates. */
export function figuresOf(
  details: Details,
  subject: Subject,
  estimates: boolean,
): { readonly shown: readonly Figure[]; readonly hidden: number } {
  const all = details.figures.filter(figure => isAbout(figure, subject));
  const shown = estimates ? all : all.filter(({ status }) => status !== 'estimated');
  return { shown, hidden: all.length - shown.length };
}
