import { useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Delimiter } from '#derive/own/csv.ts';
import { ENCODINGS } from '#derive/own/decodeText.ts';
import { TEXT_ROLES, type Mapping } from '#derive/own/mapping.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import { Button } from '../kit/Button.tsx';
import { Choose, ColumnSelect } from './ColumnSelect.tsx';
import styles from './ConfirmForm.module.css';
import { encodingName } from './encodingName.ts';
import { FirstRows } from './FirstRows.tsx';
import type { ShownTable } from './ownMessages.ts';
import { forgetFile, readAll, reopen } from './ownReader.ts';
import { WhenFields } from './WhenFields.tsx';
import { WhereFields } from './WhereFields.tsx';

type ConfirmFormProps = { dataset: Dataset; table: ShownTable; first: Mapping; own: OwnWords };

/** What was found out about a file, as a form: the reader confirms it or says what is meant. */
export function ConfirmForm({ dataset, table, first, own }: ConfirmFormProps) {
  const [mapping, setMapping] = useState(first);
  const { confirm } = own;
  const { headers } = table;
  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault();
        readAll(mapping, dataset);
      }}
    >
      <h3>{confirm.title}</h3>
      <p className={styles['note']}>{confirm.note}</p>
      <HowWritten table={table} own={own} />
      <FirstRows table={table} caption={confirm.preview} />
      <WhereFields mapping={mapping} table={table} own={own} onChange={setMapping} />
      <WhenFields mapping={mapping} table={table} own={own} onChange={setMapping} />
      <fieldset>
        <legend>{confirm.texts}</legend>
        {TEXT_ROLES.map(role => (
          <ColumnSelect
            key={role}
            label={confirm.text[role]}
            headers={headers}
            value={mapping.texts[role]}
            none={confirm.none}
            onChoose={column => setMapping({ ...mapping, texts: { ...mapping.texts, [role]: column } })}
          />
        ))}
      </fieldset>
      <div className={styles['actions']}>
        <button type="submit" className={styles['draw']}>
          {confirm.draw}
        </button>
        <Button onPress={forgetFile}>{own.cancel}</Button>
      </div>
    </form>
  );
}

/** Encoding and delimiter: said as they were found, and read anew when they are changed. */
function HowWritten({ table: { encoding, delimiter }, own: { confirm } }: { table: ShownTable; own: OwnWords }) {
  const { comma, semicolon, tab, bar } = confirm.delimiters;
  const delimiters: readonly (readonly [Delimiter, string])[] = [
    [',', comma],
    [';', semicolon],
    ['\t', tab],
    ['|', bar],
  ];
  return (
    <fieldset>
      <Choose
        label={confirm.encoding}
        value={encoding}
        choices={ENCODINGS.map(one => [one, encodingName(one)] as const)}
        onChoose={chosen => reopen({ encoding: chosen, ...(delimiter ? { delimiter } : {}) })}
      />
      {delimiter ? (
        <Choose
          label={confirm.delimiter}
          value={delimiter}
          choices={delimiters}
          onChoose={chosen => reopen({ encoding, delimiter: chosen })}
        />
      ) : null}
    </fieldset>
  );
}
