import { useMemo } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Details } from '#data/onDemand.ts';
import { FIRST_YEAR } from '#data/year.ts';
import { rankingTable } from '#derive/download/rankingTable.ts';
import { beltScales, scaleReadings, type BeltScale } from '#derive/ranking/beltScales.ts';
import { compareRanks } from '#derive/ranking/compareRanks.ts';
import { rankedYears } from '#derive/ranking/rankedYears.ts';
import type { Reading } from '#derive/reading.ts';
import type { View } from '#derive/view.ts';
import { formatFigure, formatValue } from '#words/formatFigure.ts';
import { periodName } from '#words/periodName.ts';
import type { Words } from '#words/Words.ts';
import { LICENCE } from '../download/licence.ts';
import { RACERS, type Contest } from './Contest.ts';
import { yearBefore, type RankingSettings } from './RankingSettings.ts';

type Asked = { dataset: Dataset; view: View; details: Details; settings: RankingSettings; words: Words };

/** What a scale counts, in words: measure, part of the year, scope. */
export function scaleName({ sample }: BeltScale, details: Details, { language, comma }: Words): string {
  const metric = details.metrics.get(sample.metric)?.name[language] ?? sample.metric;
  return [metric, periodName(sample.period, language), sample.scope?.[language]].filter(Boolean).join(comma);
}

const NO_FIGURE: Reading = { kind: 'gap', reason: 'no-figure-this-year' };

/** Belts by figures of one scope, with the scales to choose from; null where the year has none. */
export function useBeltContest({ dataset, view, details, settings, words }: Asked) {
  const { year, estimates } = view.selection;
  const { language } = words;
  const scalesOf = useMemo(() => {
    const belts = new Set(view.belts.map(({ belt }) => belt.id));
    return (asked: number) => beltScales(details.figures, { year: asked, estimates, belts });
  }, [view.belts, details, estimates]);
  const scales = useMemo(() => scalesOf(year), [scalesOf, year]);
  const scale = scales.find(({ key }) => key === settings.scale) ?? scales[0];
  const before = yearBefore(settings, year, FIRST_YEAR);
  const contest = useMemo((): Contest | null => {
    if (!scale) return null;
    const beltOf = new Map(dataset.belts.map(belt => [belt.id, belt]));
    const scaleIn = (asked: number) => scalesOf(asked).find(({ key }) => key === scale.key);
    const readingsIn = (asked: number): ReadonlyMap<string, Reading> => {
      const found = scaleIn(asked);
      return found ? scaleReadings(found) : new Map<string, Reading>();
    };
    const withGaps = (readings: ReadonlyMap<string, Reading>) => {
      const others = view.belts.filter(({ belt }) => !scale.differing.includes(belt.id));
      return new Map(others.map(({ belt }) => [belt.id, readings.get(belt.id) ?? NO_FIGURE]));
    };
    const earlier = before === null || !scaleIn(before) ? null : withGaps(readingsIn(before));
    const ranking = compareRanks(withGaps(readingsIn(year)), earlier);
    const { metric, unit } = scale.sample;
    return {
      kind: 'belt',
      what: scaleName(scale, details, words),
      unit: undefined,
      ranking,
      years: rankedYears(readingsIn, RACERS),
      nameOf: id => beltOf.get(id)?.name[language] ?? id,
      belongsTo: id => dataset.categories.find(one => one.id === beltOf.get(id)?.category)?.name[language],
      valueText: (id, value) => {
        const figure = scale.figures.get(id);
        return figure ? formatFigure(figure, language) : formatValue({ value: value.value, unit }, language);
      },
      tableOf: ({ sources }) =>
        rankingTable(ranking, {
          value: 'value',
          key: 'subject',
          measured: { metric, unit },
          year,
          before: earlier && before,
          nameOf: id => beltOf.get(id)?.name,
          geometryOf: id => ({ type: 'Point', coordinates: beltOf.get(id)?.at ?? [0, 0] }),
          sources,
          version: dataset.version,
          licence: LICENCE,
        }),
      fileParts: ['belts', metric],
    };
  }, [scale, scalesOf, dataset, view.belts, details, year, before, words, language]);
  return { contest, scales, scale };
}
