import { lazy } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { unitAbove } from '#derive/divisions.ts';
import type { View } from '#derive/view.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { LazyPart } from './kit/LazyPart.tsx';
import { BeltPanel } from './panel/BeltPanel.tsx';
import { PlacePanel } from './panel/PlacePanel.tsx';

const FinerPanel = lazy(async () => ({ default: (await import('./panel/levels/FinerPanel.tsx')).FinerPanel }));

type SubjectPanelProps = { dataset: Dataset; view: View; subject: Subject; words: Words; onAbout: () => void };

/** The panel of whatever is open. */
export function SubjectPanel({ dataset, view, subject, words, onAbout }: SubjectPanelProps) {
  const { kind, id } = subject;
  if (kind === 'belt') {
    const belt = dataset.belts.find(each => each.id === id);
    return belt ? <BeltPanel dataset={dataset} view={view} belt={belt} words={words} /> : null;
  }
  if (unitAbove(dataset.places, id) === undefined) {
    return <PlacePanel dataset={dataset} view={view} id={id} words={words} onAbout={onAbout} />;
  }
  return (
    <LazyPart words={words}>
      <FinerPanel dataset={dataset} view={view} id={id} words={words} onAbout={onAbout} />
    </LazyPart>
  );
}
