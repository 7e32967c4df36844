/**
 * Rows are laid out as grids, so that those out of sight cost nothing (`content-visibility` does not work on rows of a
 * table). Some browsers then forget that it is a table; these roles, the elements' own, remind them.
 */
export const ROLES = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
