import type { CategoryGroup } from '#data/category.ts';
import { differenceOf, linearOf, luminanceOf, seenBy, VISIONS } from './simulateVision.ts';

type Group = Pick<CategoryGroup, 'id' | 'colour'>;

/** Graphics need 3 to 1 (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;
/** Several times a just noticeable difference, so that two discs beside each other are told apart at a glance. */
const LEAST_DIFFERENCE = 15;

/** Contrast of a white glyph on a disc of this colour, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastWithWhite(hex: string): number {
  return 1.05 / (luminanceOf(linearOf(hex)) + 0.05);
}

function paleFindings({ id, colour }: Group): string[] {
  const contrast = contrastWithWhite(colour);
  return contrast >= LEAST_CONTRAST ? [] : [`${id}: white on ${colour} has a contrast of only ${contrast.toFixed(2)}`];
}

function closeFindings(one: Group, other: Group): string[] {
  return Object.entries(VISIONS).flatMap(([vision, matrix]) => {
    const [a, b] = [seenBy(matrix, linearOf(one.colour)), seenBy(matrix, linearOf(other.colour))];
    const difference = differenceOf(a, b);
    return difference >= LEAST_DIFFERENCE
      ? []
      : [`${one.id} and ${other.id} look alike (${vision}, difference ${difference.toFixed(1)})`];
  });
}

/**
 * Names every group whose white icon would not stand out from its disc, and every two groups whose discs look alike
 * to full colour vision or to one of its three common deficiencies.
 */
export function coloursStandApart(groups: readonly Group[]): string[] {
  return groups.flatMap((group, index) => [
    ...paleFindings(group),
    ...groups.slice(0, index).flatMap(other => closeFindings(other, group)),
  ]);
}
