import type { Dataset } from '#data/dataset.ts';
import { loadCounties, loadDetails, loadVillageList } from '#data/onDemand.ts';
import type { Adcode } from '#data/place.ts';
import type { CountiesFile } from '#data/topology.ts';
import { countiesOf, findCounty } from '#derive/divisions.ts';
import type { Selection } from '#state/selection.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../../kit/OnDemand.tsx';
import type { FinerData } from './finerReadings.ts';
import { placeRow } from './placeRow.ts';
import { PlaceTable } from './PlaceTable.tsx';
import { TownTable } from './TownTable.tsx';
import styles from '../PlacePanel.module.css';

type CountyTableProps = { dataset: Dataset; selection: Selection; id: Adcode; words: Words };
type Loaded = FinerData & { readonly counties: CountiesFile };

async function load(): Promise<Loaded> {
  const [counties, details, list] = await Promise.all([loadCounties(), loadDetails(), loadVillageList()]);
  return { counties, details, list };
}

/** The counties of a unit; of a unit that is a single county, its towns. */
export function CountyTable(props: CountyTableProps) {
  return (
    <OnDemand load={load} words={props.words}>
      {loaded => <Counties {...props} loaded={loaded} />}
    </OnDemand>
  );
}

function Counties({ dataset, selection, id, words, loaded }: CountyTableProps & { loaded: Loaded }) {
  const counties = countiesOf(loaded.counties, dataset.places, id);
  const texts = levelsIn(words.language);
  if (counties.length === 0) {
    const itself = findCounty(loaded.counties, dataset.places, id);
    return itself ? <TownTable dataset={dataset} selection={selection} county={itself} words={words} /> : null;
  }
  const unit = dataset.places.get(id);
  const placed = counties.map(county => placeRow({ county }, { dataset, selection, loaded }));
  const coarser = dataset.belts.filter(belt => belt.unit === id && belt.county === undefined).length;
  return (
    <>
      <PlaceTable
        title={texts.inside.counties(counties.length)}
        places={placed}
        unit={selection.measure}
        words={words}
      />
      {coarser > 0 && unit ? (
        <p className={styles['note']}>{texts.coarser(coarser, unit.short[words.language])}</p>
      ) : null}
    </>
  );
}
