import type { YearMark } from '#derive/belts.ts';
import type { Selection } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import styles from './MarkerLegend.module.css';

/** Marks in the order of the key; target and forecast share the dashed ring of things that have not happened. */
const MARKS = ['reported', 'target', 'estimated', 'none'] as const satisfies readonly YearMark[];
const DASHES = { reported: undefined, target: '4.5 3', estimated: '0.5 3.4', none: undefined } as const;
/** Diameters in the proportions of the markers on the map. */
const TIERS = [
  { tier: 1, diameter: 18 },
  { tier: 2, diameter: 14 },
  { tier: 3, diameter: 11 },
] as const;

function markName(mark: (typeof MARKS)[number], { status, mark: marks, language }: Words): string {
  if (mark === 'none') return marks.none.name;
  if (mark !== 'target') return status[mark].name;
  return `${status.target.name}${language === 'zh' ? '、' : ', '}${status.forecast.name.toLowerCase()}`;
}

/** How belt markers are to be read: the ring tells the status of the year's figure, the size the tier. */
export function MarkerLegend({ selection, words }: { selection: Selection; words: Words }) {
  return (
    <div className={styles['markers']}>
      <h2>{words.legend.belts}</h2>
      <ul>
        {MARKS.map(mark => (
          <li key={mark}>
            <svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true" data-mark={mark}>
              <circle r="6" className={styles['disc']} />
              <circle r="8.6" className={styles['ring']} strokeDasharray={DASHES[mark]} />
            </svg>
            {markName(mark, words)}
          </li>
        ))}
      </ul>
      {selection.events || selection.zones ? (
        <ul className={styles['marks']}>
          {selection.events ? <SmallMark name="events" text={words.events.mark} /> : null}
          {selection.zones ? <SmallMark name="zone" text={words.events.zoneMark(selection.year)} /> : null}
        </ul>
      ) : null}
      <h2>{words.legend.size}</h2>
      <ul>
        {TIERS.map(({ tier, diameter }) => (
          <li key={tier} title={words.tier[tier].note}>
            <svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true">
              <circle r={diameter / 2} className={styles['disc']} />
            </svg>
            {words.tier[tier].name}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The dot of an event or the ring of a pilot zone, as on the map. */
function SmallMark({ name, text }: { name: 'events' | 'zone'; text: string }) {
  return (
    <li>
      <svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true">
        <circle r={name === 'zone' ? 5 : 3.6} className={styles[name]} />
      </svg>
      {text}
    </li>
  );
}
