import type { ReactNode } from 'react';
import type { Subject, Tool } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { LazyPart } from '../kit/LazyPart.tsx';
import { nameSubject } from '../nameSubject.ts';
import { useFinerName } from '../useFinerName.ts';
import { boxId, ColumnTabs } from './ColumnTabs.tsx';
import styles from './ToolColumn.module.css';
import { TOOL_PARTS } from './toolParts.tsx';
import type { ToolProps } from './ToolProps.ts';

type ToolColumnProps = ToolProps & {
  tool: Tool;
  /** The open place or belt with its panel, or nothing. */
  subject: Subject | null;
  panel: ReactNode;
};

/** The open tool, alone or with an open panel and tabs above; what was set in the tool is kept while it lies behind. */
export function ToolColumn({ tool, subject, panel, ...shared }: ToolColumnProps) {
  const { dataset, words } = shared;
  const front = useSession(session => session.front);
  const finer = useFinerName(dataset, subject?.id);
  const Part = TOOL_PARTS[tool];
  const body = (
    <LazyPart words={words}>
      <Part {...shared} />
    </LazyPart>
  );
  if (!subject) return body;
  const names = {
    tool: words.tools.tool[tool].name,
    subject: finer?.name[words.language] ?? nameSubject(subject, dataset, words),
  };
  return (
    <>
      <ColumnTabs front={front} names={names} words={words} />
      <div id={boxId('tool')} role="tabpanel" className={styles['box']} hidden={front !== 'tool'}>
        {body}
      </div>
      <div id={boxId('subject')} role="tabpanel" className={styles['box']} hidden={front !== 'subject'}>
        {front === 'subject' ? panel : null}
      </div>
    </>
  );
}
