import { CORNERS } from '#state/area.ts';
import { useDrawing } from '#state/drawing.ts';
import { cancelSketch, finishSketch, startSketch, undoCorner } from '#state/sketch.ts';
import { Button } from '../../kit/Button.tsx';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { CornerList } from './CornerList.tsx';

/** A polygon by clicks on the map or by typed coordinates. */
export function PolygonForm({ view, texts }: AnalysisProps) {
  const { area } = view.selection;
  const corners = useDrawing(({ sketch }) => (sketch?.kind === 'polygon' ? sketch.corners.length : null));
  const present = area?.kind === 'polygon' ? area.corners : [];
  if (corners !== null) return <Sketching corners={corners} texts={texts} />;
  return (
    <>
      <div className={styles['row']}>
        <Button onPress={() => startSketch('polygon')}>
          {present.length > 0 ? texts.area.again : texts.area.draw}
        </Button>
      </div>
      <CornerList key={present.join(' ')} corners={present} texts={texts} />
    </>
  );
}

/** What can be done while corners are being clicked. */
function Sketching({ corners, texts }: Pick<AnalysisProps, 'texts'> & { corners: number }) {
  return (
    <>
      <div className={styles['row']}>
        {corners >= CORNERS.least ? (
          <Button look="solid" onPress={finishSketch}>
            {texts.area.finish}
          </Button>
        ) : null}
        {corners > 0 ? <Button onPress={undoCorner}>{texts.area.undo}</Button> : null}
        <Button onPress={cancelSketch}>{texts.area.cancel}</Button>
      </div>
      <output className={styles['note']}>
        {texts.area.pickPolygon} {texts.area.corners(corners, CORNERS.most)}
      </output>
    </>
  );
}
