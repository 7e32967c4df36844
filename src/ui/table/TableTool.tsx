import { useDeferredValue, useState } from 'react';
import type { RowFilter } from '#derive/table/filterRows.ts';
import { loadDetails } from '#data/onDemand.ts';
import { tableIn } from '#words/table/tableIn.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../kit/OnDemand.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { ToolFrame } from '../tools/ToolFrame.tsx';
import type { ToolProps } from '../tools/ToolProps.ts';
import { BeltTable } from './BeltTable.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { FILTERS } from './TableControls.tsx';
import type { RowKind, TableSettings } from './TableSettings.ts';
import { useInView } from './useInView.ts';

/**
 * What the map shows as a table. It is drawn behind the map's own work (deferred), so that a year's new figures never
 * hold up a frame of playing.
 */
export function TableTool({ dataset, view: newest, words }: ToolProps) {
  const view = useDeferredValue(newest);
  const [settings, setSettings] = useState<TableSettings>(() => ({
    kind: newest.selection.subject?.kind === 'belt' ? 'belts' : 'places',
    text: '',
    status: 'all',
    inViewOnly: false,
  }));
  const isInView = useInView(settings.inViewOnly);
  const filter: RowFilter = { text: useDeferredValue(settings.text), status: settings.status, isInView };
  const shared = { dataset, view, words, settings, onSettings: setSettings, filter };
  return (
    <ToolFrame
      tool="table"
      words={words}
      settings={<KindSwitch settings={settings} onSettings={setSettings} words={words} />}
    >
      {settings.kind === 'places' ? (
        <PlaceTable {...shared} />
      ) : (
        <OnDemand load={loadDetails} words={words}>
          {details => <BeltTable {...shared} details={details} />}
        </OnDemand>
      )}
    </ToolFrame>
  );
}

const KINDS: readonly RowKind[] = ['places', 'belts'];

type KindSwitchProps = { settings: TableSettings; onSettings: (settings: TableSettings) => void; words: Words };

/** Places or belts; a status that the other rows never have is not kept. */
function KindSwitch({ settings, onSettings, words }: KindSwitchProps) {
  const labels = tableIn(words.language);
  const { kind, status } = settings;
  return (
    <Segmented
      legend={labels.rows}
      choices={KINDS.map(value => ({ value, name: labels.kind[value] }))}
      value={kind}
      onChoose={next =>
        onSettings({ ...settings, kind: next, status: FILTERS[next].includes(status) ? status : 'all' })
      }
    />
  );
}
