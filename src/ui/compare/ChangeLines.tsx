import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import { isEstimated } from '#derive/compare/change.ts';
import { unitChanges } from '#derive/compare/unitChanges.ts';
import type { Contrast } from '#derive/shownLayer.ts';
import type { View } from '#derive/view.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { formatReading } from '#words/formatReading.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { changeRange, changeText } from './changeText.ts';
import { useVillages } from '../useVillages.ts';

type ChangeLinesProps = { dataset: Dataset; view: View; id: Adcode; contrast: Contrast; words: Words };

/** In the tooltip of a unit: its value in the year set against, and how the shown year differs. */
export function ChangeLines({ dataset, view: { selection }, id, contrast, words }: ChangeLinesProps) {
  const villages = useVillages(selection.measure);
  const { change: texts } = compareIn(words.language);
  const kind = contrast === 'growth' ? 'growth' : 'difference';
  const { measure, against } = selection;
  const change = unitChanges(dataset, selection, { kind, villages }).get(id);
  if (!change) return null;
  if (change.kind === 'gap') return <p>{texts.gap(change.reason, 'year' in change ? change.year : undefined)}</p>;
  const told = { kind, measure, language: words.language } as const;
  const range = changeRange(change, told);
  return (
    <>
      <p>
        {against} · {formatReading(change.ends[0], measure, words.language)}
      </p>
      <StatusBadge status={change.ends[0].status} words={words} />
      <p>
        <b>{changeText(change.value, { ...told, estimated: isEstimated(change) })}</b>
      </p>
      {range ? <p>{texts.range(...range)}</p> : null}
    </>
  );
}
