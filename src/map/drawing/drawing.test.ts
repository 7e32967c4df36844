import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Drawn } from '#state/drawing.ts';
import { mapStyle } from '../style/mapStyle.ts';
import { drawingFeatures } from './drawingFeatures.ts';
import { drawingLayers, DRAWING } from './drawingLayers.ts';

describe('what tools draw', () => {
  it.each(['light', 'dark'] as const)('makes a legal style together with the map (%s)', face => {
    const style = mapStyle({ face, language: 'zh', layer: 'heat' });
    const drawing = { type: 'geojson', data: drawingFeatures({ drawn: [], sketch: null }) } as const;
    const all = {
      ...style,
      sources: { ...style.sources, [DRAWING]: drawing },
      layers: [...style.layers, ...drawingLayers(face)],
    };
    expect(validateStyleMin(all).map(({ message }) => message)).toEqual([]);
  });

  it('has the same layers in both faces and other colours', () => {
    const [light, dark] = [drawingLayers('light'), drawingLayers('dark')];
    expect(dark.map(({ id }) => id)).toEqual(light.map(({ id }) => id));
    expect(dark).not.toEqual(light);
  });

  it('adds corners, and a line from the second on, to what is drawn', () => {
    const point: Drawn = {
      type: 'Feature',
      properties: { role: 'centre' },
      geometry: { type: 'Point', coordinates: [110, 30] },
    };
    const roles = (count: number) => {
      const corners = [
        [110, 30],
        [111, 30],
        [111, 31],
      ]
        .slice(0, count)
        .map(([x = 0, y = 0]): [number, number] => [x, y]);
      const { features } = drawingFeatures({ drawn: [point], sketch: { kind: 'polygon', corners } });
      return features.map(({ properties }) => String(properties?.['role']));
    };
    expect(roles(0)).toEqual(['centre']);
    expect(roles(1)).toEqual(['centre', 'corner']);
    expect(roles(3)).toEqual(['centre', 'sketch', 'corner', 'corner', 'corner']);
  });
});
