import { yearInHeader } from '#derive/own/guessMapping.ts';
import { NONE, type When } from '#derive/own/mapping.ts';
import { Choose, ColumnSelect, Field } from './ColumnSelect.tsx';
import styles from './ConfirmForm.module.css';
import type { FieldsProps } from './FieldsProps.ts';
import { KindChoice } from './KindChoice.tsx';

/** Columns whose heads name a year. */
const yearColumns = (headers: readonly string[]) =>
  headers.flatMap((header, column) => {
    const year = yearInHeader(header);
    return year === null ? [] : [{ column, year }];
  });

function whenOf(kind: When['kind'], headers: readonly string[], value: number): When {
  if (kind === 'wide') return { kind, columns: yearColumns(headers) };
  return kind === 'long' ? { kind, year: 0, value } : { kind, value };
}

/** Which columns say when and how much: a column of years, a column a year, or no years at all. */
export function WhenFields({ mapping, table, own, onChange }: FieldsProps) {
  const { confirm } = own;
  const { when, sign, unit } = mapping;
  const { headers } = table;
  const change = (next: When) => onChange({ ...mapping, when: next });
  const value = when.kind === 'wide' ? NONE : when.value;
  const hasYearColumns = yearColumns(headers).length > 0;
  return (
    <fieldset>
      <legend>{confirm.when}</legend>
      <KindChoice
        label={confirm.when}
        value={when.kind}
        choices={[
          ['long', confirm.long],
          ...(hasYearColumns ? [['wide', confirm.wide] as const] : []),
          ['always', confirm.always],
        ]}
        onChoose={kind => change(whenOf(kind, headers, value))}
      />
      {when.kind === 'long' ? (
        <ColumnSelect
          label={confirm.yearColumn}
          headers={headers}
          value={when.year}
          onChoose={year => change({ ...when, year })}
        />
      ) : null}
      {when.kind === 'wide' ? (
        <YearColumns when={when} table={table} label={confirm.yearColumns} onChange={change} />
      ) : (
        <ColumnSelect
          label={confirm.value}
          headers={headers}
          value={when.value}
          none={confirm.none}
          onChoose={column => change({ ...when, value: column })}
        />
      )}
      <Field label={confirm.unit}>
        {id => (
          <input
            id={id}
            type="text"
            maxLength={20}
            value={unit}
            onChange={event => onChange({ ...mapping, unit: event.target.value })}
          />
        )}
      </Field>
      <Choose
        label={confirm.sign}
        value={sign}
        choices={[
          ['.', confirm.signs.point],
          [',', confirm.signs.comma],
        ]}
        onChoose={next => onChange({ ...mapping, sign: next })}
      />
    </fieldset>
  );
}

type Wide = Extract<When, { kind: 'wide' }>;
type YearColumnsProps = Pick<FieldsProps, 'table'> & { when: Wide; label: string; onChange: (when: Wide) => void };

/** Columns with a year in their head, to be taken or left out. */
function YearColumns({ when, table: { headers }, label, onChange }: YearColumnsProps) {
  const toggle = (column: number) => {
    const isTaken = when.columns.some(one => one.column === column);
    const kept = yearColumns(headers).filter(one =>
      one.column === column ? !isTaken : when.columns.some(taken => taken.column === one.column),
    );
    onChange({ kind: 'wide', columns: kept });
  };
  return (
    <fieldset className={styles['columns']} aria-label={label}>
      {yearColumns(headers).map(({ column }) => (
        <label key={column}>
          <input
            type="checkbox"
            checked={when.columns.some(one => one.column === column)}
            onChange={() => toggle(column)}
          />
          {headers[column]}
        </label>
      ))}
    </fieldset>
  );
}
