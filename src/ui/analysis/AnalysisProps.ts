import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import type { ToolProps } from '../tools/ToolProps.ts';

/** What every analysis is given. */
export type AnalysisProps = ToolProps & { readonly texts: AnalysisWords };
