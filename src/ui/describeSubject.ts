import type { Dataset } from '#data/dataset.ts';
import { markInYear } from '#derive/belts.ts';
import type { FinerName } from '#derive/nameFiner.ts';
import type { Reading } from '#derive/reading.ts';
import type { View } from '#derive/view.ts';
import type { Subject } from '#state/selection.ts';
import { formatReading } from '#words/formatReading.ts';
import type { Words } from '#words/Words.ts';

function readingText(reading: Reading | undefined, { selection }: View, words: Words): string {
  if (!reading) return '';
  if (reading.kind === 'gap') return words.gap[reading.reason];
  return [formatReading(reading, selection.measure, words.language), words.status[reading.status].name].join(
    words.comma,
  );
}

type Told = {
  readonly dataset: Dataset;
  readonly view: View;
  readonly words: Words;
  /** Names of the subject where it is a county or town. */
  readonly finer?: FinerName | null;
};

/** A county or town has seldom a value of its own: it is told with that of its unit, by name. */
function describeFiner({ name, around, unit }: FinerName, { view, words }: Told): string {
  const { language } = words;
  const reading = readingText(view.readings.get(unit), view, words);
  const ofUnit = `${around.at(-1)?.[language] ?? ''} ${reading}`;
  const places = [name, ...around].map(each => each[language]);
  return [...places, view.selection.year, ofUnit].join(words.comma);
}

/** One line that says all that a tooltip shows: name, where, year, value and status. '' for what is not known. */
export function describeSubject(subject: Subject, told: Told): string {
  const { dataset, view, words, finer } = told;
  if (finer) return describeFiner(finer, told);
  const { language } = words;
  const { year } = view.selection;
  if (subject.kind === 'place') {
    const place = dataset.places.get(subject.id);
    if (!place) return '';
    const province = dataset.places.get(place.province ?? '')?.name[language];
    const reading = readingText(view.readings.get(subject.id), view, words);
    return [place.name[language], province, year, reading].filter(Boolean).join(words.comma);
  }
  const belt = dataset.belts.find(({ id }) => id === subject.id);
  if (!belt) return '';
  const category = dataset.categories.find(({ id }) => id === belt.category)?.name[language];
  const mark = markInYear(belt, year);
  const status = mark === 'mixed' || mark === 'none' ? words.mark[mark].name : words.status[mark].name;
  return [belt.name[language], category, belt.place[language], year, status].filter(Boolean).join(words.comma);
}
