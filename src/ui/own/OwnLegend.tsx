import type { OwnData } from '#data/own.ts';
import { KERNEL_SIGMA_KM } from '#derive/heatScale.ts';
import { heatTicks, legendValues, ownRadius } from '#derive/own/ownScale.ts';
import { RAMP, type Face } from '#derive/ramp.ts';
import { formatOwn } from '#words/own/formatOwn.ts';
import { ownIn } from '#words/own/ownIn.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import type { Words } from '#words/Words.ts';
import styles from './OwnLegend.module.css';

type OwnLegendProps = { data: OwnData; drawn: 'circles' | 'heat'; face: Face; words: Words; open: boolean };

/** What the reader's circles or surface mean: their own name, unit and scale, apart from the map's. */
export function OwnLegend({ data, drawn, face, words: { language }, open }: OwnLegendProps) {
  const own = ownIn(language);
  const { legend } = own;
  const name = data.measure?.name || legend.title;
  return (
    <div className={styles['own']} data-drawn={drawn}>
      <h2>
        <b>{name}</b> <small>{legend.unverified}</small>
      </h2>
      {drawn === 'heat' ? (
        <HeatScale data={data} face={face} legend={legend} language={language} open={open} />
      ) : (
        <Circles data={data} legend={legend} language={language} open={open} />
      )}
    </div>
  );
}

type ScaleProps = { data: OwnData; legend: OwnWords['legend']; language: Words['language']; open: boolean };

/** A circle as large as on the map. */
function Disc({ radius }: { radius: number }) {
  const side = Math.ceil(radius) * 2 + 4;
  return (
    <svg width={side} height={side} aria-hidden="true">
      <circle cx={side / 2} cy={side / 2} r={radius} />
    </svg>
  );
}

function Circles({ data, legend, language, open }: ScaleProps) {
  const unit = data.measure?.unit ?? '';
  const values = data.measure ? legendValues(data.peak) : [];
  if (values.length === 0) return <p>{legend.every}</p>;
  return (
    <>
      <ul className={styles['circles']}>
        {values.map(value => (
          <li key={value}>
            <Disc radius={ownRadius(value, data)} />
            {formatOwn(value, unit, language)}
          </li>
        ))}
      </ul>
      {open ? <p>{legend.area}</p> : null}
    </>
  );
}

function HeatScale({ data, legend, language, face, open }: ScaleProps & { face: Face }) {
  const ticks = heatTicks(data.cells);
  return (
    <>
      <p>{legend.density(data.measure?.unit ?? '')}</p>
      <div className={styles['ramp']} style={{ backgroundImage: `linear-gradient(to right, ${RAMP[face].join()})` }} />
      <ol className={styles['ticks']}>
        {ticks.map(({ value, part }) => (
          <li key={value} style={{ left: `${part * 100}%` }}>
            {formatOwn(value, '', language)}
          </li>
        ))}
      </ol>
      {open ? <p>{legend.kernel(KERNEL_SIGMA_KM)}</p> : null}
    </>
  );
}
