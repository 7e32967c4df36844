const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LAST_DAY = 31;

/** A month (1 to 12) with at most a day or a year. */
export type Point = { readonly month: number; readonly day?: number; readonly year?: number };
/** One month, or from one point to another, both included. */
export type Span = { readonly from: Point; readonly to?: Point };

const isNumber = (token: string | undefined): token is string => token !== undefined && /^\d+$/.test(token);

function toPoint(month: number, token: string | undefined): Point {
  if (token === undefined) return { month };
  return Number(token) > LAST_DAY ? { month, year: Number(token) } : { month, day: Number(token) };
}

/** Takes a month and the number after it, if any, off the front of the tokens. */
function takePoint(tokens: string[]): Point | undefined {
  const month = MONTHS.indexOf(tokens[0] ?? '') + 1;
  if (month === 0) return undefined;
  tokens.shift();
  return toPoint(month, isNumber(tokens[0]) ? tokens.shift() : undefined);
}

/**
 * Reads spans of months as the data write them: `nov`, `jan-sep`, `jan-nov-12` (to the 12th), `jun-1-20` (two days of
 * one month), `jan-1-mar-24`, `jul-2019-jun-2020`. Undefined for anything else.
 */
export function parseSpan(period: string): Span | undefined {
  const tokens = period.split('-');
  const from = takePoint(tokens);
  if (!from) return undefined;
  if (tokens.length === 0) return { from };
  const to = isNumber(tokens[0]) ? toPoint(from.month, tokens.shift()) : takePoint(tokens);
  return to && tokens.length === 0 ? { from, to } : undefined;
}
