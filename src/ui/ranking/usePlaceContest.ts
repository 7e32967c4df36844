import { useMemo } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Details } from '#data/onDemand.ts';
import type { Adcode } from '#data/place.ts';
import { FIRST_YEAR, YEARS } from '#data/year.ts';
import { rankingTable } from '#derive/download/rankingTable.ts';
import { unitOutlines } from '#derive/download/unitOutlines.ts';
import { compareRanks } from '#derive/ranking/compareRanks.ts';
import { provinceReadings } from '#derive/ranking/provinceReadings.ts';
import { rankedYears } from '#derive/ranking/rankedYears.ts';
import type { Geometry } from '#derive/download/DownloadTable.ts';
import type { ReadingOf } from '#derive/reading.ts';
import { unitReadings } from '#derive/unitReadings.ts';
import type { View } from '#derive/view.ts';
import { formatBare } from '#words/formatReading.ts';
import { tableIn } from '#words/table/tableIn.ts';
import type { Words } from '#words/Words.ts';
import { LICENCE } from '../download/licence.ts';
import { useVillages } from '../useVillages.ts';
import { RACERS, type Contest } from './Contest.ts';
import { yearBefore, type RankingSettings } from './RankingSettings.ts';

type Asked = { dataset: Dataset; view: View; settings: RankingSettings; words: Words };

/** Outlines of units, the point of the name of a province: provinces have no outlines of their own in the first view. */
function geometries(dataset: Dataset): (id: Adcode) => Geometry {
  const outlines = unitOutlines(dataset.prefectures);
  return id => {
    const { level, label } = dataset.places.get(id) ?? { level: 'province', label: [0, 0] };
    return (level === 'prefecture' && outlines.get(id)) || { type: 'Point', coordinates: label };
  };
}

/** Provinces or prefecture-level units by the chosen measure. */
export function usePlaceContest({ dataset, view, settings, words }: Asked): Contest {
  const { measure, estimates, year } = view.selection;
  const { language } = words;
  const villages = useVillages(measure);
  const isProvinces = settings.level === 'provinces';
  const readingsIn = useMemo(() => {
    const byYear = new Map(
      YEARS.map(one => {
        const units = unitReadings(dataset, { measure, estimates, year: one, villages });
        return [one, isProvinces ? provinceReadings(dataset, units) : units] as const;
      }),
    );
    return (asked: number): ReadingOf => byYear.get(asked) ?? new Map();
  }, [dataset, measure, estimates, villages, isProvinces]);
  const years = useMemo(() => rankedYears(readingsIn, RACERS), [readingsIn]);
  const before = yearBefore(settings, year, FIRST_YEAR);
  const ranking = useMemo(
    () => compareRanks(readingsIn(year), before === null ? null : readingsIn(before)),
    [readingsIn, year, before],
  );
  return useMemo(() => {
    const placeOf = (id: Adcode) => dataset.places.get(id);
    return {
      kind: 'place',
      what: words.measure[measure].name,
      unit: tableIn(language).unit[measure],
      ranking,
      years,
      nameOf: id => placeOf(id)?.name[language] ?? id,
      belongsTo: id => placeOf(placeOf(id)?.province ?? '')?.short[language],
      valueText: (_, value) => formatBare(value, language),
      tableOf: ({ sources }: Details) =>
        rankingTable(ranking, {
          value: measure,
          key: 'adcode',
          year,
          before,
          nameOf: id => placeOf(id)?.name,
          geometryOf: geometries(dataset),
          sources,
          version: dataset.version,
          licence: LICENCE,
        }),
      fileParts: [settings.level, measure],
    };
  }, [dataset, ranking, years, measure, year, before, settings.level, words, language]);
}
