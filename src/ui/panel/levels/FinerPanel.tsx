import type { Dataset } from '#data/dataset.ts';
import { loadCounties } from '#data/onDemand.ts';
import { readTownId, type PlaceId } from '#data/placeId.ts';
import type { CountiesFile } from '#data/topology.ts';
import { findCounty, findTown, type TownFiles } from '#derive/divisions.ts';
import type { View } from '#derive/view.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../../kit/OnDemand.tsx';
import { PanelFrame } from '../PanelFrame.tsx';
import { FinerBody } from './FinerBody.tsx';
import { FinerNav } from './FinerNav.tsx';
import type { Finer, FinerData } from './finerReadings.ts';
import { loadTownData } from './TownTable.tsx';

type FinerPanelProps = { dataset: Dataset; view: View; id: PlaceId; words: Words; onAbout: () => void };
export type FinerLoaded = FinerData & TownFiles & { readonly counties: CountiesFile };

async function load(): Promise<FinerLoaded> {
  const [counties, rest] = await Promise.all([loadCounties(), loadTownData()]);
  return { counties, ...rest };
}

/** The county or town of an id; undefined where the map has none of that id. */
function findFiner(id: PlaceId, { places }: Dataset, loaded: FinerLoaded): Finer | undefined {
  const county = findCounty(loaded.counties, places, readTownId(id)?.county ?? id);
  if (!county) return undefined;
  if (readTownId(id) === undefined) return { county };
  const town = findTown(loaded, id);
  return town && { county, town };
}

/** Everything known of a county or a town, which is less than of a prefecture, and says so. */
export function FinerPanel(props: FinerPanelProps) {
  return (
    <OnDemand load={load} words={props.words}>
      {loaded => <Found {...props} loaded={loaded} />}
    </OnDemand>
  );
}

function Found({ dataset, view, id, words, onAbout, loaded }: FinerPanelProps & { loaded: FinerLoaded }) {
  const finer = findFiner(id, dataset, loaded);
  if (!finer) return <Unknown words={words} />;
  const { name } = finer.town ?? finer.county;
  return (
    <PanelFrame
      name={name}
      words={words}
      above={<FinerNav dataset={dataset} finer={finer} loaded={loaded} words={words} />}
    >
      <FinerBody dataset={dataset} view={view} finer={finer} loaded={loaded} words={words} onAbout={onAbout} />
    </PanelFrame>
  );
}

/** For a link to a place that is not there. */
function Unknown({ words }: { words: Words }) {
  const { unknown } = levelsIn(words.language);
  const other = levelsIn(words.language === 'zh' ? 'en' : 'zh').unknown;
  const name = words.language === 'zh' ? { zh: unknown.name, en: other.name } : { zh: other.name, en: unknown.name };
  return (
    <PanelFrame name={name} words={words}>
      <p>{unknown.note}</p>
    </PanelFrame>
  );
}
