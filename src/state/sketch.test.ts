import { beforeEach, describe, expect, it } from 'vitest';
import { selectArea } from './actions.ts';
import { CORNERS } from './area.ts';
import { useDrawing } from './drawing.ts';
import { useSelection } from './selection.ts';
import { cancelSketch, finishSketch, startSketch, takePosition, undoCorner } from './sketch.ts';

const area = () => useSelection.getState().area;
const corners = () => {
  const { sketch } = useDrawing.getState();
  return sketch?.kind === 'polygon' ? sketch.corners : null;
};

beforeEach(() => {
  selectArea(null);
  cancelSketch();
});

describe('drawing an area', () => {
  it('takes clicks only while something is being drawn', () => {
    takePosition([110, 30]);
    expect(area()).toBeNull();
    startSketch('circle');
    takePosition([110.12345, 30]);
    expect(area()).toEqual({ kind: 'circle', at: [110.123, 30], km: 100 });
    takePosition([120, 30]);
    expect(area()).toMatchObject({ at: [110.123, 30] });
  });

  it('keeps the radius when the middle moves', () => {
    selectArea({ kind: 'circle', at: [100, 30], km: 45 });
    startSketch('circle');
    takePosition([110, 30]);
    expect(area()).toEqual({ kind: 'circle', at: [110, 30], km: 45 });
  });

  it('needs three corners, counts a double click once and takes the last corner back', () => {
    startSketch('polygon');
    takePosition([110, 30]);
    takePosition([120, 30]);
    takePosition([120, 30.0001]);
    expect(corners()).toHaveLength(2);
    finishSketch();
    expect(area()).toBeNull();
    takePosition([120, 35]);
    takePosition([100, 35]);
    undoCorner();
    finishSketch();
    expect(area()).toEqual({
      kind: 'polygon',
      corners: [
        [110, 30],
        [120, 30],
        [120, 35],
      ],
    });
    expect(corners()).toBeNull();
  });

  it('forgets what was begun when cancelled, and what was there before stays', () => {
    selectArea({ kind: 'circle', at: [100, 30], km: 45 });
    startSketch('polygon');
    takePosition([110, 30]);
    cancelSketch();
    expect(area()).toMatchObject({ kind: 'circle' });
    startSketch('polygon');
    expect(corners()).toEqual([]);
  });

  it('takes no more corners than a link holds', () => {
    startSketch('polygon');
    for (let step = 0; step < 30; step += 1) takePosition([100 + step, 30 + (step % 2)]);
    expect(corners()).toHaveLength(CORNERS.most);
  });
});
