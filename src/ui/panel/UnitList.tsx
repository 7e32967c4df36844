import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import type { View } from '#derive/view.ts';
import { selectSubject } from '#state/actions.ts';
import { formatReading } from '#words/formatReading.ts';
import type { Words } from '#words/Words.ts';
import { useZones, ZoneTag } from '../events/ZoneTag.tsx';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { unitsOf } from './placeName.ts';
import styles from './UnitList.module.css';

type UnitListProps = { dataset: Dataset; view: View; id: Adcode; words: Words };

/** A province's units with their readings, largest first; units without a value follow by name. */
export function UnitList({ dataset, view, id, words }: UnitListProps) {
  const zones = useZones(dataset, view.selection.year);
  const valueOf = (unit: Adcode) => {
    const reading = view.readings.get(unit);
    return reading?.kind === 'value' ? reading.value : -1;
  };
  const units = unitsOf(dataset, id, words.language).toSorted((a, b) => valueOf(b.adcode) - valueOf(a.adcode));
  return (
    <section>
      <h3>{words.place.units}</h3>
      <ul>
        {units.map(({ adcode, short }) => {
          const reading = view.readings.get(adcode);
          return (
            <li key={adcode}>
              <button
                type="button"
                className={styles['unit']}
                onClick={() => selectSubject({ kind: 'place', id: adcode })}
              >
                <span>
                  {short[words.language]}
                  {zones.has(adcode) ? <ZoneTag words={words} /> : null}
                </span>
                {reading?.kind === 'value' ? (
                  <>
                    <b>{formatReading(reading, view.selection.measure, words.language)}</b>
                    <StatusBadge status={reading.status} words={words} />
                  </>
                ) : (
                  <small>{words.gap[reading?.reason ?? 'outside-coverage']}</small>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
