import type { EventWords } from './EventWords.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Events in English. */
export const eventsEn = {
  name: 'Events by year',
  kind: {
    policy: 'Policy',
    regulation: 'Regulation',
    'pilot-zone': 'Pilot zone',
    platform: 'Platform move',
    livestream: 'Livestreaming',
    market: 'Market',
    investment: 'Investment',
    partnership: 'Partnership',
    event: 'Fair or festival',
    title: 'Title',
    ranking: 'List or ranking',
    milestone: 'Beginning or turn',
  },
  ofYear: (year, count) => `${year}: ${counted(count, 'event')}`,
  before: (year, count) => `Before ${year}: ${counted(count, 'event')}`,
  after: (year, count) => `After ${year}: ${counted(count, 'event')}`,
  none: 'No event of the chosen kinds and categories.',
  open: 'Open',
  kinds: 'Kinds',
  chosenKinds: (count, of) => `Kinds (${count}/${of})`,
  allKinds: 'Show all kinds',
  onMap: 'Mark events of the year',
  zones: 'Cross-border pilot zones',
  whilePlaying: 'Pause at events while playing',
  more: count => `and ${count} more`,
  mark: 'An event in the year',
  zoneMark: year => `Cross-border pilot zone by the end of ${year} (sourced ones only)`,
  badges: 'Standing',
  badge: {
    zone: (since, batch) => `Cross-border pilot zone since ${since}, batch ${batch}`,
    lists: count => `On ${counted(count, 'list')}`,
    listsHere: count => `Belts here on ${counted(count, 'list')}`,
    rural: count => `In ${counted(count, 'rural e-commerce programme')}`,
    zoneShort: { name: 'Pilot zone', note: 'Cross-border e-commerce pilot zone' },
    ofUnit: (unit, text) => `${unit}: ${text}`,
    noSource: 'the list is known, but nobody noted where it was printed',
  },
} satisfies EventWords;
