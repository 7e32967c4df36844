import type { Source } from '#data/source.ts';
import type { PublishedCount } from '#data/villageList.ts';
import { formatFigure } from '#words/formatFigure.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../../kit/StatusBadge.tsx';
import { SourceLine } from '../SourceLine.tsx';
import styles from './VillageTable.module.css';

type PublishedCountsProps = {
  counts: readonly PublishedCount[];
  sources: ReadonlyMap<string, Source>;
  words: Words;
};

const keyOf = ({ county, town, counted, year, source, value }: PublishedCount) =>
  [county.zh, town?.zh, counted, year, source, value].join(' ');

/** Counts of single counties and towns, newest first; nothing where none was published. */
export function PublishedCounts({ counts, sources, words }: PublishedCountsProps) {
  const { language, listed } = words;
  if (counts.length === 0) return null;
  return (
    <>
      <h4 className={styles['head']}>{listed.published}</h4>
      <ul className={styles['published']}>
        {counts.map(count => {
          const source = sources.get(count.source);
          const unit = count.counted === 'towns' ? 'taobao-towns' : 'taobao-villages';
          return (
            <li key={keyOf(count)} data-item>
              {count.year} · {[count.town?.[language], count.county[language]].filter(Boolean).join(', ')} ·{' '}
              <span data-number>{formatFigure({ ...count, unit }, language)}</span>{' '}
              <StatusBadge status={count.status} words={words} />
              {source ? <SourceLine source={source} words={words} /> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
