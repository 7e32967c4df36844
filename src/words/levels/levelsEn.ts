import type { LevelWords } from './LevelWords.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Levels of places in English. */
export const levelsEn = {
  inside: {
    provinces: count => `Provinces (${count})`,
    units: count => `Prefectures (${count})`,
    counties: count => `Counties and districts (${count})`,
    towns: count => `Towns (${count})`,
  },
  columns: { rank: 'No.', name: 'Place', value: 'Value and status' },
  order: { label: 'Order', value: 'Value', name: 'Name', belts: 'Belts' },
  belts: count => plural(count, 'belt'),
  rankIn: (rank, of, where) => `No. ${rank} of ${of} with a value in ${where}`,
  rankOfProvinces: (rank, of) => `No. ${rank} of ${of} provinces with a value`,
  estimatedPart: percent => `${percent} of this sum is estimated`,
  method: {
    reported: 'published figure',
    'from-growth': 'from a growth rate or share',
    'part-of-year': 'part of a year, scaled up',
    'doubtful-figure': 'published, but in doubt',
    'from-county': 'from a county’s figure',
    'from-rank': 'from a ranking',
    'from-revenue-rank': 'from a revenue ranking',
    'between-figures': 'interpolated',
    'beyond-figures': 'carried on',
    spread: 'divided by townspeople',
    published: 'published count',
    sum: 'sum of prefectures',
  },
  noParcels: {
    county: 'No count of parcels was published for this county and year. A share of its prefecture would be invented.',
    town: 'Nobody publishes parcels by town, and a share of the county would be invented.',
  },
  noTownCount: 'The lists do not name this town; it may stand there under an older name.',
  whole: (name, year) => `${name} as a whole, ${year}`,
  claims: {
    title: 'Published totals',
    province: 'What sources say of the province itself. The number above is the sum of its prefectures and may differ.',
    county: 'What sources say of the county itself.',
    none: year => `No total was found for ${year}.`,
    months: count => (count === 12 ? 'whole year' : count === 1 ? 'January' : `first ${count} months`),
    basis: {
      growth: 'reckoned from a stated rate or share',
      backcast: 'reckoned back from a table of growth',
      doubtful: 'exactness or year in doubt',
    },
    all: count => `Totals of all years (${count})`,
  },
  coarser: (count, unit) => `${plural(count, 'more belt')} of ${unit} cannot be placed closer than the prefecture.`,
  beltFigures: 'Figures are published of the belts here: they stand in the belts’ own panels.',
  notOnMap: 'Named by the lists of Taobao villages only; its point is not known.',
  unknown: { name: 'Unknown place', note: 'The link names a county or town that this map does not have.' },
  near: {
    title: category => `Other belts: ${category}`,
    nearest: 'Nearest',
    largest: 'Highest tier',
    note: 'Distances are straight lines between the belts’ points, reckoned by this map.',
    distance: kilometres => `${kilometres} km`,
    none: 'No other belt of this category is on the map.',
  },
} satisfies LevelWords;
