import type { Dataset } from '#data/dataset.ts';
import type { LonLat } from '#data/place.ts';
import type { SearchEntry, SearchFile } from '#data/search.ts';
import { foldText } from '../search/foldText.ts';

/** A place that a name or code of the reader's may mean. */
export type FoundPlace = {
  readonly adcode: string;
  readonly zh: string;
  readonly en: string;
  readonly at: LonLat;
  /** Adcodes of the units it lies in. */
  readonly within: readonly string[];
};

/** Answers every place that a name or code may mean: none, one, or several to choose from. */
export type PlaceLookup = (text: string) => readonly FoundPlace[];

/** What a Chinese name ends in, longest first: 凉山彝族自治州 is also 凉山, 乐清市 also 乐清. */
const KIND =
  /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|(?:[\u4e00-\u9fa5]{1,3}族)+自治[州县旗]|自治[州县旗]|地区|林区|特区|新区|[省市县区盟旗州])$/;
const ENGLISH_KIND = / (city|province|prefecture|county|district|municipality|autonomous .*|region)$/i;

/** A name without what kind of place it is; the whole where less than two characters would be left. */
function stemOf(name: string): string {
  const stem = name.replace(KIND, '').replace(ENGLISH_KIND, '');
  return stem.length < 2 ? name : stem;
}

type Known = { readonly place: FoundPlace; readonly names: readonly string[]; readonly code?: string | undefined };

function knownPlaces({ places }: Pick<Dataset, 'places'>): Known[] {
  return [...places.values()].map(({ adcode, name, short, label, province }) => ({
    place: { adcode, ...name, at: label, within: province === undefined ? [] : [province] },
    names: [name.zh, name.en, short.zh, short.en],
  }));
}

function knownCounty({ id, zh, en, at, unit, code }: SearchEntry): Known | null {
  if (!at || unit === undefined) return null;
  const within = [unit, `${unit.slice(0, 2)}0000`].filter(one => one !== id);
  return { place: { adcode: id, zh, en, at, within }, names: [zh, en], code };
}

/**
 * A place's former name or code: the place as it is today, under the name of then. A county that was divided has no place
 * of today; its prefecture would be another place.
 */
function knownFormer({ kind, id, zh, en, code }: SearchEntry, today: ReadonlyMap<string, FoundPlace>): Known | null {
  const place = today.get(id);
  const isDivided = kind === 'place' && !code?.endsWith('00');
  return place && !isDivided ? { place, names: [zh, en], code } : null;
}

/** Adds a place to a list once. */
function add(index: Map<string, FoundPlace[]>, key: string, place: FoundPlace): void {
  const list = index.get(key);
  if (!list) index.set(key, [place]);
  else if (!list.some(({ adcode }) => adcode === place.adcode)) list.push(place);
}

/** Full names win over names without their kind: 吉林市 is the city, 吉林 both the city and the province. */
function indexNames(known: readonly Known[]) {
  const [full, stems, codes]: readonly [Index, Index, Index] = [new Map(), new Map(), new Map()];
  for (const { place, names, code } of known) {
    for (const name of names) {
      add(full, foldText(name), place);
      add(stems, foldText(stemOf(name)), place);
    }
    for (const one of code === undefined ? [place.adcode] : [code]) add(codes, one, place);
  }
  return { full, stems, codes };
}
type Index = Map<string, FoundPlace[]>;

/** Six digits of a code of 2, 4, 6, 9 or 12 digits; null for other numbers. */
function sixDigits(text: string): string | null {
  if (!/^\d+$/.test(text) || ![2, 4, 6, 9, 12].includes(text.length)) return null;
  return text.length < 6 ? text.padEnd(6, '0') : text.slice(0, 6);
}

/**
 * Looks places up by code (old ones too), by name in both languages, by former name, and by names one after the other
 * (浙江省金华市义乌市), where those in front tell which of several is meant.
 */
export function createPlaceLookup(dataset: Pick<Dataset, 'places'>, { entries }: SearchFile): PlaceLookup {
  const present = [
    ...knownPlaces(dataset),
    ...entries.flatMap(entry =>
      entry.kind === 'county' && entry.until === undefined ? (knownCounty(entry) ?? []) : [],
    ),
  ];
  const today = new Map(present.map(({ place }) => [place.adcode, place]));
  const former = entries.flatMap(entry => (entry.until === undefined ? [] : (knownFormer(entry, today) ?? [])));
  const now = indexNames(present);
  const then = indexNames(former);
  const byName = (name: string) =>
    now.full.get(name) ?? then.full.get(name) ?? now.stems.get(name) ?? then.stems.get(name) ?? [];
  const byChain = (name: string): readonly FoundPlace[] => {
    for (let cut = 2; cut <= name.length - 2; cut += 1) {
      const heads = new Set(byName(name.slice(0, cut)).map(({ adcode }) => adcode));
      if (heads.size === 0) continue;
      const tail = name.slice(cut);
      const tails = [...byName(tail), ...byChain(tail)];
      const inside = tails.filter(({ within }) => within.some(unit => heads.has(unit)));
      if (inside.length > 0) return inside;
    }
    return [];
  };
  return text => {
    const name = foldText(text);
    const code = sixDigits(name);
    if (code !== null) return now.codes.get(code) ?? then.codes.get(code) ?? [];
    const found =
      [name, foldText(text.trim().replace(ENGLISH_KIND, ''))].map(byName).find(({ length }) => length > 0) ?? [];
    return found.length > 0 || name.length > 40 ? found : byChain(name);
  };
}
