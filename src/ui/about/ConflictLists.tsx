import type { Dataset } from '#data/dataset.ts';
import { differingFigures, gapBetween } from '#data/differingFigures.ts';
import type { Figure } from '#data/figure.ts';
import type { Details } from '#data/onDemand.ts';
import type { VillagesFile } from '#data/volume.ts';
import { formatFigure, formatValue } from '#words/formatFigure.ts';
import { formatGap } from '#words/formatGap.ts';
import { formatPercent } from '#words/formatPercent.ts';
import type { Language } from '#words/language.ts';
import { periodInYear } from '#words/periodName.ts';
import { placeName } from '../panel/placeName.ts';
import type { Loaded, PartProps } from './AboutPartView.tsx';
import { ConflictList, type Conflict } from './ConflictList.tsx';

/** Parcels in one unit of the volume tables. */
const PARCELS = 10_000;

function subjectName(dataset: Dataset, { belt, place }: Figure, language: Language): string {
  const found =
    belt === undefined ? placeName(dataset, place ?? '') : dataset.belts.find(({ id }) => id === belt)?.name;
  return found?.[language] ?? belt ?? place ?? '';
}

function ofFigures(dataset: Dataset, details: Details, language: Language): readonly Conflict[] {
  return differingFigures(details.figures).flatMap(({ figures, gap }) => {
    const [first] = figures;
    if (!first) return [];
    const metric = details.metrics.get(first.metric)?.name[language] ?? first.metric;
    const title = [subjectName(dataset, first, language), metric, periodInYear(first.year, first.period, language)];
    const claims = figures.map(figure => ({
      text: formatFigure(figure, language),
      source: details.sources.get(figure.source),
    }));
    const apart = formatGap(gap, first.unit, language);
    return [{ title: title.join(' · '), note: first.scope?.[language], apart, claims }];
  });
}

function ofParcels({ about, details, dataset, labels, words: { language } }: PartProps & Loaded): readonly Conflict[] {
  const { used, other } = labels.conflicts;
  const text = (count: number, note: string) => {
    const value = formatValue({ value: count * PARCELS, unit: 'parcels' }, language);
    return language === 'zh' ? `${value}（${note}）` : `${value} (${note})`;
  };
  return about.conflicts.map(conflict => ({
    title: `${placeName(dataset, conflict.place)?.[language] ?? conflict.place} · ${conflict.year}`,
    apart: formatPercent(partBetween(conflict.used, conflict.other), language),
    claims: [
      { text: text(conflict.used, used), source: details.sources.get(conflict.sources[0]) },
      { text: text(conflict.other, other), source: details.sources.get(conflict.sources[1]) },
    ],
  }));
}

/** How far two numbers are apart, as a part of the lesser. */
const partBetween = (a: number, b: number) => Math.max(a, b) / Math.min(a, b) - 1;

/** Counts of the nation in years for which publishers give different ones, by the same rule as figures. */
function ofVillages({ national }: VillagesFile, details: Details, language: Language): readonly Conflict[] {
  const years = [...new Set(national.map(({ year }) => year))];
  return years.flatMap(year => {
    const counts = national.filter(count => count.year === year && count.status === 'reported');
    const gap = gapBetween(counts.map(({ value }) => ({ value, qualifier: 'exact', unit: 'villages' })));
    if (gap === undefined) return [];
    const claims = counts.map(({ value, source }) => ({
      text: formatValue({ value, unit: 'villages' }, language),
      source: details.sources.get(source),
    }));
    return [{ title: String(year), apart: formatPercent(gap, language), claims }];
  });
}

/** All places where sources contradict each other, each with its claims side by side. */
export function ConflictLists(props: PartProps & Loaded) {
  const { dataset, details, villages, labels, words } = props;
  const { conflicts } = labels;
  const lists = [
    { title: conflicts.figures, items: ofFigures(dataset, details, words.language) },
    { title: conflicts.parcels, items: ofParcels(props) },
    { title: conflicts.villages, items: ofVillages(villages, details, words.language) },
  ];
  return lists.map(({ title, items }) => (
    <ConflictList key={title} title={title} items={items} labels={conflicts} words={words} />
  ));
}
