import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadBase } from '#data/onDemand.ts';
import type { BaseFile } from '#data/topology.ts';
import { want } from '#state/want.ts';
import type { Face } from '#derive/ramp.ts';
import { PALETTES } from '../style/palette.ts';
import { HEIGHT, islandsPaths, WIDTH } from './islandsPaths.ts';

type Props = { readonly dataset: Dataset; readonly face: Face; readonly title: string };

/** The base file once it is there; without it the inset has its islands only. */
function useBase(): BaseFile | null {
  const [base, setBase] = useState<BaseFile | null>(null);
  useEffect(() => want('base', loadBase, setBase), []);
  return base;
}

/**
 * The South China Sea islands in a corner of the map, drawn whenever the map itself does not show them all. Same
 * data, same projection; every card keeps clear of it.
 */
export function IslandsInset({ dataset, face, title }: Props) {
  const base = useBase();
  const paths = useMemo(() => islandsPaths(dataset.prefectures, base), [dataset, base]);
  const { sea, land, neighbour, outline } = PALETTES[face];
  return (
    <figure className="map-islands">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} style={{ background: sea }}>
        <path d={paths.neighbours} fill={neighbour} />
        <path d={paths.land} fill={land} />
        <path d={paths.outline} fill="none" stroke={outline} strokeWidth={0.7} />
        <path d={paths.lines} fill="none" stroke={outline} strokeWidth={1.3} />
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  );
}
