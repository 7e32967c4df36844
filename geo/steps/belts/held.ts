/** A row of a research table that is not shown, and why: nothing vanishes. Row 1 is the header of the table. */
export type Held = { table: string; row: number; reason: string };
