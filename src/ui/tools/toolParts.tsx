import { lazy, type ComponentType } from 'react';
import type { Tool } from '#state/selection.ts';
import type { ToolProps } from './ToolProps.ts';

const OwnTool = lazy(async () => ({ default: (await import('../own/OwnTool.tsx')).OwnTool }));
const TableTool = lazy(async () => ({ default: (await import('../table/TableTool.tsx')).TableTool }));
const RankingTool = lazy(async () => ({ default: (await import('../ranking/RankingTool.tsx')).RankingTool }));

const CompareTool = lazy(async () => ({
  default: (await import('../compare/compareParts.ts')).COMPARE_PARTS.CompareTool,
}));

const AnalysisTool = lazy(async () => ({ default: (await import('../analysis/AnalysisTool.tsx')).AnalysisTool }));

/** The program of each tool, fetched when the tool is first opened. */
export const TOOL_PARTS: Readonly<Record<Tool, ComponentType<ToolProps>>> = {
  table: TableTool,
  ranking: RankingTool,
  compare: CompareTool,
  analysis: AnalysisTool,
  own: OwnTool,
};
