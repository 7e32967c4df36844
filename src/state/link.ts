import type { Language } from '#data/bilingual.ts';
import { EVENT_KINDS, type EventKind } from '#data/event.ts';
import { isPlaceId } from '#data/placeId.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { readArea, writeArea } from './area.ts';
import { CAMERA_DIGITS, type Camera } from './camera.ts';
import { migrate, VERSION } from './linkMigrations.ts';
import {
  COMPARISONS,
  ANALYSES,
  DEFAULT_SELECTION,
  drawableLayer,
  LAYERS,
  MEASURES,
  MOST_COMPARED,
  SCALES,
  THEMES,
  TOOLS,
  type Selection,
  type Subject,
} from './selection.ts';

/** What a link holds. */
export type LinkState = { readonly selection: Selection; readonly camera: Camera | null };

/** How one field is written and read; `read` answers undefined for nonsense, and the default is taken. */
type Field<T> = { key: string; write: (value: T) => string; read: (text: string) => T | undefined };

const oneOf = <T extends string>(key: string, choices: readonly T[]): Field<T> => ({
  key,
  write: value => value,
  read: text => choices.find(choice => choice === text),
});

/** On or off, written only where it is not the default. */
const flag = (key: string): Field<boolean> => ({
  key,
  write: on => (on ? '1' : '0'),
  read: text => ({ '0': false, '1': true })[text],
});

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** More than ever exist; a longer list is an attack or an accident. */
const MAX_CATEGORIES = 100;

function readYear(text: string): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function readCategories(text: string): readonly string[] {
  const ids = text.split('.').filter(id => SLUG.test(id));
  return [...new Set(ids)].toSorted().slice(0, MAX_CATEGORIES);
}

/** Known kinds in their own order; all of them is the same as none, which shows all. */
function readKinds(text: string): readonly EventKind[] {
  const wanted = text.split('.');
  const kinds = EVENT_KINDS.filter(kind => wanted.includes(kind));
  return kinds.length === EVENT_KINDS.length ? [] : kinds;
}

