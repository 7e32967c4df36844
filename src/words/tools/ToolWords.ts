import type { Explained } from '../Words.ts';

/** Tools that the catalogue must know; checked against the state's own list where it is used. */
export type ToolName = 'table' | 'ranking' | 'compare' | 'analysis' | 'own';

/** What is said of the tools beside the map. */
export type ToolWords = {
  /** The row of buttons that open them. */
  readonly bar: string;
  readonly tool: Readonly<Record<ToolName, Explained>>;
  /** The button by which a panel adds its place to the comparison. */
  readonly addToCompare: string;
  /** The tabs of the column that a tool and a panel share. */
  readonly tabs: string;
  /** Said while a file is held over the page. */
  readonly drop: string;
};
