import type { Dataset } from '#data/dataset.ts';
import { groupMix } from '#derive/compare/groupMix.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import type { Words } from '#words/Words.ts';
import type { ComparedSeries } from './ComparedSeries.ts';
import styles from './GroupMix.module.css';

type GroupMixProps = { series: readonly ComparedSeries[]; dataset: Dataset; words: Words };

/** Known belts of each place by category group, side by side: a bar is a part of the place's own belts. */
export function GroupMix({ series, dataset, words }: GroupMixProps) {
  const { places: texts } = compareIn(words.language);
  const mixes = series.map(({ id }) => groupMix(dataset, id));
  const totals = mixes.map(mix => [...mix.values()].reduce((sum, count) => sum + count, 0));
  const shown = dataset.groups.filter(({ id }) => mixes.some(mix => (mix.get(id) ?? 0) > 0));
  return (
    <section>
      <h3>{texts.mix}</h3>
      <p className={styles['note']}>{texts.mixNote}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={texts.mix} tabIndex={0} data-scrolls>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.group}</th>
              {series.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name, colour }) => (
              <tr key={id}>
                <th scope="row">{name[words.language]}</th>
                {series.map((one, index) => {
                  const count = mixes[index]?.get(id) ?? 0;
                  const part = count / Math.max(1, totals[index] ?? 0);
                  return (
                    <td key={one.id}>
                      <span>{count}</span>
                      {count > 0 ? <i style={{ width: `${part * 60}%`, background: colour }} /> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">{texts.total}</th>
              {series.map(({ id }, index) => (
                <td key={id}>{totals[index]}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}
