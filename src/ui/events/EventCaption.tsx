import type { View } from '#derive/view.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import styles from './EventCaption.module.css';

/** What happened in the year at which playing waits, quietly and for as long as it waits. */
export function EventCaption({ view: { events }, words }: { view: View; words: Words }) {
  const told = useSession(session => session.told);
  const year = events?.years.find(each => each.year === told);
  return (
    <output className={styles['caption']}>
      {year ? (
        <div>
          <strong>{year.year}</strong>
          <ul>
            {year.notable.map(({ date, title }) => (
              <li key={date + title.zh}>{title[words.language]}</li>
            ))}
          </ul>
          {year.events.length > year.notable.length ? (
            <small>{words.events.more(year.events.length - year.notable.length)}</small>
          ) : null}
        </div>
      ) : null}
    </output>
  );
}
