import type { Face } from '#derive/ramp.ts';

/** Colours of the base map. Quiet on purpose: the data own all saturation. */
export type Palette = {
  readonly sea: string;
  readonly neighbour: string;
  readonly neighbourBorder: string;
  readonly land: string;
  readonly lake: string;
  readonly river: string;
  readonly countyBorder: string;
  readonly prefectureBorder: string;
  readonly provinceBorder: string;
  readonly outline: string;
  readonly label: string;
  readonly strongLabel: string;
  readonly halo: string;
  readonly hatch: string;
  readonly hatchLight: string;
  readonly gap: string;
  readonly circle: string;
  readonly circleEdge: string;
  readonly hover: string;
  readonly selected: string;
  /** The dot of an event and the ring of a pilot zone. */
  readonly mark: string;
  readonly zone: string;
};

export const PALETTES: Readonly<Record<Face, Palette>> = {
  light: {
    sea: '#dde6ec',
    neighbour: '#eeede8',
    neighbourBorder: '#dbd9d2',
    land: '#fcfbf7',
    lake: '#d3e1ea',
    river: '#c9dbe6',
    countyBorder: '#e6e4dd',
    prefectureBorder: '#d9d7cf',
    provinceBorder: '#aeaba1',
    outline: '#8b887f',
    label: '#3b4147',
    strongLabel: '#23292e',
    halo: 'rgba(252,251,247,0.9)',
    hatch: '#4a4038',
    hatchLight: '#fffaf0',
    gap: '#9a978e',
    circle: '#c2453f',
    circleEdge: '#8e2a2b',
    hover: '#3d4449',
    selected: '#0b6670',
    mark: '#17211f',
    zone: '#1f4fa8',
  },
  dark: {
    sea: '#0f1418',
    neighbour: '#171b1f',
    neighbourBorder: '#22272c',
    land: '#20252a',
    lake: '#151c22',
    river: '#1c2a34',
    countyBorder: '#2a3036',
    prefectureBorder: '#30373e',
    provinceBorder: '#4d5760',
    outline: '#68737d',
    label: '#d0d7dd',
    strongLabel: '#e3e8ec',
    halo: 'rgba(16,20,24,0.9)',
    hatch: '#0c0f12',
    hatchLight: '#f4ead6',
    gap: '#5d666e',
    circle: '#ec8a5b',
    circleEdge: '#f3b48f',
    hover: '#c9d1d8',
    selected: '#5cc4c9',
    mark: '#f2f5f4',
    zone: '#8fb6ff',
  },
};
