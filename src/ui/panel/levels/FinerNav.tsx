import type { Dataset } from '#data/dataset.ts';
import { countiesOf, townsOf } from '#derive/divisions.ts';
import type { Words } from '#words/Words.ts';
import type { Step } from '../Breadcrumb.tsx';
import { placePath } from '../placePath.ts';
import type { FinerLoaded } from './FinerPanel.tsx';
import { idOf, type Finer } from './finerReadings.ts';
import { PlaceNav } from './PlaceNav.tsx';

type FinerNavProps = { dataset: Dataset; finer: Finer; loaded: FinerLoaded; words: Words };

/** Ways up from a county or town, and to those beside it. */
export function FinerNav({ dataset, finer, loaded, words }: FinerNavProps) {
  const { county, town } = finer;
  const above = placePath(dataset, county.unit, true);
  // A unit that is a single county stands in the path already.
  const path: readonly Step[] = town && county.id !== county.unit ? [...above, county] : above;
  const siblings = town ? townsOf(loaded, county.id) : countiesOf(loaded.counties, dataset.places, county.unit);
  return <PlaceNav path={path} siblings={siblings} id={idOf(finer)} words={words} />;
}
