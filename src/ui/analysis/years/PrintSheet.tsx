import type { AnalysisProps } from '../AnalysisProps.ts';
import { ClassLegend } from './ClassLegend.tsx';
import type { Shapes } from './shadeYear.ts';
import { SmallMaps } from './SmallMaps.tsx';
import styles from './PrintSheet.module.css';

/** The small maps as one sheet of paper in the light face; not to be seen or heard on a screen. */
export function PrintSheet(props: AnalysisProps & { shapes: Shapes }) {
  const { words, texts } = props;
  return (
    <section className={styles['sheet']} data-print-sheet>
      <header>
        <h2>{texts.years.title}</h2>
        <ClassLegend face="light" texts={texts} words={words} />
      </header>
      <SmallMaps {...props} face="light" year={null} />
      <footer>
        {texts.years.method} {words.map.attribution} · {words.title}
      </footer>
    </section>
  );
}
