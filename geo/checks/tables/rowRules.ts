import { valuesOf, type Complaint, type World } from './World.ts';

type Cells = Readonly<Record<string, string>>;

/** Judges a row as a whole; `column` is where the reader is sent. */
export type RowRule = (cells: Cells, world: World) => (Complaint & { readonly column: string }) | undefined;

const HOST = /https?:|(?:[a-z0-9-]+\.)+(?:com|cn|net|org|info|cc|top|xyz|tw|us|eu|tv|ai|io|app|dev|gr)\b/i;

/** `link=yes` needs an address to show. */
export const linkHasAddress: RowRule = ({ link, url }) =>
  link === 'yes' && url === ''
    ? {
        column: 'url',
        problem: 'link is yes, but there is no address.',
        advice: 'Write the address, or set link to no.',
      }
    : undefined;

/** A reprint's host must not reach the reader by the name of the publisher or the title. */
export const reprintIsNotNamed: RowRule = cells => {
  const column = ['publisher', 'title'].find(name => HOST.test(cells[name] ?? ''));
  if (cells['link'] === 'yes' || column === undefined) return undefined;
  return {
    column,
    problem: `"${cells[column]}" names the site of a reprint.`,
    advice: 'Name the publisher without the site; where nothing else is known write "website not named here".',
  };
};

/** A part of a year of no known length says nothing of the year, so such a row is held. */
export const partIsKnown: RowRule = ({ months, hold }) =>
  months === '0' && hold === ''
    ? {
        column: 'months',
        problem: 'The part of the year is not known, and the row is not held.',
        advice: 'Write how many months from January it covers, or say in hold why it is not used.',
      }
    : undefined;

/** Both languages of a text, or neither. */
export function bothLanguages(zh: string, en: string): RowRule {
  return cells => {
    const [column, other] = cells[zh] === '' ? [zh, en] : [en, zh];
    if ((cells[column] ?? '') !== '' || (cells[other] ?? '') === '') return undefined;
    return {
      column,
      problem: `${other} is filled and ${column} is empty.`,
      advice: 'Write the text in both languages.',
    };
  };
}

/** A figure's unit, brought to its base, must be one that its metric is counted in. */
export const unitFitsMetric: RowRule = ({ metric, unit }, world) => {
  const base = world.get('belts/units.csv')?.rows.find(({ cells }) => cells['unit'] === unit)?.cells['base'];
  const allowed = world.get('belts/metrics.csv')?.rows.find(({ cells }) => cells['id'] === metric)?.cells['units'];
  if (base === undefined || allowed === undefined || allowed.split(' ').includes(base)) return undefined;
  return {
    column: 'unit',
    problem: `${metric} is not counted in ${base}.`,
    advice: `Use a unit of ${allowed.split(' ').join(' or ')}, or another metric.`,
  };
};

/** Three places outside the postal statistics that are places of the map all the same. */
const NO_VOLUME = ['710000', '810000', '820000'];

/** Places that figures may be about: the nation, provinces and prefecture-level units. */
export function knownPlaces(world: World): ReadonlySet<string> {
  const units = [...valuesOf(world, 'volume/population.csv', 'adcode'), ...NO_VOLUME];
  return new Set(['100000', ...units, ...units.map(unit => `${unit.slice(0, 2)}0000`)]);
}

/** A subject is a belt of belts.csv or a place of the map. */
export const subjectIsKnown: RowRule = ({ subject = '' }, world) => {
  const isPlace = /^\d{6}$/.test(subject);
  const known = isPlace ? knownPlaces(world) : valuesOf(world, 'belts/belts.csv', 'id');
  if (known.has(subject)) return undefined;
  const advice = isPlace
    ? 'Use the code of the nation (100000), a province or a prefecture-level unit; for a county add or name a belt.'
    : 'Correct the id, or add the belt to belts/belts.csv first.';
  return { column: 'subject', problem: `There is no ${isPlace ? 'place' : 'belt'} "${subject}".`, advice };
};

/** An event is about one belt or one place of the map. */
export const eventHasOneSubject: RowRule = ({ belt = '', place = '' }, world) => {
  if ((belt === '') === (place === ''))
    return {
      column: 'belt',
      problem: 'An event is about one belt or one place.',
      advice: 'Fill either belt or place, not both.',
    };
  const found = subjectIsKnown({ subject: belt === '' ? place : belt }, world);
  return found && { ...found, column: belt === '' ? 'place' : 'belt' };
};

const MUNICIPALITY = /^(11|12|31|50|71|81|82)/;

/** A county lies in its unit by its code; counties run by a province are units of their own. */
export const countyIsOfUnit: RowRule = ({ county = '', unit = '' }) => {
  const digits = MUNICIPALITY.test(unit) ? 2 : 4;
  if (county === '' || county === unit || county.slice(0, digits) === unit.slice(0, digits)) return undefined;
  return {
    column: 'county',
    problem: `County ${county} is not in unit ${unit}.`,
    advice: 'Use the codes of 2023: the county’s first four digits are those of its unit.',
  };
};

const NUMBER = /\d|[一二三四五六七八九十百千]成|per cent|percent/;

/** A number belongs into figures.csv, where it has a source and a status. */
export const summaryHasNoNumber: RowRule = cells => {
  const column = ['summary_zh', 'summary_en'].find(name => NUMBER.test((cells[name] ?? '').replace('1+1+9', '')));
  if (column === undefined) return undefined;
  return {
    column,
    problem: 'A summary tells a number.',
    advice: 'Leave it out and add the number to belts/figures.csv with its source.',
  };
};
