import type { Belt } from '#data/belt.ts';
import type { Bilingual } from '#data/bilingual.ts';
import type { LonLat, Place } from '#data/place.ts';

/** What a figure or event is about, as the columns of a table tell it. */
export type Subject = {
  readonly kind: 'belt' | 'place';
  readonly id: string;
  readonly name: Bilingual;
  readonly adcode: string;
  readonly at?: LonLat;
  readonly precision?: Belt['precision'];
};

export const NATION: Subject = { kind: 'place', id: '100000', name: { zh: '中国', en: 'China' }, adcode: '100000' };

function ofBelt({ id, name, county, unit, at, precision }: Belt): Subject {
  return { kind: 'belt', id, name, adcode: county ?? unit, at, precision };
}

function ofPlace({ adcode, name, label, level }: Place): Subject {
  return { kind: 'place', id: adcode, name, adcode, at: label, precision: level };
}

/** Look-up of belts and places by the id that figures use. Throws on an id that is neither. */
export function describeSubjects(belts: readonly Belt[], places: readonly Place[]) {
  const known = new Map([NATION, ...places.map(ofPlace), ...belts.map(ofBelt)].map(one => [one.id, one]));
  return ({ belt, place }: { belt?: string | undefined; place?: string | undefined }): Subject => {
    const subject = known.get(belt ?? place ?? '');
    if (subject === undefined) throw new Error(`no belt or place "${belt ?? place}"`);
    return subject;
  };
}
