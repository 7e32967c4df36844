import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { mapLayers, mapStyle } from '../style/mapStyle.ts';
import { contrastLayers, type Shown } from './contrastLayers.ts';

const SHOWN: readonly Shown[] = (['light', 'dark'] as const).flatMap(face =>
  [true, false].map(on => ({ face, change: on, rings: !on, places: on })),
);

describe('contrastLayers', () => {
  it.each(SHOWN)('are legal beside the others and lie below one that exists: %j', shown => {
    const look = { face: shown.face, language: 'zh', layer: 'change' } as const;
    const ids = mapLayers(look).map(({ id }) => id);
    const placed = contrastLayers(shown);
    for (const { layer, below } of placed) {
      expect(ids).toContain(below);
      expect(ids).not.toContain(layer.id);
    }
    const style = mapStyle(look);
    const whole = { ...style, layers: [...style.layers, ...placed.map(({ layer }) => layer)] };
    expect(validateStyleMin(whole).map(({ message }) => message)).toEqual([]);
  });

  it('shades nothing else while changes are shaded', () => {
    const visible = mapLayers({ face: 'light', language: 'zh', layer: 'change' }).filter(
      ({ id, layout }) => /^(fill|circles)/.test(id) && layout?.visibility !== 'none',
    );
    expect(visible).toEqual([]);
  });
});
