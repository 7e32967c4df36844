import { areSwapped } from '#derive/own/guessMapping.ts';
import type { Where } from '#derive/own/mapping.ts';
import { COORDINATE_SYSTEMS } from '#derive/own/shiftedCoordinates.ts';
import { Button } from '../kit/Button.tsx';
import { Choose, ColumnSelect } from './ColumnSelect.tsx';
import styles from './ConfirmForm.module.css';
import type { FieldsProps } from './FieldsProps.ts';
import { KindChoice } from './KindChoice.tsx';

/** Which columns say where: two of degrees, or one with names or codes of places. */
export function WhereFields({ mapping, table, own, onChange }: FieldsProps) {
  const { confirm } = own;
  const { where } = mapping;
  const change = (next: Where) => onChange({ ...mapping, where: next });
  const changeKind = (kind: Where['kind']) =>
    change(
      kind === 'place'
        ? { kind, column: 0 }
        : { kind, lon: 0, lat: Math.min(1, table.headers.length - 1), system: 'wgs84' },
    );
  return (
    <fieldset>
      <legend>{confirm.where}</legend>
      <KindChoice
        label={confirm.where}
        value={where.kind}
        choices={[
          ['degrees', confirm.degrees],
          ['place', confirm.place],
        ]}
        onChoose={changeKind}
      />
      {where.kind === 'place' ? (
        <ColumnSelect
          label={confirm.placeColumn}
          headers={table.headers}
          value={where.column}
          onChoose={column => change({ kind: 'place', column })}
        />
      ) : (
        <DegreeFields where={where} table={table} own={own} onChange={change} />
      )}
    </fieldset>
  );
}

type Degrees = Extract<Where, { kind: 'degrees' }>;
type DegreeFieldsProps = Pick<FieldsProps, 'table' | 'own'> & { where: Degrees; onChange: (where: Degrees) => void };

function DegreeFields({ where, table, own: { confirm }, onChange }: DegreeFieldsProps) {
  const { lon, lat, system } = where;
  return (
    <>
      {areSwapped(table, lon, lat) ? (
        <div className={styles['warning']} role="alert">
          <span>{confirm.swapped}</span>
          <Button onPress={() => onChange({ ...where, lon: lat, lat: lon })}>{confirm.swap}</Button>
        </div>
      ) : null}
      <ColumnSelect
        label={confirm.lon}
        headers={table.headers}
        value={lon}
        onChoose={column => onChange({ ...where, lon: column })}
      />
      <ColumnSelect
        label={confirm.lat}
        headers={table.headers}
        value={lat}
        onChoose={column => onChange({ ...where, lat: column })}
      />
      <Choose
        label={confirm.system}
        value={system}
        choices={COORDINATE_SYSTEMS.map(one => [one, confirm.systems[one]] as const)}
        onChoose={one => onChange({ ...where, system: one })}
      />
    </>
  );
}
