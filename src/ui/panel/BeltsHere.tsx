import { useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { PlaceId } from '#data/placeId.ts';
import { beltsShown } from '#derive/belts.ts';
import { isIn } from '#derive/isIn.ts';
import type { View } from '#derive/view.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { BeltLinks } from './BeltLinks.tsx';
import styles from './PlacePanel.module.css';

/** More belts than this are shown on request, so that what follows them is not out of reach. */
const FEW_BELTS = 8;

type BeltsHereProps = { dataset: Dataset; view: View; id: PlaceId; words: Words };

/** The belts of every category that lie in a place, most important first. */
export function BeltsHere({ dataset, view, id, words }: BeltsHereProps) {
  const [showsAll, setShowsAll] = useState(false);
  const all = beltsShown(dataset.belts, dataset, { categories: [], year: view.selection.year });
  const here = all.filter(({ belt }) => isIn(belt, id, dataset.places));
  return (
    <section>
      <h3>{words.place.belts(here.length)}</h3>
      {here.length === 0 ? <p className={styles['note']}>{words.place.noBelts}</p> : null}
      <BeltLinks belts={showsAll ? here : here.slice(0, FEW_BELTS)} words={words} />
      {!showsAll && here.length > FEW_BELTS ? (
        <Button look="plain" onPress={() => setShowsAll(true)}>
          {words.place.allBelts(here.length)}
        </Button>
      ) : null}
    </section>
  );
}
