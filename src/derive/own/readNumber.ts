/** Which sign stands before the decimals. */
export type DecimalSign = '.' | ',';

/** What a cell says: a number with the unit written behind it, nothing, or something that is no number. */
export type CellNumber =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'other' };

/** Ways of writing that there is no value. */
const GAPS = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '——',
  '...',
  '......',
  '.',
  '/',
  'na',
  'n/a',
  'nan',
  'null',
  'none',
  'nil',
  '无',
  '暂无',
  '缺',
  '缺失',
  '不详',
]);

/** Chinese and English multiples behind a number. */
const MULTIPLES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
};
const MULTIPLE = new RegExp(`^(${Object.keys(MULTIPLES).join('|')})`, 'i');

const SIGNED = /^([+-]?)\s*([¥$€£]|rmb|cny|usd)?\s*([\d., '\u00a0\u202f]*\d|\.\d+)(e[+-]?\d{1,3})?\s*(.*)$/i;
/** Units are words or a percent sign; digits or signs behind a number make it something else. */
const UNIT = /^[\p{L}%‰/²³()·]*$/u;

/** Digits grouped by threes (or not at all) with decimals behind the sign; null for any other way. */
function plainNumber(digits: string, sign: DecimalSign): number | null {
  const grouped = digits.replaceAll(/[\u00a0\u202f]/g, ' ');
  const group = sign === '.' ? "[, ']" : "[. ']";
  const pattern = new RegExp(`^(\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:\\${sign}(\\d+))?$|^\\${sign}(\\d+)$`);
  const found = pattern.exec(grouped);
  if (!found) return null;
  const whole = (found[1] ?? '0').replaceAll(/\D/g, '');
  return Number(`${whole}.${found[2] ?? found[3] ?? '0'}`);
}

/** What stands behind a number: how many times it is meant, and the rest as its unit; null where that is no unit. */
function readBehind(text: string): { readonly factor: number; readonly unit: string } | null {
  const multiple = MULTIPLE.exec(text)?.[1] ?? '';
  const unit = text.slice(multiple.length).trim();
  return UNIT.test(unit) ? { factor: MULTIPLES[multiple.toLowerCase()] ?? 1, unit } : null;
}

/**
 * Reads a number as people write it in tables: full-width digits, groups of three, a decimal comma where `sign` says
 * so, a currency before it, 万 and 亿 or million and billion behind it, and a unit after those. Qualifiers (约, >) are
 * not dropped: such a cell is no number.
 */
export function readNumber(cell: string, sign: DecimalSign = '.'): CellNumber {
  const text = cell.normalize('NFKC').trim().replace('−', '-');
  if (GAPS.has(text.toLowerCase())) return { kind: 'gap' };
  const [, minus, , digits = '', power = '', rest = ''] = SIGNED.exec(text) ?? [];
  const number = plainNumber(digits, sign);
  const behind = readBehind(rest);
  if (number === null || !behind) return { kind: 'other' };
  const value = rounded(number * behind.factor * Number(`1${power}`));
  return { kind: 'number', value: minus === '-' ? -value : value, unit: behind.unit };
}

/** Takes back what binary fractions add: 1.1 × 10⁸ is 110,000,000 and not 110,000,000.00000001. */
const rounded = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value);

/**
 * Which sign stands before the decimals of a column: a comma where some cell cannot be read with a point and all that
 * say anything can be read with a comma.
 */
export function guessDecimalSign(cells: readonly string[]): DecimalSign {
  const misread = (sign: DecimalSign) => cells.filter(cell => readNumber(cell, sign).kind === 'other').length;
  return misread(',') < misread('.') ? ',' : '.';
}
