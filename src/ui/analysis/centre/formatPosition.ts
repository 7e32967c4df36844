import type { LonLat } from '#data/place.ts';
import { numberFormat } from '#words/format.ts';
import type { Language } from '#words/language.ts';

const side = (value: number, [plus, minus]: readonly [string, string]) =>
  `${Math.abs(value).toFixed(2)}°${value < 0 ? minus : plus}`;

/** Longitude and latitude with two digits, about a kilometre: 116.03°E, 30.10°N. */
export function formatPosition([lng, lat]: LonLat): string {
  return `${side(lng, ['E', 'W'])}, ${side(lat, ['N', 'S'])}`;
}

/** Kilometres as exactly as a model allows: whole ones, below ten with one digit. */
export function formatKm(km: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km);
}
