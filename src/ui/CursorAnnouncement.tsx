import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { describeSubject } from './describeSubject.ts';
import { Hidden } from './kit/Hidden.tsx';

type CursorAnnouncementProps = { dataset: Dataset; view: View; words: Words };

/** Says what the feature cursor is on, and says it anew when the year changes under it. */
export function CursorAnnouncement({ dataset, view, words }: CursorAnnouncementProps) {
  const hovered = useSession(session => session.hover);
  const text = hovered?.byKeys ? describeSubject(hovered.subject, { dataset, view, words }) : '';
  return (
    <Hidden>
      <output data-cursor>{text}</output>
    </Hidden>
  );
}
