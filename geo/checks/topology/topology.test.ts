import { describe, expect, it } from 'vitest';
import { countsAre372And2891And34 } from './countsAre372And2891And34.ts';
import { everyIslandIsKept } from './everyIslandIsKept.ts';
import { neighboursStayOutside } from './neighboursStayOutside.ts';
import { sensitivePlacesLieInside } from './sensitivePlacesLieInside.ts';
import { twoSquares } from './twoSquares.fixture.ts';
import { zeroCracks } from './zeroCracks.ts';
import { zeroGaps } from './zeroGaps.ts';
import { zeroNullGeometries } from './zeroNullGeometries.ts';
import { zeroOverlaps } from './zeroOverlaps.ts';
import { zeroUnknownUnits } from './zeroUnknownUnits.ts';

const sound = twoSquares();

describe('zeroNullGeometries', () => {
  it('finds nothing in two squares', () => expect(zeroNullGeometries(sound, 'units')).toEqual([]));

  it('finds a unit that draws nothing', () => {
    const broken = twoSquares();
    broken.objects.units.geometries.push({ type: 'Polygon', id: '130000', arcs: [] });
    expect(zeroNullGeometries(broken, 'units')).toEqual(['units 130000 has no shape']);
  });

  it('refuses an object that is not there', () => {
    expect(() => zeroNullGeometries(sound, 'towns')).toThrow('"towns"');
  });
});

describe('zeroUnknownUnits', () => {
  it.each([
    ['all there', ['110000', '120000'], []],
    ['one missing', ['110000', '120000', '130000'], ['units 130000 is missing']],
    ['one too many', ['110000'], ['units 120000 is not on the list']],
  ])('%s', (_, expected, findings) => {
    expect(zeroUnknownUnits({ topology: sound, object: 'units', expected })).toEqual(findings);
  });

  it('finds a unit that stands twice', () => {
    const broken = twoSquares();
    broken.objects.units.geometries.push({ type: 'Polygon', id: '110000', arcs: [[0, 1]] });
    expect(zeroUnknownUnits({ topology: broken, object: 'units', expected: ['110000', '120000'] })).toEqual([
      'units 110000 stands twice',
    ]);
  });
});

describe('zeroGaps', () => {
  it('finds nothing in two squares', () => expect(zeroGaps(sound, 'units')).toEqual([]));

  it('finds a hole that no unit fills', () => {
    const broken = twoSquares();
    broken.arcs.push([
      [100.2, 30.2],
      [100.2, 30.4],
      [100.4, 30.4],
      [100.4, 30.2],
      [100.2, 30.2],
    ]);
    broken.objects.units.geometries[0]?.arcs.push([3]);
    expect(zeroGaps(broken, 'units')).toEqual([
      expect.stringMatching(/^a gap of 4\d\d\.\d\d km2 at 100\.\d+, 30\.\d+$/),
    ]);
  });
});

describe('zeroOverlaps', () => {
  it('finds nothing in two squares', () => expect(zeroOverlaps(sound, 'units')).toEqual([]));

  it('finds a border with two units on the same side', () => {
    const broken = twoSquares();
    broken.objects.units.geometries.push({ type: 'Polygon', id: '130000', arcs: [[0, 1]] });
    expect(zeroOverlaps(broken, 'units')).toEqual([
      'arc 0 has 110000 and 130000 on the same side',
      'arc 1 has 110000 and 130000 on the same side',
    ]);
  });

  it('finds borders that cross', () => {
    const broken = twoSquares();
    broken.arcs[0] = [
      [101, 30],
      [102.5, 30.5],
      [101, 31],
    ];
    expect(zeroOverlaps(broken, 'units').length).toBeGreaterThan(0);
  });
});

const check = (unit: string, at: [number, number]) =>
  everyIslandIsKept({ topology: sound, object: 'units', islands: [{ unit, at }], reach: 0.05 });

describe('everyIslandIsKept', () => {
  it('is content with land of the unit at or near the place', () => {
    expect([...check('110000', [100.5, 30.5]), ...check('110000', [99.97, 30.5])]).toEqual([]);
  });

  it.each([
    ['where there is only sea', '110000', [90, 20]],
    ["where there is only another unit's land", '120000', [100.5, 30.5]],
  ] as const)('finds an island lost %s', (_, unit, at) => {
    expect(check(unit, [...at])).toHaveLength(1);
  });
});

describe('sensitivePlacesLieInside', () => {
  const place = { name: 'A', unit: '110000', at: [100.5, 30.5] as [number, number], islet: false };
  const findings = ['A does not lie in units 110000'];

  it.each([
    ['inside', place, []],
    ['in another unit', { ...place, at: [101.5, 30.5] as [number, number] }, findings],
    ['just off shore, no islet', { ...place, at: [99.98, 30.5] as [number, number] }, findings],
    ['just off shore, an islet', { ...place, at: [99.98, 30.5] as [number, number], islet: true }, []],
    ['far off shore, an islet', { ...place, at: [99, 30.5] as [number, number], islet: true }, findings],
    ['in a unit that is not drawn', { ...place, unit: '130000' }, ['A does not lie in units 130000']],
  ])('%s', (_, one, expected) => expect(sensitivePlacesLieInside(sound, 'units', [one])).toEqual(expected));
});

describe('neighbours', () => {
  const { objects, ...frame } = twoSquares();
  const { geometries } = objects.units;
  const around = (id: string) => {
    const shapes = geometries.slice(1).map(({ type, arcs }) => ({ type, arcs, id }));
    return { ...frame, objects: { neighbours: { ...objects.units, geometries: shapes } } };
  };

  it('may lie beside a place', () => {
    expect(neighboursStayOutside(around('356'), [{ name: 'A', at: [100.5, 30.5] }])).toEqual([]);
  });

  it('may not cover one', () => {
    expect(neighboursStayOutside(around('356'), [{ name: 'B', at: [101.5, 30.5] }])).toEqual([
      'B lies in neighbour 356',
    ]);
  });

  it("may not be China's own land", () => {
    expect(neighboursStayOutside(around('158'), [])).toEqual(["neighbour 158 is China's own land"]);
  });

  const inner = { ...frame, objects: { units: { ...objects.units, geometries: geometries.slice(0, 1) } } };

  it('meet the border without a crack', () => {
    expect(zeroCracks(around('356'), inner, 'units')).toEqual([]);
  });

  it('that keep two kilometres away leave one', () => {
    const apart = around('356');
    const shifted = apart.arcs.map(arc => arc.map(([lon = 0, lat = 0]) => [lon + 0.02, lat]));
    expect(zeroCracks({ ...apart, arcs: shifted }, inner, 'units')).toEqual([
      'a crack at the border at 101.000, 30.000',
      'a crack at the border at 101.000, 31.000',
      'a crack at the border at 101.000, 30.000',
    ]);
  });
});

it.each([
  [{ units: 372, counties: 2891, provinces: 34 }, []],
  [{ units: 371, counties: 2891, provinces: 34 }, ['371 units in place of 372']],
])('counts of %o', (counts, findings) => expect(countsAre372And2891And34(counts)).toEqual(findings));
