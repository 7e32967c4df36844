import { useMemo } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { createViews } from '#derive/view.ts';
import { MapView } from '#map/MapView.tsx';
import { useSelection } from '#state/selection.ts';
import { Shell } from '#ui/Shell.tsx';
import { useMapPadding } from '#ui/useMapPadding.ts';
import { wordsIn } from '#words/wordsIn.ts';
import { useEvents } from './useEvents.ts';
import { useFace } from './useFace.ts';
import { useLanguage } from './useLanguage.ts';
import { useVillages } from './useVillages.ts';

/** Data and choice meet here once; map and panels only draw the answer. */
export function Atlas({ dataset }: { dataset: Dataset }) {
  const selection = useSelection();
  const villages = useVillages(selection.measure);
  const events = useEvents();
  const viewOf = useMemo(() => createViews(dataset, { villages, events }), [dataset, villages, events]);
  const view = useMemo(() => viewOf(selection), [viewOf, selection]);
  const language = useLanguage();
  const face = useFace();
  const words = wordsIn(language);
  const padding = useMapPadding();
  const shared = { dataset, view, face, language };
  return <Shell {...shared} words={words} map={<MapView {...shared} words={words.map} padding={padding} />} />;
}
