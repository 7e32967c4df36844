import { FIRST_YEAR, YEARS, yearIndex } from '#data/year.ts';
import { areaKm2 } from '#derive/analysis/areaShape.ts';
import { annualGrowth, type AreaSums } from '#derive/analysis/areaSums.ts';
import type { Value } from '#derive/reading.ts';
import { nationalParcels } from '#derive/parcels.ts';
import type { Area } from '#state/area.ts';
import { formatShare } from '#words/formatFigure.ts';
import { formatPercent } from '#words/formatPercent.ts';
import { formatRange, formatReading } from '#words/formatReading.ts';
import { numberFormat } from '#words/format.ts';
import { StatusBadge } from '../../kit/StatusBadge.tsx';
import { SeriesChart } from '../../panel/SeriesChart.tsx';
import { YearTable } from '../../panel/YearTable.tsx';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { Basis } from '../Basis.tsx';
import { formatPosition } from '../centre/formatPosition.ts';
import { Taken } from '../Taken.tsx';
import { AreaBelts } from './AreaBelts.tsx';
import { areaTable } from './areaTable.ts';

type AreaResultProps = AnalysisProps & { area: Area; sums: AreaSums };
type Given = AreaResultProps & { now: Value; first: Value };

/** What was marked, in words. */
function nameArea(area: Area, { texts, words }: AnalysisProps): string {
  const whole = numberFormat(words.language, { maximumSignificantDigits: 3 });
  return area.kind === 'circle'
    ? texts.area.within(String(area.km), formatPosition(area.at))
    : texts.area.polygonOf(area.corners.length, whole.format(areaKm2(area)));
}

/** Parcels, share and growth of an area in the shown year. */
function AreaFacts({ dataset, view, words, texts, sums, now, first }: Given) {
  const { year } = view.selection;
  const { language } = words;
  const nation = nationalParcels(dataset)[yearIndex(year)];
  const range = formatRange(now, 'parcels', language);
  const annual = annualGrowth(first.value, now.value, year - FIRST_YEAR);
  const factor = numberFormat(language, { maximumSignificantDigits: 2 }).format(now.value / (first.value || 1));
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>
          {texts.area.parcels} ({year})
        </dt>
        <dd>
          {formatReading(now, 'parcels', language)}
          <small>
            <StatusBadge status={now.status} words={words} /> {range ? texts.area.range(...range) : null}
          </small>
        </dd>
      </div>
      <div>
        <dt>{texts.area.share}</dt>
        <dd>
          {nation?.kind === 'value' ? formatShare(now.value / nation.value, language) : words.gap['not-published']}
        </dd>
      </div>
      <div>
        <dt>{texts.area.growth}</dt>
        <dd>
          {annual === undefined ? texts.area.noGrowth : texts.area.times(factor, FIRST_YEAR)}
          {annual === undefined ? null : (
            <small>
              {texts.area.annual} {texts.area.aYear(formatPercent(annual, language), FIRST_YEAR, year)}
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>{texts.area.places}</dt>
        <dd>{texts.area.counted(sums.points, sums.units.length)}</dd>
      </div>
    </dl>
  );
}

/** Everything that is told of an area: the year's figures, the years in a line, and the belts inside. */
export function AreaResult(props: AreaResultProps) {
  const { view, words, texts, sums, area } = props;
  const column = yearIndex(view.selection.year);
  const [now, first] = [sums.readings[column], sums.readings[0]];
  if (!now || !first) return null;
  return (
    <>
      <h3>{nameArea(area, props)}</h3>
      <AreaFacts {...props} now={now} first={first} />
      <SeriesChart readings={sums.readings} year={view.selection.year} label={texts.area.series} words={words} />
      <YearTable readings={sums.readings} measure="parcels" words={words} />
      <Basis
        method={texts.area.method}
        year={YEARS[column] ?? FIRST_YEAR}
        estimated={sums.estimated[column] ?? null}
        texts={texts}
        words={words}
      />
      <AreaBelts {...props} belts={sums.belts} />
      <Taken name="area" table={() => areaTable(sums)} version={props.dataset.version} texts={texts} words={words} />
    </>
  );
}
