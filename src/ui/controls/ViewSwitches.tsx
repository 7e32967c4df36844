import type { View } from '#derive/view.ts';
import { selectLayer, selectMeasure, showEstimates, showEvents, showZones } from '#state/actions.ts';
import { LAYERS, MEASURES } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { Switch } from '../kit/Switch.tsx';
import styles from './ViewSwitches.module.css';

/** What is measured, how it is drawn, and what else is shown: estimates, events of the year, pilot zones. */
export function ViewSwitches({ view: { selection }, words }: { view: View; words: Words }) {
  const noHeat = selection.measure === 'villages';
  return (
    <div className={styles['switches']}>
      <Segmented
        legend={words.bar.measure}
        choices={MEASURES.map(value => ({ value, name: words.measure[value].name }))}
        value={selection.measure}
        onChoose={selectMeasure}
        note={words.measure[selection.measure].note}
      />
      <Segmented
        legend={words.bar.layer}
        choices={LAYERS.map(value => ({ value, name: words.layer[value], disabled: noHeat && value === 'heat' }))}
        value={selection.layer}
        onChoose={selectLayer}
        note={noHeat ? words.bar.noHeat : undefined}
      />
      <Switch label={words.bar.estimates} on={selection.estimates} onChange={showEstimates} />
      <Switch label={words.events.onMap} on={selection.events} onChange={showEvents} />
      <Switch label={words.events.zones} on={selection.zones} onChange={showZones} />
    </div>
  );
}
