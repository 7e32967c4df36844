import type { Claim } from '../volume/readVolumeTables.ts';
import type { Lookups } from './createLookups.ts';
import { ADCODE, required, text, YEAR } from './fields.ts';
import { describeTable, refersTo } from './OpenTable.ts';
import { SOURCE_FIELDS, sourceCells } from './sourceColumns.ts';
import { PARCELS } from './tabulateVolumes.ts';

const FIELDS = [
  { ...ADCODE, constraints: { ...ADCODE.constraints, ...required } },
  YEAR,
  {
    name: 'months',
    type: 'integer',
    description: 'The claim covers the first so many months of the year.',
    constraints: { ...required, minimum: 1, maximum: 12 },
  },
  {
    name: 'parcels',
    type: 'integer',
    description: 'Express parcels collected in that time.',
    constraints: { ...required, minimum: 0 },
  },
  {
    name: 'basis',
    type: 'string',
    description: 'reported: stated as such; growth: from a stated growth or share; backcast: from a table of growth.',
    constraints: { ...required, enum: ['reported', 'growth', 'backcast'] },
  },
  text('doubt', 'Why it is not exact or not surely of the year.'),
  {
    name: 'used',
    type: 'boolean',
    description: 'TRUE: a cell of volumes.csv rests on it; FALSE: a surer one of the same place and year does.',
    constraints: required,
  },
  ...SOURCE_FIELDS,
] as const;

const byPlaceAndTime = (a: Claim, b: Claim) =>
  a.adcode === b.adcode ? a.year - b.year || a.months - b.months || a.value - b.value : a.adcode < b.adcode ? -1 : 1;

/** claims.csv: the published parcel figures that the volumes rest on, those that differ side by side. Held ones are in held.csv. */
export function tabulateClaims(
  claims: readonly Claim[],
  spare: ReadonlySet<string>,
  { source }: Pick<Lookups, 'source'>,
) {
  const rows = claims
    .filter(({ hold }) => hold === '')
    .toSorted(byPlaceAndTime)
    .map(claim => {
      const { adcode, year, months, basis, doubt } = claim;
      return Object.assign(
        {
          adcode,
          year,
          months,
          parcels: Math.round(claim.value * PARCELS),
          basis,
          doubt,
          used: !spare.has(`${claim.table} ${claim.row}`),
        },
        sourceCells(source(claim.source.id)),
      );
    });
  return describeTable({
    name: 'claims',
    title: 'Published figures of express parcels',
    description:
      'What the volumes are reckoned from: the nation, provinces, cities and some counties, by year or part of a year.',
    fields: FIELDS,
    foreignKeys: [refersTo('source', 'sources', 'id'), refersTo('adcode', 'areas', 'adcode')],
    rows,
  });
}
