import { ChangeLegend } from './ChangeLegend.tsx';
import { ChangeLines } from './ChangeLines.tsx';
import { CompareTool } from './CompareTool.tsx';
import { SwipeDivider } from './SwipeDivider.tsx';

/** The program of the comparison, fetched as one: whoever needs one part of it will need the others. */
export const COMPARE_PARTS = { CompareTool, ChangeLegend, ChangeLines, SwipeDivider } as const;
