import { useEffect, useRef, useState } from 'react';
import type { Language } from '#data/bilingual.ts';
import type { Dataset } from '#data/dataset.ts';
import type { Face } from '#derive/ramp.ts';
import type { View } from '#derive/view.ts';
import { useOwn } from '#state/own.ts';
import { useSession } from '#state/session.ts';
import { createStage, type Stage, type StageProps } from './createStage.ts';
import { NO_PADDING, type Padding } from './fitChina.ts';
import { IslandsInset } from './islands/IslandsInset.tsx';
import './map.css';
import type { MapWords } from './MapWords.ts';
import { ownShown } from '#derive/ownShown.ts';
import { shownLayer } from '#derive/shownLayer.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

export type MapViewProps = {
  readonly dataset: Dataset;
  readonly view: View;
  readonly face: Face;
  readonly language: Language;
  readonly words: MapWords;
  /** What panels cover of the map, in CSS pixels; keep the object while the numbers are the same. */
  readonly padding?: Padding;
};

/**
 * The map. React only makes the box and hands down what changed; everything that moves by the frame lives in the
 * stage and never passes through here.
 */
export function MapView({ dataset, view, face, language, words, padding = NO_PADDING }: MapViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const lacking = useSession(session => session.lacking);
  const layer = shownLayer(view.selection, lacking);
  const data = useOwn(state => state.data);
  const drawn = useOwn(state => ownShown(state, view.selection, lacking));
  const own = { circles: drawn === 'circles' ? data : null, heat: drawn === 'heat' ? data : null };
  const props: StageProps = { view, layer, face, language, words, padding, own };
  const latest = useRef(props);
  const [needsInset, setNeedsInset] = useState(true);

  useEffect(() => {
    latest.current = props;
    stage.current?.update(props);
  });
  // One stage a data set. StrictMode runs this twice: the first stage is taken down completely before the second.
  useEffect(() => {
    if (!box.current) return undefined;
    const made = createStage(box.current, dataset, {
      first: latest.current,
      onIslands: shown => setNeedsInset(!shown),
    });
    stage.current = made;
    return () => {
      made.stop();
      stage.current = null;
    };
  }, [dataset]);

  return (
    <div className="map" data-face={face}>
      <div className="map-stage" ref={box} />
      <p className="map-keys" aria-hidden="true">
        {words.keys}
      </p>
      <div className="map-corner">
        <div className="map-corner-row">
          <ZoomButtons words={words} onZoom={levels => stage.current?.zoomBy(levels)} />
          {needsInset ? <IslandsInset dataset={dataset} face={face} title={words.islands} /> : null}
        </div>
        <small className="map-attribution">{words.attribution}</small>
      </div>
    </div>
  );
}