/** Codes and ids, each once, in the order in which they were chosen. */
function readCompared(text: string): readonly string[] {
  const ids = text.split('.').filter(id => SLUG.test(id));
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

function readSubject(text: string): Subject | undefined {
  if (isPlaceId(text)) return { kind: 'place', id: text };
  return SLUG.test(text) ? { kind: 'belt', id: text } : undefined;
}

/** One row a field: a field of `Selection` without a row here does not compile. */
const FIELDS: { readonly [Name in keyof Selection]: Field<Selection[Name]> } = {
  year: { key: 'y', write: String, read: readYear },
  measure: oneOf('m', MEASURES),
  layer: oneOf('l', LAYERS),
  categories: { key: 'c', write: ids => ids.join('.'), read: readCategories },
  estimates: flag('e'),
  events: flag('ev'),
  kinds: { key: 'k', write: kinds => kinds.join('.'), read: readKinds },
  zones: flag('z'),
  subject: { key: 'p', write: subject => subject?.id ?? '', read: readSubject },
  tool: { key: 'w', write: tool => tool ?? '', read: text => TOOLS.find(tool => tool === text) },
  comparison: oneOf('cm', COMPARISONS),
  compared: { key: 'cp', write: ids => ids.join('.'), read: readCompared },
  scale: oneOf('cs', SCALES),
  against: { key: 'ya', write: String, read: readYear },
  analysis: oneOf('an', ANALYSES),
  area: { key: 'ar', write: writeArea, read: readArea },
  language: { key: 'lang', write: language => language ?? '', read: text => LANGUAGES.find(one => one === text) },
  theme: oneOf('t', THEMES),
};

/** Each field's key and text. Spelt out field by field: that way every pair keeps its own type. */
function writeFields(selection: Selection): readonly (readonly [key: string, text: string])[] {
  return [
    [FIELDS.year.key, FIELDS.year.write(selection.year)],
    [FIELDS.measure.key, FIELDS.measure.write(selection.measure)],
    [FIELDS.layer.key, FIELDS.layer.write(selection.layer)],
    [FIELDS.categories.key, FIELDS.categories.write(selection.categories)],
    [FIELDS.estimates.key, FIELDS.estimates.write(selection.estimates)],
    [FIELDS.events.key, FIELDS.events.write(selection.events)],
    [FIELDS.kinds.key, FIELDS.kinds.write(selection.kinds)],
    [FIELDS.zones.key, FIELDS.zones.write(selection.zones)],
    [FIELDS.subject.key, FIELDS.subject.write(selection.subject)],
    [FIELDS.tool.key, FIELDS.tool.write(selection.tool)],
    [FIELDS.comparison.key, FIELDS.comparison.write(selection.comparison)],
    [FIELDS.compared.key, FIELDS.compared.write(selection.compared)],
    [FIELDS.scale.key, FIELDS.scale.write(selection.scale)],
    [FIELDS.against.key, FIELDS.against.write(selection.against)],
    [FIELDS.analysis.key, FIELDS.analysis.write(selection.analysis)],
    [FIELDS.area.key, FIELDS.area.write(selection.area)],
    [FIELDS.language.key, FIELDS.language.write(selection.language)],
    [FIELDS.theme.key, FIELDS.theme.write(selection.theme)],
  ];
}
const DEFAULT_TEXTS = new Map(writeFields(DEFAULT_SELECTION));

const CAMERA_KEY = 'at';
const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

function writeCamera({ lng, lat, zoom }: Camera): string {
  const degrees = [lng, lat].map(value => round(value, CAMERA_DIGITS.degrees));
  return [...degrees, round(zoom, CAMERA_DIGITS.zoom)].join('_');
}

function readCamera(text: string): Camera | null {
  if (!/^-?\d+(\.\d+)?(_-?\d+(\.\d+)?){2}$/.test(text)) return null;
  const [lng = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = text.split('_').map(Number);
  const fits = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 20;
  return fits ? { lng, lat, zoom } : null;
}

function readField<T>({ key, read }: Field<T>, params: URLSearchParams, fallback: T): T {
  const text = params.get(key);
  return (text === null ? undefined : read(text)) ?? fallback;
}

/**
 * The query string of a state, without `?`; fields at their default are left out, so the default state is ''.
 * The version is written whenever anything is.
 */
export function encodeLink({ selection, camera }: LinkState): string {
  const pairs = writeFields(selection).filter(([key, text]) => text !== DEFAULT_TEXTS.get(key));
  const at: readonly (readonly [string, string])[] = camera ? [[CAMERA_KEY, writeCamera(camera)]] : [];
  const all = [...pairs, ...at].map(([key, text]) => [key, text]);
  return all.length === 0 ? '' : new URLSearchParams([['v', String(VERSION)], ...all]).toString();
}

/** Reads any query string; what it cannot read falls back to the default without a word. Never throws. */
export function decodeLink(search: string): LinkState {
  const params = migrate(new URLSearchParams(search));
  const otherwise = DEFAULT_SELECTION;
  const measure = readField(FIELDS.measure, params, otherwise.measure);
  const selection: Selection = {
    year: readField(FIELDS.year, params, otherwise.year),
    measure,
    layer: drawableLayer(measure, readField(FIELDS.layer, params, otherwise.layer)),
    categories: readField(FIELDS.categories, params, otherwise.categories),
    estimates: readField(FIELDS.estimates, params, otherwise.estimates),
    events: readField(FIELDS.events, params, otherwise.events),
    kinds: readField(FIELDS.kinds, params, otherwise.kinds),
    zones: readField(FIELDS.zones, params, otherwise.zones),
    subject: readField(FIELDS.subject, params, otherwise.subject),
    tool: readField(FIELDS.tool, params, otherwise.tool),
    comparison: readField(FIELDS.comparison, params, otherwise.comparison),
    compared: readField(FIELDS.compared, params, otherwise.compared),
    scale: readField(FIELDS.scale, params, otherwise.scale),
    against: readField(FIELDS.against, params, otherwise.against),
    analysis: readField(FIELDS.analysis, params, otherwise.analysis),
    area: readField(FIELDS.area, params, otherwise.area),
    language: readField(FIELDS.language, params, otherwise.language),
    theme: readField(FIELDS.theme, params, otherwise.theme),
  };
  return { selection, camera: readCamera(params.get(CAMERA_KEY) ?? '') };
}
