import { lazy, type ComponentType } from 'react';
import type { Tool } from '#state/selection.ts';
import type { ToolProps } from './ToolProps.ts';

const TableTool = lazy(async () => ({ default: (await import('../table/TableTool.tsx')).TableTool }));

const AnalysisTool = lazy(async () => ({ default: (await import('../analysis/AnalysisTool.tsx')).AnalysisTool }));

/** The program of each tool, fetched when the tool is first opened. */
export const TOOL_PARTS: Readonly<Record<Tool, ComponentType<ToolProps>>> = {
  table: TableTool,
  analysis: AnalysisTool,
};
