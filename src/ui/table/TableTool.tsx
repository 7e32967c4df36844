import { formatReading } from '#words/formatReading.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { ToolFrame } from '../tools/ToolFrame.tsx';
import type { ToolProps } from '../tools/ToolProps.ts';

/** The year's readings of all units as a table. */
export function TableTool({ dataset, view, words }: ToolProps) {
  return (
    <ToolFrame tool="table" words={words}>
      <table>
        <tbody>
          {[...view.readings].map(([unit, reading]) => (
            <tr key={unit}>
              <th scope="row">{dataset.places.get(unit)?.name[words.language]}</th>
              {reading.kind === 'gap' ? (
                <td colSpan={2}>{words.gap[reading.reason]}</td>
              ) : (
                <>
                  <td>{formatReading(reading, view.selection.measure, words.language)}</td>
                  <td>
                    <StatusBadge status={reading.status} words={words} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ToolFrame>
  );
}
