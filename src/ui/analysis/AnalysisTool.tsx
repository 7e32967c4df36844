import type { ComponentType } from 'react';
import { selectAnalysis, showEstimates } from '#state/actions.ts';
import { ANALYSES, type Analysis } from '#state/selection.ts';
import { analysisIn } from '#words/analysis/analysisIn.ts';
import { Button } from '../kit/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { ToolFrame } from '../tools/ToolFrame.tsx';
import type { ToolProps } from '../tools/ToolProps.ts';
import styles from './analysis.module.css';
import type { AnalysisProps } from './AnalysisProps.ts';
import { AreaPart } from './area/AreaPart.tsx';
import { CentrePart } from './centre/CentrePart.tsx';
import { SpreadPart } from './spread/SpreadPart.tsx';
import { YearsPart } from './years/YearsPart.tsx';

const PARTS: Readonly<Record<Analysis, ComponentType<AnalysisProps>>> = {
  centre: CentrePart,
  area: AreaPart,
  years: YearsPart,
  spread: SpreadPart,
};

/** Four analyses of the parcels; all need every unit in every year, so without estimates there is none. */
export function AnalysisTool(props: ToolProps) {
  const { view, words } = props;
  const texts = analysisIn(words.language);
  const { analysis, estimates } = view.selection;
  const Part = PARTS[analysis];
  const choices = ANALYSES.map(value => ({ value, name: texts.name[value] }));
  return (
    <ToolFrame
      tool="analysis"
      words={words}
      settings={<Segmented legend={texts.which} choices={choices} value={analysis} onChoose={selectAnalysis} />}
    >
      <div className={styles['body']}>
        {estimates ? (
          <Part {...props} texts={texts} />
        ) : (
          <>
            <p className={styles['warn']}>{texts.estimatesOff}</p>
            <Button onPress={() => showEstimates(true)}>{texts.turnOn}</Button>
          </>
        )}
      </div>
    </ToolFrame>
  );
}
