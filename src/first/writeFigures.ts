import { NATION, type Adcode } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import { LAST_YEAR, yearIndex } from '#data/year.ts';
import { nationalParcels, parcelsOf } from '#derive/parcels.ts';
import type { Value } from '#derive/reading.ts';
import { formatDate } from '#words/formatDate.ts';
import { formatRange, formatReading } from '#words/formatReading.ts';
import { methodSentence } from '#words/methodSentence.ts';
import { namePublisher } from '#words/namePublisher.ts';
import type { Words } from '#words/Words.ts';
import { escape, inBoth } from './inBoth.ts';
import type { FirstData } from './readDataset.ts';

/** How many places are listed below the nation. */
const LISTED = 10;

/** A place and its figure of the last year. */
export type Leading = { readonly id: Adcode; readonly reading: Value };

/** The nation, then the places that sent most in the last year. */
export function leadingFigures({ dataset }: FirstData): Leading[] {
  const nation = nationalParcels(dataset)[yearIndex(LAST_YEAR)];
  const readings = [
    ...(nation ? [{ id: NATION, reading: nation }] : []),
    ...dataset.volumes.units.map(id => ({ id, reading: parcelsOf(dataset, id, { year: LAST_YEAR, estimates: true }) })),
  ];
  return readings
    .flatMap(({ id, reading }) => (reading.kind === 'value' ? [{ id, reading }] : []))
    .toSorted((a, b) => b.reading.value - a.reading.value)
    .slice(0, LISTED + 1);
}

function writeSource({ publisher, title, date, url, seen }: Source, words: Words): string {
  const when = date === 'undated' ? words.figure.sourceUndated : formatDate(date, words.language);
  const parts = [namePublisher(publisher, words), title, when, ...(seen === 'reprint' ? [words.figure.reprint] : [])];
  const text = escape(parts.join(' · '));
  return url ? `<a href="${escape(url)}" rel="noopener noreferrer">${text}</a>` : text;
}

/** What a figure rests on: its sources, or else how the model came to it. */
function writeBasis({ sources: ids, method }: Value, sources: FirstData['sources'], words: Words): string {
  const known = ids.flatMap(id => sources.get(id) ?? []);
  if (known.length > 0) return known.map(source => writeSource(source, words)).join('<br>');
  return escape(`${words.place.modelNote} ${methodSentence(method, words.language) ?? ''}`);
}

function writeRow({ dataset, sources }: FirstData, { id, reading }: Leading, words: Words): string {
  const name = id === NATION ? words.nation : (dataset.places.get(id)?.short[words.language] ?? id);
  const range = formatRange(reading, 'parcels', words.language);
  const value = escape(formatReading(reading, 'parcels', words.language));
  const width = range ? `<small>${escape(words.place.range(...range))}</small>` : '';
  const cells = [value + width, escape(words.status[reading.status].name), writeBasis(reading, sources, words)];
  return `<tr><th scope="row">${escape(name)}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}

/** For readers without script: the leading figures of the last year, each with status and source, in both languages. */
export function writeFigures(data: FirstData): string {
  const leading = leadingFigures(data);
  return inBoth('section', words => {
    const { figure, find, measure } = words;
    const heads = [find.kind.place, figure.value, figure.status, figure.source];
    const head = heads.map(text => `<th scope="col">${escape(text)}</th>`).join('');
    const rows = leading.map(one => writeRow(data, one, words)).join('');
    return (
      `<p>${escape(words.withoutScript)}</p><table><caption>${escape(measure.parcels.name)} ${LAST_YEAR}</caption>` +
      `<thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`
    );
  });
}
