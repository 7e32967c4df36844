import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '#state/selection.ts';
import { mapLayers, mapStyle, SOURCES, type Look } from './mapStyle.ts';

const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap(face =>
  (['zh', 'en'] as const).flatMap(language => LAYERS.map(layer => ({ face, language, layer }))),
);

describe('mapStyle', () => {
  it.each(LOOKS)('is a legal style: $face $language $layer', look => {
    expect(validateStyleMin(mapStyle(look)).map(error => error.message)).toEqual([]);
  });

  it('asks for nothing from anywhere', () => {
    for (const look of LOOKS) expect(JSON.stringify(mapStyle(look))).not.toMatch(/https?:|"glyphs"|"sprite"/);
  });

  it('keeps the same layers in the same order in every look', () => {
    const ids = LOOKS.map(look => mapLayers(look).map(layer => layer.id));
    for (const list of ids) expect(list).toEqual(ids[0]);
    expect(new Set(ids[0]).size).toBe(ids[0]?.length);
  });

  it('draws every source somewhere', () => {
    const drawn = new Set(mapLayers(LOOKS[0]!).flatMap(layer => ('source' in layer ? [layer.source] : [])));
    expect([...drawn].toSorted()).toEqual(SOURCES.toSorted());
  });

  it.each([
    ['heat', []],
    ['fill', ['fill', 'fill-estimated', 'fill-gap']],
    ['circles', ['circles']],
  ] as const)('shows of the measure layers for %s only %j', (layer, expected) => {
    const visible = mapLayers({ face: 'light', language: 'zh', layer }).filter(
      ({ id, layout }) => /^(fill|circles)/.test(id) && layout?.visibility === 'visible',
    );
    expect(visible.map(({ id }) => id)).toEqual(expected);
  });
});
