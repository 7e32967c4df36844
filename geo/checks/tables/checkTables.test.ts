import { describe, expect, it } from 'vitest';
import { checkTables, writeFinding } from './checkTables.ts';
import { brokenWorld, smallWorld } from './smallWorld.fixture.ts';

const FIGURES = 'belts/figures.csv';
const BELTS = 'belts/belts.csv';

describe('checkTables', () => {
  it('finds nothing in a world without a fault', () => {
    expect(checkTables(smallWorld())).toEqual([]);
  });

  it.each([
    ['an unquoted comma', FIGURES, '165亿元,', '165,亿元,', 2, undefined, /has 19 cells, the header has 18/],
    ['a missing column', FIGURES, 'qualifier', 'reserve', 1, 'qualifier', /no column "qualifier"/],
    ['an empty cell', FIGURES, 'Town government', '', 2, 'publisher', /empty/],
    ['a number with a unit', FIGURES, ',165,亿元', ',165亿,亿元', 2, 'value', /"165亿" is not a number/],
    ['an unknown unit', FIGURES, '165,亿元', '165,千万', 2, 'unit', /"千万" does not stand in belts\/units.csv/],
    ['a unit that does not fit', FIGURES, '165,亿元', '165,个', 2, 'unit', /output_value is not counted in count/],
    [
      'an unknown metric',
      FIGURES,
      'output_value,165',
      'outputs,165',
      2,
      'metric',
      /does not stand in belts\/metrics.csv/,
    ],
    ['an unknown belt', FIGURES, '2,guzhen-lighting', '2,guzhen-lamps', 2, 'subject', /no belt "guzhen-lamps"/],
    ['a county as subject', FIGURES, ',442000,', ',330782,', 3, 'subject', /no place "330782"/],
    ['a status in other words', FIGURES, ',reported,', ',actual,', 2, 'status', /"actual" is not allowed/],
    ['a qualifier in other words', FIGURES, ',over,', ',more,', 3, 'qualifier', /not allowed/],
    ['a year out of time', FIGURES, ',2023,year', ',20233,year', 2, 'year', /not between/],
    ['a period in words', FIGURES, ',h1,', ',first half,', 3, 'period', /is not a period/],
    ['one language only', FIGURES, '全镇,whole town', '全镇,', 2, 'scope_en', /scope_zh is filled/],
    ['English in the Chinese column', FIGURES, '全镇,', 'whole,', 2, 'scope_zh', /not Chinese/],
    ['Chinese in the English column', FIGURES, 'whole town', '全镇', 2, 'scope_en', /Chinese characters/],
    ['link without an address', FIGURES, 'https://example.org/a,yes', ',yes', 2, 'url', /no address/],
    ['an address without its scheme', FIGURES, 'https://example.org/a', 'example.org/a', 2, 'url', /no web address/],
    [
      'a reprint named by its site',
      FIGURES,
      'City government',
      'reprint.example.com',
      3,
      'publisher',
      /names the site/,
    ],
    ['a date in words', FIGURES, '2024-01-05', '5 Jan 2024', 2, 'date', /not a date/],
    ['a row that its table lacks', FIGURES, 'first,2,', 'first,9,', 2, 'row', /the last is row 5/],
    ['a table that nobody knows', FIGURES, 'first,2,', 'third,2,', 2, 'table', /no table "third"/],
    ['a reason of no class', 'belts/held.csv', 'no source', 'no idea', 2, 'reason', /"no idea" is in no class/],
    ['a class of reasons that is none', 'heldReasons.csv', 'doubtful', 'odd', 3, 'class', /"odd" is not allowed/],
    ['a row shown and held', 'belts/held.csv', 'first,5', 'first,4', 2, 'row', /shown as well/],
    [
      'a row that vanished',
      'belts/inputs.csv',
      'first,4',
      'first,5',
      2,
      'rows',
      /first row 6 is neither shown nor held/,
    ],
    ['a curated row that vanished', 'ledger.csv', '2019/5/12429', '2019/5/12430', 2, 'first', /has no row 442000/],
    ['a run of another length', 'ledger.csv', 'second,3,4', 'second,3,3', 3, 'first', /has 2 rows from .*, not 1/],
    ['a run without its end', 'ledger.csv', '中山市/小榄镇', '中山市/横栏镇', 3, 'first', /has no row .*横栏镇/],
    ['a key of another number of rows', 'ledger.csv', ',,2,', ',,3,', 4, 'first', /has 2 rows 2014\/广东省, not 3/],
    ['a row that the ledger holds and shows', 'ledger.csv', 'second,6,6', 'second,5,6', 5, 'from', /row 5 is shown/],
    ['a line that ends before it begins', 'ledger.csv', 'second,6,6', 'second,6,5', 5, 'to', /ends at 5/],
    ['a ledger row that its table lacks', 'ledger.csv', 'second,6,6', 'second,6,7', 5, 'row', /the last is row 6/],
    ['a held line without a reason', 'ledger.csv', 'outside the years of the map', '', 5, 'reason', /needs a reason/],
    ['a held line with a key', 'ledger.csv', 'held,,', 'held,2014,', 5, 'first', /no key/],
    ['a used line without a key', 'ledger.csv', '442000/2019/5/12429', '', 2, 'first', /key is missing/],
    [
      'a table the ledger cannot follow',
      'ledger.csv',
      'volume/anchors.csv',
      'volume/others.csv',
      2,
      'stands',
      /not allowed/,
    ],
    ['a product without English', 'villages/list.csv', ',灯具', ',灯饰', 2, 'products', /does not stand in/],
    ['an unknown category', BELTS, ',lighting,442000', ',lamps,442000', 2, 'category', /does not stand in/],
    ['an unknown list', BELTS, 'list-2023', 'list-2024', 2, 'lists', /"list-2024" does not stand in/],
    ['an id with capitals', BELTS, 'guzhen-lighting', 'Guzhen', 2, 'id', /not an id/],
    ['a county of another unit', BELTS, '442000,,', '442000,330782,', 2, 'county', /not in unit 442000/],
    ['a number in a summary', BELTS, 'A lighting belt.', 'A belt of 3 towns.', 2, 'summary_en', /tells a number/],
    ['an event about nothing', 'belts/events.csv', ',442000,', ',,', 2, 'belt', /one belt or one place/],
    ['an event at an unknown place', 'belts/events.csv', ',442000,', ',999999,', 2, 'place', /no place "999999"/],
    ['a happening without a date', 'belts/events.csv', '2019-05', 'May 2019', 2, 'happened', /not a date/],
    ['a basis in other words', 'volume/anchors.csv', ',reported,', ',said,', 2, 'basis', /not allowed/],
    ['a part of a year of no length', 'volume/anchors.csv', '2019,5', '2019,0', 2, 'months', /not held/],
  ])('tells %s with file, row and column', (_, file, from, to, line, column, problem) => {
    const findings = checkTables(brokenWorld(file, from, to));
    const found = findings.find(
      finding => finding.file === file && finding.line === line && problem.test(finding.problem),
    );
    expect(found?.problem).toMatch(problem);
    expect(found?.column).toBe(column);
    expect(found?.advice).not.toBe('');
  });

  it('tells a row that the ledger forgot, and one it holds twice', () => {
    const forgotten = checkTables(brokenWorld('ledger.csv', 'second,6,6,held,,,,outside the years of the map', ''));
    expect(forgotten.map(({ problem }) => problem).join()).toContain('second row 6 is neither shown nor held.');
    const world = smallWorld();
    world.set('belts/held.csv', `${world.get('belts/held.csv')}second,6,no source\n`);
    expect(checkTables(world).map(({ problem }) => problem)).toEqual(['second row 6 is held twice.']);
  });

  it('tells an id that stands twice, with the row of the first', () => {
    const world = smallWorld();
    world.set('belts/units.csv', `${world.get('belts/units.csv')}亿元,yuan,1\n`);
    expect(checkTables(world)).toEqual([
      expect.objectContaining({ file: 'belts/units.csv', line: 4, problem: '"亿元" stands already in row 2.' }),
    ]);
  });

  it('tells a table that is not there', () => {
    const world = smallWorld();
    world.delete('volume/ranks.csv');
    expect(checkTables(world).map(({ file, problem }) => [file, problem])).toEqual([
      ['volume/ranks.csv', 'The table is missing.'],
    ]);
  });

  it('counts no row that a contributor wrote straight into a table', () => {
    const more = brokenWorld(FIGURES, 'contributed,1', 'contributed,77');
    expect(checkTables(more)).toEqual([]);
  });
});

describe('writeFinding', () => {
  it('says in one line where, what and what to do', () => {
    const finding = { file: FIGURES, line: 12, column: 'unit', problem: 'It is wrong.', advice: 'Correct it.' };
    expect(writeFinding(finding)).toBe('geo/sources/belts/figures.csv, row 12, column unit: It is wrong. Correct it.');
  });
});
