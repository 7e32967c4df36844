import type { Dataset } from '#data/dataset.ts';
import { loadDetails, loadTowns, loadVillageList } from '#data/onDemand.ts';
import { townsOf, type County, type TownFiles } from '#derive/divisions.ts';
import type { Selection } from '#state/selection.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../../kit/OnDemand.tsx';
import type { FinerData } from './finerReadings.ts';
import { placeRow } from './placeRow.ts';
import { PlaceTable } from './PlaceTable.tsx';

type TownTableProps = { dataset: Dataset; selection: Selection; county: County; words: Words };

/** Everything that panels of counties and towns tell, beyond names of counties. */
export async function loadTownData(): Promise<FinerData & TownFiles> {
  const [towns, details, list] = await Promise.all([loadTowns(), loadDetails(), loadVillageList()]);
  return { towns, details, list };
}

/** The towns of a county, each a way down. */
export function TownTable({ dataset, selection, county, words }: TownTableProps) {
  return (
    <OnDemand load={loadTownData} words={words}>
      {loaded => {
        const towns = townsOf(loaded, county.id);
        return (
          <PlaceTable
            title={levelsIn(words.language).inside.towns(towns.length)}
            places={towns.map(town => placeRow({ county, town }, { dataset, selection, loaded }))}
            unit={selection.measure}
            words={words}
          />
        );
      }}
    </OnDemand>
  );
}
