import { useState, type ReactNode } from 'react';
import type { Bilingual } from '#data/bilingual.ts';
import { LISTED_YEARS, type ListedCounty, type ListedTown } from '#data/villageList.ts';
import { countySpotId, townSpotId } from '#derive/villageSpots.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { tellTaobaoTown } from './tellTaobaoTown.ts';
import styles from './VillageTable.module.css';

type CountyRowsProps = {
  county: ListedCounty;
  products: readonly Bilingual[];
  startsOpen: boolean;
  estimates: boolean;
  words: Words;
};

/** A county of the lists, and below it, on request, its towns. A circle picked on the map marks its row. */
export function CountyRows({ county, products, startsOpen, estimates, words }: CountyRowsProps) {
  const spot = useSession(session => session.spot);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isInside = spot?.startsWith(`${county.id}/`) ?? false;
  const open = chosen ?? (startsOpen || isInside);
  const { language, listed } = words;
  const tell = (rows: readonly number[] | undefined) => tellProducts(rows, products, words);
  return (
    <tbody>
      <Row
        isCounty
        isPicked={spot === countySpotId(county) || spot === `${county.id}+`}
        counts={county.counts}
        remarks={[tell(county.products), county.precision === 'prefecture' ? listed.zone : '']}
      >
        <button type="button" aria-expanded={open} onClick={() => setChosen(!open)}>
          {county.name[language]} <small>{listed.towns(county.towns.length)}</small>
        </button>
      </Row>
      {open
        ? county.towns.map(town => (
            <Row
              key={town.name?.zh ?? ''}
              isPicked={spot === townSpotId(county, town)}
              counts={town.counts}
              remarks={[tellTaobaoTown(town, estimates, words), tell(town.products)]}
            >
              {town.name?.[language] ?? listed.noTown}
            </Row>
          ))
        : null}
    </tbody>
  );
}

function tellProducts(rows: readonly number[] | undefined, products: readonly Bilingual[], words: Words): string {
  const { language, listed } = words;
  const names = (rows ?? []).flatMap(row => products[row]?.[language] ?? []);
  return names.length === 0 ? '' : listed.products(names.join(listed.separator));
}

/** Brings the row of a picked circle into view. */
const show = (row: HTMLTableRowElement | null) => row?.scrollIntoView({ block: 'center' });

type RowProps = {
  counts: ListedTown['counts'];
  remarks: readonly string[];
  isCounty?: boolean;
  isPicked: boolean;
  children: ReactNode;
};

function Row({ counts, remarks, isCounty = false, isPicked, children }: RowProps) {
  return (
    <tr className={isCounty ? styles['county'] : undefined} data-picked={isPicked} ref={isPicked ? show : undefined}>
      <th scope={isCounty ? 'rowgroup' : 'row'}>
        {children}
        {remarks
          .filter(text => text !== '')
          .map(text => (
            <small key={text}>{text}</small>
          ))}
      </th>
      {counts.map((count, column) => (
        <td key={LISTED_YEARS[column]} data-none={count === 0} data-number>
          {count}
        </td>
      ))}
    </tr>
  );
}
