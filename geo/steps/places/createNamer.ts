import type { Adcode } from '#data/place.ts';
import { readTable } from '../readTable.ts';
import { romanise } from './romanise.ts';
import { shortenName } from './shortenName.ts';

export type ShortName = { zh: string; en: string };

/** Names a division for labels: 杭州 / Hangzhou. */
export type Namer = (division: { adcode: Adcode; zh: string }) => ShortName;

/** Reads the exceptions of geo/sources/places/names.csv; everything else is shortened by rule and written in pinyin. */
export function createNamer(): Namer {
  const rows = readTable('places/names.csv', ['adcode', 'zh', 'en']);
  const exceptions = new Map(rows.map(row => [row.adcode, row]));
  return ({ adcode, zh }) => {
    const exception = exceptions.get(adcode);
    const short = exception?.zh || shortenName(zh);
    return { zh: short, en: exception?.en || romanise(short) };
  };
}
