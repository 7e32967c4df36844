import { useEffect, useMemo, useState } from 'react';
import { areaFault, areaRing, insideOf } from '#derive/analysis/areaShape.ts';
import { areaSums } from '#derive/analysis/areaSums.ts';
import { heatPoints } from '#derive/heatPoints.ts';
import { moveCamera, selectArea } from '#state/actions.ts';
import type { Area } from '#state/area.ts';
import type { Drawn } from '#state/drawing.ts';
import { cancelSketch } from '#state/sketch.ts';
import { Button } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { cameraAround } from '../cameraAround.ts';
import { useDrawn } from '../useDrawn.ts';
import { AreaResult } from './AreaResult.tsx';
import { CircleForm } from './CircleForm.tsx';
import { PolygonForm } from './PolygonForm.tsx';
import { SketchKeys } from './SketchKeys.tsx';

/** The area on the map: its outline, and the middle of a circle. */
function drawArea(area: Area | null): readonly Drawn[] {
  if (!area) return [];
  const outline: Drawn = {
    type: 'Feature',
    properties: { role: 'area' },
    geometry: { type: 'Polygon', coordinates: [areaRing(area)] },
  };
  if (area.kind === 'polygon') return [outline];
  return [
    outline,
    { type: 'Feature', properties: { role: 'centre' }, geometry: { type: 'Point', coordinates: area.at } },
  ];
}

/** Marks a part of the map, by circle or polygon, and adds up what lies inside. */
export function AreaPart(props: AnalysisProps) {
  const { texts, view } = props;
  const { area } = view.selection;
  const [shape, setShape] = useState<Area['kind']>(area?.kind ?? 'circle');
  useDrawn(useMemo(() => drawArea(area), [area]));
  useEffect(() => cancelSketch, []);
  const choose = (next: Area['kind']) => {
    cancelSketch();
    setShape(next);
  };
  const choices = (['circle', 'polygon'] as const).map(value => ({ value, name: texts.area[value] }));
  return (
    <>
      <SketchKeys />
      <Segmented legend={texts.area.kind} choices={choices} value={shape} onChoose={choose} />
      {shape === 'circle' ? <CircleForm {...props} /> : <PolygonForm {...props} />}
      {area ? (
        <>
          <div className={styles['row']}>
            <Button onPress={() => moveCamera(cameraAround(areaRing(area)))}>{texts.show}</Button>
            <Button onPress={() => selectArea(null)}>{texts.area.clear}</Button>
          </div>
          <AreaSaid {...props} area={area} />
        </>
      ) : (
        <p className={styles['note']}>
          {texts.area.none} {texts.area.method}
        </p>
      )}
    </>
  );
}

function AreaSaid(props: AnalysisProps & { area: Area }) {
  const { dataset, texts, area } = props;
  const fault = useMemo(() => areaFault(area), [area]);
  const points = useMemo(() => heatPoints(dataset, true), [dataset]);
  const sums = useMemo(
    () => (fault ? null : areaSums(dataset, points, insideOf(area))),
    [dataset, points, area, fault],
  );
  const said = fault ?? (sums?.points === 0 ? 'empty' : null);
  if (said || !sums)
    return (
      <p className={styles['warn']} role="alert">
        {texts.area.fault[said ?? 'empty']}
      </p>
    );
  return <AreaResult {...props} sums={sums} />;
}
