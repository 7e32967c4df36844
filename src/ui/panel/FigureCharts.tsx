import { lazy } from 'react';
import type { Figure } from '#data/figure.ts';
import type { Details } from '#data/onDemand.ts';
import type { Words } from '#words/Words.ts';
import { LazyPart } from '../kit/LazyPart.tsx';
import { chartableSeries } from './groupFigures.ts';

const FigureSeries = lazy(async () => ({ default: (await import('./FigureSeries.tsx')).FigureSeries }));

type FigureChartsProps = { figures: readonly Figure[]; year: number; details: Details; words: Words };

/** Charts of the figures that can have one; their program is fetched where there is any. */
export function FigureCharts(props: FigureChartsProps) {
  if (chartableSeries(props.figures).length === 0) return null;
  return (
    <LazyPart words={props.words}>
      <FigureSeries {...props} />
    </LazyPart>
  );
}
