import { OWN_DRAWN, type OwnData } from '#data/own.ts';
import { ownShown } from '#derive/ownShown.ts';
import { useOwn } from '#state/own.ts';
import { drawOwn, removeOwn } from '#state/ownActions.ts';
import { useSession } from '#state/session.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import { Button } from '../kit/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import type { ToolProps } from '../tools/ToolProps.ts';
import { AmbiguousNames } from './AmbiguousNames.tsx';
import { Counts, Standing } from './Counts.tsx';
import { IssueList } from './IssueList.tsx';
import { LargestPoints } from './LargestPoints.tsx';
import { LinkSwitch } from './LinkSwitch.tsx';
import { forgetFile, type Phase } from './ownReader.ts';
import styles from './OwnShown.module.css';

type OwnShownProps = ToolProps & { data: OwnData | null; phase: Phase; own: OwnWords };

/** What stands on the map: how much of the file, what is wrong with the rest, how it is drawn, and the way back. */
export function OwnShown({ dataset, view, words, data, phase, own }: OwnShownProps) {
  const done = phase.kind === 'done' ? phase : null;
  return (
    <div className={styles['shown']}>
      {done ? <Counts {...done} data={data} own={own} words={words} /> : null}
      {data && !done ? <Standing data={data} own={own} words={words} /> : null}
      {done && done.report.ambiguous.length > 0 ? (
        <AmbiguousNames dataset={dataset} report={done.report} own={own} words={words} />
      ) : null}
      {done && done.report.issues > 0 ? (
        <IssueList table={done.table} report={done.report} own={own} words={words} />
      ) : null}
      {data ? (
        <>
          <DrawnChoice view={view} own={own} />
          <LinkSwitch data={data} own={own} />
          <div className={styles['actions']}>
            <Button
              onPress={() => {
                forgetFile();
                removeOwn();
              }}
            >
              {own.remove}
            </Button>
          </div>
          <LargestPoints data={data} year={view.selection.year} own={own} words={words} />
        </>
      ) : null}
    </div>
  );
}

function DrawnChoice({ view, own: { drawn: texts } }: Pick<OwnShownProps, 'view' | 'own'>) {
  const lacking = useSession(session => session.lacking);
  const canHeat = !lacking.includes('float-targets');
  const shown = useOwn(state => ownShown(state, view.selection, lacking)) ?? 'circles';
  return (
    <>
      <Segmented
        legend={texts.legend}
        choices={OWN_DRAWN.map(value => ({ value, name: texts[value], disabled: value === 'heat' && !canHeat }))}
        value={shown}
        onChoose={drawOwn}
      />
      {shown === 'heat' ? <p className={styles['note']}>{texts.heatNote}</p> : null}
    </>
  );
}
