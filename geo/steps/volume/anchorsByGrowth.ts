import type { Anchor } from './chooseAnchors.ts';
import { SPREAD } from './methods.ts';
import type { Growth } from './readVolumeTables.ts';

/** An anchor moved by one year with a stated growth; as doubtful as the one it starts from, or more. */
function moveAnchor(from: Anchor, { year, percent, source }: Growth): Anchor {
  const factor = 1 + percent / 100;
  const value = from.year < year ? from.value * factor : from.value / factor;
  return {
    adcode: from.adcode,
    year: from.year < year ? year : year - 1,
    value,
    letter: from.letter === 'D' ? 'D' : 'G',
    spread: from.spread + SPREAD.growth,
    sources: [source],
  };
}

/** Anchors of places whose growth against the year before is stated, where only one of the two years has an anchor. */
export function anchorsByGrowth(anchors: readonly Anchor[], growths: readonly Growth[]): Anchor[] {
  return growths.flatMap(growth => {
    const own = anchors.filter(
      ({ adcode, year }) => adcode === growth.adcode && (year === growth.year || year === growth.year - 1),
    );
    const [only] = own;
    return only !== undefined && own.length === 1 ? [moveAnchor(only, growth)] : [];
  });
}
