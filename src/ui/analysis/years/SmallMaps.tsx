import { useMemo } from 'react';
import { YEARS } from '#data/year.ts';
import { estimatedPart } from '#derive/analysis/estimatedPart.ts';
import { SMALL_MAP } from '#derive/analysis/smallMap.ts';
import { nationalParcels } from '#derive/parcels.ts';
import type { Face } from '#derive/ramp.ts';
import { moveTime } from '#state/actions.ts';
import { pause } from '#state/playback.ts';
import { formatReading } from '#words/formatReading.ts';
import { StatusBadge } from '../../kit/StatusBadge.tsx';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { shadeYear, type Shapes } from './shadeYear.ts';
import styles from './SmallMaps.module.css';

type SmallMapsProps = AnalysisProps & {
  shapes: Shapes;
  face: Face;
  /** The year that is marked; none on paper, where nothing is shown at present. */
  year: number | null;
};

/** A small map a year, each with the nation's total, its status, and how many of its units are estimated. */
export function SmallMaps({ dataset, face, words, texts, shapes, year }: SmallMapsProps) {
  const totals = nationalParcels(dataset);
  const layers = useMemo(
    () => YEARS.map(each => shadeYear(dataset, shapes.units, { year: each, face })),
    [dataset, shapes, face],
  );
  return (
    <ol className={styles['maps']} data-face={face}>
      {YEARS.map((each, column) => {
        const total = totals[column];
        const { cells, of } = estimatedPart(dataset.volumes, column);
        const show = () => {
          pause();
          moveTime(each);
        };
        return (
          <li key={each} aria-current={each === year ? 'true' : undefined}>
            <button type="button" aria-label={texts.years.go(each)} onClick={show}>
              {each}
            </button>
            <svg viewBox={`0 0 ${SMALL_MAP.width} ${SMALL_MAP.height}`} aria-hidden="true">
              {(layers[column] ?? []).map(({ colour, path }) => (
                <path key={colour} d={path} fill={colour} stroke={colour} />
              ))}
              <path className={styles['dashes']} d={shapes.tenDash} />
            </svg>
            {total?.kind === 'value' ? (
              <p>
                {texts.years.national(formatReading(total, 'parcels', words.language))}{' '}
                <StatusBadge status={total.status} words={words} />
              </p>
            ) : null}
            <p className={styles['units']}>{texts.years.units(cells, of)}</p>
          </li>
        );
      })}
    </ol>
  );
}
