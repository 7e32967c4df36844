import { lazy, useState } from 'react';
import type { Adcode } from '#data/place.ts';
import type { ListedPlace } from '#derive/listedSeries.ts';
import type { Words } from '#words/Words.ts';
import { LazyPart } from '../../kit/LazyPart.tsx';
import styles from './VillageSection.module.css';

const VillageTable = lazy(async () => ({ default: (await import('./VillageTable.tsx')).VillageTable }));

type VillageSectionProps = {
  id: Adcode;
  within?: ListedPlace | undefined;
  startsOpen: boolean;
  estimates: boolean;
  words: Words;
};

/** The Taobao villages of a unit, or of a county or town `within` it, by county and town; program and lists are fetched when it is opened. */
export function VillageSection({ id, within, startsOpen, estimates, words }: VillageSectionProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details className={styles['section']} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h3 className={styles['title']}>{words.listed.title}</h3>
      </summary>
      {open ? (
        <LazyPart words={words}>
          <VillageTable id={id} within={within} estimates={estimates} words={words} />
        </LazyPart>
      ) : null}
    </details>
  );
}
