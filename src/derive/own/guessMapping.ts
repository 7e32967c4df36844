import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { NONE, type Mapping, type When, type Where } from './mapping.ts';
import { guessDecimalSign, readNumber } from './readNumber.ts';

/** Head and first rows of a table. */
export type TableHead = { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };

const LON = /^(lon|lng|long|longitude|x|x坐标|东经)$|经度|^(lon|lng|longitude)[_ -]|[_ -](lon|lng|longitude)$/i;
const LAT = /^(lat|latitude|y|y坐标|北纬)$|纬度|^(lat|latitude)[_ -]|[_ -](lat|latitude)$/i;
const CODE =
  /adcode|区划|行政代码|地区代码|城市代码|县代码|^(area|region|place|city|county)[_ ]?(code|id)$|^code$|^代码$/i;
const PLACE =
  /^(place|city|county|district|prefecture|region|area|location|unit)(_?name)?$|地区|城市|地市|区县|县区|市县|县市|所在|地名|行政区|^[省市县区]$|地点/i;
const YEAR = /^(year|yr|年|年份|年度|统计年度|时间)$/i;
const VALUE =
  /value|amount|total|sales|revenue|parcels|gmv|volume|output|数值|^值$|金额|销售|产值|收入|件数|业务量|总量|总额|规模|数量|人数|家数|个数/i;
const TEXTS = {
  name: /^(name|title|label)$|名称|企业|公司|店铺|品牌|标题|园区|产业带/i,
  category: /category|^type$|^class$|industry|sector|类别|分类|品类|行业|类型/i,
  status: /^status$|数据状态|状态|数据性质/i,
  source: /source|publisher|来源|出处|发布/i,
} as const;

/** Finds the first column whose head fits and that is not taken. */
const columnLike = ({ headers }: TableHead, pattern: RegExp, taken: readonly number[] = []) =>
  headers.findIndex((header, column) => !taken.includes(column) && pattern.test(header.trim()));

const cellsOf = ({ rows }: TableHead, column: number) => rows.map(row => row[column] ?? '');

const kindsOf = (head: TableHead, column: number) => {
  const sign = guessDecimalSign(cellsOf(head, column));
  return cellsOf(head, column).map(cell => readNumber(cell, sign).kind);
};

const numbersIn = (head: TableHead, column: number) => kindsOf(head, column).filter(kind => kind === 'number').length;

function isNumeric(head: TableHead, column: number): boolean {
  const said = kindsOf(head, column).filter(kind => kind !== 'gap').length;
  return said > 0 && numbersIn(head, column) >= said * 0.6;
}

/** The one covered year in a column's head, as 2019, 2019年, sales_2019 or FY2019; null where there is none or another number. */
export function yearInHeader(header: string): number | null {
  const years = header.normalize('NFKC').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const year = years.length === 1 ? Number(years[0]) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

const areWithin = (values: readonly number[], low: number, high: number) =>
  values.length > 0 && values.every(value => value >= low && value <= high);

/** Whether the columns meant as longitude and latitude hold each other's numbers, as far as China goes. */
export function areSwapped(head: TableHead, lon: number, lat: number): boolean {
  const numbers = (column: number) =>
    cellsOf(head, column).flatMap(cell => {
      const read = readNumber(cell);
      return read.kind === 'number' ? read.value : [];
    });
  return areWithin(numbers(lon), 3, 54) && areWithin(numbers(lat), 73, 136);
}

function guessWhere(head: TableHead): Where {
  const [lon, lat] = [columnLike(head, LON), columnLike(head, LAT)];
  if (lon >= 0 && lat >= 0) return { kind: 'degrees', lon, lat, system: guessSystem(head, lon) };
  const code = columnLike(head, CODE);
  const place = code >= 0 ? code : columnLike(head, PLACE);
  if (place >= 0) return { kind: 'place', column: place };
  const han = head.headers.findIndex((_, column) => cellsOf(head, column).some(cell => /\p{Script=Han}/u.test(cell)));
  return { kind: 'place', column: Math.max(0, han) };
}

/** Heads sometimes say the system: lng_gcj02, 百度经度. */
function guessSystem({ headers }: TableHead, lon: number) {
  const header = headers[lon] ?? '';
  if (/bd-?09|baidu|百度/i.test(header)) return 'bd09';
  return /gcj|amap|gaode|高德|火星|腾讯/i.test(header) ? 'gcj02' : 'wgs84';
}

function guessWhen(head: TableHead, taken: readonly number[]): When {
  const columns = head.headers.flatMap((header, column) => {
    const year = taken.includes(column) ? null : yearInHeader(header);
    return year === null || !(isNumeric(head, column) || isAllGaps(head, column)) ? [] : [{ column, year }];
  });
  const isOnce = new Set(columns.map(({ year }) => year)).size === columns.length;
  const year = columnLike(head, YEAR, taken);
  if (year < 0 && columns.length > 0 && isOnce) return { kind: 'wide', columns };
  const named = columnLike(head, VALUE, [...taken, year]);
  const numeric = head.headers.findIndex((_, at) => ![...taken, year].includes(at) && isNumeric(head, at));
  const value = named >= 0 && numbersIn(head, named) > 0 ? named : numeric;
  return year >= 0 ? { kind: 'long', year, value } : { kind: 'always', value };
}

const isAllGaps = (head: TableHead, column: number) =>
  cellsOf(head, column).every(cell => readNumber(cell).kind === 'gap');

/** Columns that hold the values. */
export const valueColumns = (when: When): readonly number[] =>
  when.kind === 'wide' ? when.columns.map(({ column }) => column) : [when.value].filter(column => column !== NONE);

/** Columns that say where. */
export const whereColumns = (where: Where): readonly number[] =>
  where.kind === 'degrees' ? [where.lon, where.lat] : [where.column];

/** The unit in brackets at the end of a column's head, or the one its cells carry. */
function guessUnit(head: TableHead, when: When): string {
  const [column] = valueColumns(when);
  if (column === undefined) return '';
  const inHead = /[(（[【]([^()（）[\]【】\d]{1,12})[)）\]】]\s*$/u.exec(head.headers[column] ?? '')?.[1];
  if (inHead !== undefined) return inHead.trim();
  const units = cellsOf(head, column).flatMap(cell => {
    const read = readNumber(cell);
    return read.kind === 'number' && read.unit !== '' ? read.unit : [];
  });
  return new Set(units).size === 1 ? (units[0] ?? '') : '';
}

/** What each column most likely means, by its head and its first cells. The reader confirms it or says otherwise. */
export function guessMapping(head: TableHead, where: Where = guessWhere(head)): Mapping {
  const when = guessWhen(head, whereColumns(where));
  const taken = [...whereColumns(where), ...valueColumns(when), when.kind === 'long' ? when.year : NONE];
  const text = (role: keyof typeof TEXTS) => columnLike(head, TEXTS[role], taken);
  return {
    where,
    when,
    texts: { name: text('name'), category: text('category'), status: text('status'), source: text('source') },
    sign: guessDecimalSign(valueColumns(when).flatMap(column => cellsOf(head, column))),
    unit: guessUnit(head, when),
    chosen: {},
  };
}
