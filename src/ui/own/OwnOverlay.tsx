import { OWN_GAP, textAt, type OwnData, type TextColumn } from '#data/own.ts';
import { ownValueAt } from '#derive/own/ownValueAt.ts';
import { useOwn, type Pointed } from '#state/own.ts';
import { useSession } from '#state/session.ts';
import { formatOwn } from '#words/own/formatOwn.ts';
import { ownIn } from '#words/own/ownIn.ts';
import type { Words } from '#words/Words.ts';
import styles from './OwnOverlay.module.css';

type TipProps = { data: OwnData; pointed: Pointed; year: number; words: Words };

/** The reader's point under the pointer or finger, beside it: name, value, year, and that it is their own. */
export function OwnOverlay({ year, words }: { year: number; words: Words }) {
  const data = useOwn(state => state.data);
  const pointed = useOwn(state => state.pointed);
  return data && pointed ? <Tip data={data} pointed={pointed} year={year} words={words} /> : null;
}

/** The year and its value. Between two years the circles grow by the frame, so no single value is told. */
function ValueLine({ data, row, year, words: { language } }: Omit<TipProps, 'pointed'> & { row: number }) {
  const between = useSession(session => session.between);
  const { told } = ownIn(language);
  if (between) return <p>{told.between}</p>;
  const value = ownValueAt(data, row, year);
  const said = value === OWN_GAP ? told.gap : data.measure && formatOwn(value, data.measure.unit, language);
  return (
    <p>
      {said ? `${year} · ${said}` : year} <small>{data.measure?.name}</small>
    </p>
  );
}

function Tip({ data, pointed: { row, x, y }, year, words }: TipProps) {
  const { told, list } = ownIn(words.language);
  const line = (column: TextColumn | null) => (column ? textAt(column, row) : '');
  const [category, status, source] = [data.categories, data.statuses, data.sources].map(line);
  // Beside the pointer, and never out of the map: its far edges stop at the map's own.
  const place = { left: `min(${x + 16}px, 100% - 258px)`, top: `min(${y + 16}px, 100% - 150px)` };
  return (
    <div className={styles['tip']} style={place} role="presentation">
      <strong>{line(data.names) || list.unnamed}</strong> <small>{category}</small>
      <ValueLine data={data} row={row} year={year} words={words} />
      {status ? <p>{told.status + status}</p> : null}
      {source ? <p>{told.source + source}</p> : null}
      <p className={styles['own']}>{told.place}</p>
    </div>
  );
}
