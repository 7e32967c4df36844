import { loadDetails, loadVillageList, type Details } from '#data/onDemand.ts';
import type { Adcode } from '#data/place.ts';
import type { ListedPlace } from '#derive/listedSeries.ts';
import { listedWithin, publishedWithin } from '#derive/listedWithin.ts';
import { LISTED_YEARS, type VillageListFile } from '#data/villageList.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../../kit/OnDemand.tsx';
import { StatusBadge } from '../../kit/StatusBadge.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { CountyRows } from './CountyRows.tsx';
import { PublishedCounts } from './PublishedCounts.tsx';
import styles from './VillageTable.module.css';

type VillageTableProps = { id: Adcode; within: ListedPlace | undefined; estimates: boolean; words: Words };
type Loaded = { readonly list: VillageListFile; readonly details: Details };

async function loadBoth(): Promise<Loaded> {
  const [list, details] = await Promise.all([loadVillageList(), loadDetails()]);
  return { list, details };
}

/** A unit with no more towns than this shows them all at once. */
const FEW_TOWNS = 8;

/** The villages of the full lists by county and town, what later years lack, and single counts that were published. */
export function VillageTable({ id, within, estimates, words }: VillageTableProps) {
  return (
    <OnDemand load={loadBoth} words={words}>
      {({ list, details }) => (
        <div data-item>
          <ListedTable id={id} within={within} list={list} estimates={estimates} words={words} />
          <ul className={styles['sources']}>
            {list.sources.map((source, column) => {
              const found = details.sources.get(source);
              return found ? (
                <li key={source}>
                  {LISTED_YEARS[column]} <StatusBadge status="reported" words={words} />{' '}
                  <SourceLine source={found} words={words} />
                </li>
              ) : null;
            })}
          </ul>
          <p className={styles['note']}>{words.listed.gap}</p>
          <PublishedCounts
            counts={publishedWithin(list, id, within).filter(({ status }) => estimates || status !== 'estimated')}
            sources={details.sources}
            words={words}
          />
        </div>
      )}
    </OnDemand>
  );
}

function ListedTable({ id, within, list, estimates, words }: VillageTableProps & { list: VillageListFile }) {
  const { listed } = words;
  const counties = listedWithin(list, id, within);
  const towns = counties.reduce((sum, county) => sum + county.towns.length, 0);
  const hasProducts = counties.some(({ products }) => products);
  if (counties.length === 0) return <p className={styles['note']}>{listed.none}</p>;
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{listed.place}</th>
            {LISTED_YEARS.map(year => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {counties.map(county => (
          <CountyRows
            key={county.id}
            county={county}
            products={list.products}
            startsOpen={towns <= FEW_TOWNS}
            estimates={estimates}
            words={words}
          />
        ))}
      </table>
      <p className={styles['note']}>
        {listed.note} {hasProducts ? listed.noProducts : ''}
      </p>
    </>
  );
}
