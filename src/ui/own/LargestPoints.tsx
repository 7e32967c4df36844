import { useMemo } from 'react';
import { textAt, type OwnData } from '#data/own.ts';
import { largestPoints } from '#derive/own/largestPoints.ts';
import { moveCamera } from '#state/actions.ts';
import { formatOwn } from '#words/own/formatOwn.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import type { Words } from '#words/Words.ts';
import styles from './OwnShown.module.css';

const SHOWN = 12;
/** Close enough to see one town among others. */
const ZOOM = 7.5;

type LargestPointsProps = { data: OwnData; year: number; own: OwnWords; words: Words };

/** The largest points of the year as a list that needs no pointer; each brings the map to its place. */
export function LargestPoints({ data, year, own: { list }, words: { language } }: LargestPointsProps) {
  const points = useMemo(() => largestPoints(data, year, SHOWN), [data, year]);
  return (
    <section aria-label={list.title(year)}>
      <h3>{list.title(year)}</h3>
      {points.length === 0 ? <p className={styles['note']}>{list.none}</p> : null}
      <ol className={styles['list']}>
        {points.map(({ row, value }) => (
          <li key={row}>
            <button
              type="button"
              onClick={() => moveCamera({ lng: data.lon[row] ?? 0, lat: data.lat[row] ?? 0, zoom: ZOOM })}
            >
              {textAt(data.names, row) || list.unnamed}
            </button>
            <span>{data.measure ? formatOwn(value, data.measure.unit, language) : null}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
