/** In column `table` of a source row: written by a contributor straight into the table, not taken from another one. */
export const CONTRIBUTED = 'contributed';
