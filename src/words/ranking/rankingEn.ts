import type { RankingWords } from './RankingWords.ts';

const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`;

/** The ranking in English. */
export const rankingEn = {
  level: 'Level',
  levels: { provinces: 'Provinces', prefectures: 'Prefectures', belts: 'Belts' },
  year: 'Year',
  before: 'Against',
  yearBefore: 'the year before',
  by: 'By',
  ownScale: 'Bars by the year’s largest',
  summary: ({ year, what, ranked, reported, estimated }) =>
    `${what}, ${year}: ${ranked} with a value, ${reported} reported, ${estimated} estimated`,
  column: { rank: 'Rank', change: 'Change', place: 'Place', belt: 'Belt', value: 'Value' },
  tied: rank => `Tied for ${rank}`,
  possible: (best, worst) => `${best}–${worst}`,
  possibleNote: 'In small type: ranks that the ranges allow',
  gained: (count, from) => `Up ${places(count)}, was ${from}`,
  lost: (count, from) => `Down ${places(count)}, was ${from}`,
  same: from => `Unchanged, was ${from}`,
  isNew: reason => `New; before: ${reason}`,
  newcomer: 'new',
  unranked: count => `Without a rank: ${count}`,
  was: rank => `was ${rank}`,
  noBefore: 'The map begins with 2014: there is no earlier rank to compare with.',
  noBeforeScale: year => `There are no figures of this scope in ${year}, so ranks cannot be compared.`,
  scaleNote: 'Bars of all years are to one scale',
  noScale: (year, figures) =>
    `The ${figures} figures of belts of ${year} count different things: no three belts have one of the same scope, so there is no order. Try another year.`,
  differing: belts => `Left out, since their sources contradict each other: ${belts}`,
  race: (year, leaders) => `Leading in ${year}: ${leaders}. Pause to read row by row.`,
  fold: 'Settings and download',
  comma: ', ',
} satisfies RankingWords;
