import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { BeltPanel } from './panel/BeltPanel.tsx';
import { PlacePanel } from './panel/PlacePanel.tsx';

type SubjectPanelProps = { dataset: Dataset; view: View; subject: Subject; words: Words; onAbout: () => void };

/** The panel of whatever is open. */
export function SubjectPanel({ dataset, view, subject, words, onAbout }: SubjectPanelProps) {
  if (subject.kind === 'place') {
    return <PlacePanel dataset={dataset} view={view} id={subject.id} words={words} onAbout={onAbout} />;
  }
  const belt = dataset.belts.find(({ id }) => id === subject.id);
  return belt ? <BeltPanel dataset={dataset} view={view} belt={belt} words={words} /> : null;
}
