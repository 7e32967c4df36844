import type { Mapping } from '#derive/own/mapping.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import type { ShownTable } from './ownMessages.ts';

/** What a part of the form is given: the mapping as it is chosen so far, and where a change goes. */
export type FieldsProps = {
  readonly mapping: Mapping;
  readonly table: ShownTable;
  readonly own: OwnWords;
  readonly onChange: (mapping: Mapping) => void;
};
