import { LOCALES } from './format.ts';
import type { Language } from './language.ts';

/**
 * A date as exact as it is known: 2019, 2019-08 or 2019-08-08. Days and months that are not known are not shown.
 * Anything that is no such date is given back as it stands.
 */
export function formatDate(date: string, language: Language): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
  const [year = 0, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = language === 'zh' ? 'long' : 'short';
  if (day !== undefined) options.day = 'numeric';
  const instant = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(LOCALES[language], options).format(instant);
}
