import { useEffect } from 'react';
import { useOwn } from '#state/own.ts';
import { restoreOwn, takeGiven } from '#state/ownActions.ts';
import { ownIn } from '#words/own/ownIn.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { ToolFrame } from '../tools/ToolFrame.tsx';
import type { ToolProps } from '../tools/ToolProps.ts';
import { ConfirmForm } from './ConfirmForm.tsx';
import { GiveData } from './GiveData.tsx';
import styles from './OwnTool.module.css';
import { forgetFile, openGiven, usePhase, type Phase } from './ownReader.ts';
import { OwnShown } from './OwnShown.tsx';

/** The reader's own data: how they are given, confirmed, drawn and taken away again. */
export function OwnTool(props: ToolProps) {
  const { dataset, words } = props;
  const own = ownIn(words.language);
  const phase = usePhase();
  const given = useOwn(state => state.given);
  useEffect(() => {
    if (!given) return;
    takeGiven();
    openGiven(given);
  }, [given]);
  return (
    <ToolFrame tool="own" words={words}>
      <div className={styles['body']}>
        <p className={styles['privacy']}>
          <Icon name="check" size={14} />
          <span>
            {own.privacy} {own.kept}
          </span>
        </p>
        {phase.kind === 'confirming' ? (
          <ConfirmForm dataset={dataset} table={phase.table} first={phase.mapping} own={own} />
        ) : (
          <Beside {...props} phase={phase} own={own} />
        )}
      </div>
    </ToolFrame>
  );
}

type BesideProps = ToolProps & { phase: Phase; own: OwnWords };

/** What stands there while nothing is to be confirmed. */
function Beside({ phase, own, ...tool }: BesideProps) {
  const data = useOwn(state => state.data);
  if (phase.kind === 'opening' || phase.kind === 'reading') return <Progress phase={phase} own={own} />;
  return (
    <>
      {phase.kind === 'failed' ? (
        <p className={styles['failed']} role="alert">
          {own.file[phase.fault](phase.detail)}
        </p>
      ) : null}
      <Removed own={own} />
      {data || phase.kind === 'done' ? <OwnShown {...tool} data={data} phase={phase} own={own} /> : null}
      <GiveData own={own} words={tool.words} isFirst={!data} />
    </>
  );
}

/** How far the reading is, with a way to stop it. */
function Progress({ phase, own }: { phase: Phase; own: OwnWords }) {
  const percent = phase.kind === 'reading' ? Math.floor(phase.part * 100) : null;
  return (
    <div className={styles['progress']}>
      <output>{percent === null ? own.opening : own.reading(`${percent}%`)}</output>
      <progress max={100} value={percent ?? undefined} aria-label={own.opening} />
      <Button onPress={forgetFile}>{own.cancel}</Button>
    </div>
  );
}

/** Says that data were removed, and brings them back. */
function Removed({ own }: { own: OwnWords }) {
  const removed = useOwn(state => state.removed);
  return (
    <output className={styles['removed']}>
      {removed ? (
        <>
          {own.removed} <Button onPress={restoreOwn}>{own.undo}</Button>
        </>
      ) : null}
    </output>
  );
}
