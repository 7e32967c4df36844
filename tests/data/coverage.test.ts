import { describe, expect, it } from 'vitest';
import { AboutFileSchema, LEVELS } from '#data/about.ts';
import { STATUSES } from '#data/status.ts';
import { YEARS } from '#data/year.ts';
import { readRows } from './readOpen.ts';
import { readPart } from './readPart.ts';

// The coverage that the page shows, counted once more from the open tables alone: by the level that areas.csv gives, not
// by the lists of the build.

const about = readPart('about', AboutFileSchema);
const levelOf = new Map(readRows('areas').map(({ adcode, level }) => [adcode, level]));
const counted = [
  ...readRows('figures').map(({ subject = '', subject_kind: kind, year, status }) => ({
    subject,
    level: kind === 'belt' ? 'belt' : levelOf.get(subject),
    cell: `${status} ${year}`,
  })),
  ...readRows('villages').map(({ adcode = '', year, status }) => ({
    subject: adcode,
    level: levelOf.get(adcode),
    cell: `${status} ${year}`,
  })),
];

const kindOf = ({ parcels, status }: Record<string, string>) => (parcels === '' ? 'gap' : status);

describe('the coverage that the page tells', () => {
  it.each(LEVELS.flatMap(level => STATUSES.map(status => [level, status] as const)))('of %s, %s', (level, status) => {
    const years = YEARS.map(year => counted.filter(one => one.level === level && one.cell === `${status} ${year}`));
    const told = about.matrix.find(row => row.level === level && row.status === status);
    expect(told?.figures).toEqual(years.map(rows => rows.length));
    expect(told?.subjects).toEqual(years.map(rows => new Set(rows.map(({ subject }) => subject)).size));
  });

  it('knows the level of every place', () => {
    expect(new Set(counted.map(({ level }) => level))).toEqual(new Set(LEVELS));
  });

  it('of parcels by unit', () => {
    const units = readRows('volumes').filter(({ adcode }) => adcode !== '100000');
    expect(about.cells).toHaveLength(3);
    for (const { kind, units: told } of about.cells) {
      const ofKind = units.filter(row => kindOf(row) === kind);
      expect(told).toEqual(YEARS.map(year => ofKind.filter(row => row['year'] === String(year)).length));
    }
  });

  it('of findings not used, in classes that leave none over', () => {
    const held = readRows('held');
    expect(about.held.reduce((sum, { rows }) => sum + rows, 0)).toBe(held.length);
    for (const { reason, rows } of about.held) expect(held.filter(row => row['class'] === reason)).toHaveLength(rows);
  });
});
