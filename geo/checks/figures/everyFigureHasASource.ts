import type { Figure } from '#data/figure.ts';
import type { Source } from '#data/source.ts';

/** Names every figure whose source is not among the sources. An empty list means that the rule holds. */
export function everyFigureHasASource({
  figures,
  sources,
}: {
  figures: readonly Pick<Figure, 'metric' | 'quoted' | 'source'>[];
  sources: readonly Pick<Source, 'id'>[];
}): string[] {
  const known = new Set(sources.map(source => source.id));
  return figures
    .filter(figure => !known.has(figure.source))
    .map(({ metric, quoted, source }) => `${metric} "${quoted}": there is no source "${source}"`);
}
