import type { FindWords } from './FindWords.ts';

/** The finder in English. */
export const findEn = {
  name: 'Find',
  hint: 'Name, pinyin, initials, category, old name, event',
  belts: 'Belts',
  none: 'Nothing matches',
  kind: { belt: 'Belt', place: 'Place', county: 'County', category: 'Category', event: 'Event' },
  count: belts => `${belts} in all`,
  beltsOf: count => `${count} ${count === 1 ? 'belt' : 'belts'}; shows this category alone`,
  former: until => `name in use until ${until}`,
  shown: (count, of) => (count < of ? `first ${count} of ${of}` : `${of} found`),
} satisfies FindWords;
