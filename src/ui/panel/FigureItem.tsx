import { lazy, use, useState } from 'react';
import type { Figure } from '#data/figure.ts';
import { manifest } from '#data/loadPart.ts';
import type { Details } from '#data/onDemand.ts';
import { citeFigure } from '#words/citeFigure.ts';
import { formatFigure } from '#words/formatFigure.ts';
import { periodInYear } from '#words/periodName.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { LazyPart } from '../kit/LazyPart.tsx';
import { Reporting } from '../kit/reporting.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import styles from './FigureItem.module.css';
import { PanelIcon } from './PanelIcon.tsx';
import { SourceLine } from './SourceLine.tsx';

const CiteFigure = lazy(async () => ({ default: (await import('./cite/CiteFigure.tsx')).CiteFigure }));

type FigureItemProps = {
  figure: Figure;
  details: Details;
  /** Name of the belt or place, for the citation. */
  subject: string;
  words: Words;
};

/** One figure with all that makes it honest: value, time, status, scope, the source's wording, the source. */
export function FigureItem({ figure, details, subject, words }: FigureItemProps) {
  const [isCiting, setCiting] = useState(false);
  const report = use(Reporting);
  const { language } = words;
  const source = details.sources.get(figure.source);
  const metric = details.metrics.get(figure.metric)?.name[language] ?? figure.metric;
  const status = words.status[figure.status].name;
  const scope = figure.scope?.[language];
  if (!source) return null;
  const cited = { subject, metric, figure, scope, status, source };
  return (
    <li className={styles['figure']} data-item>
      <div className={styles['line']}>
        <strong data-number>{formatFigure(figure, language)}</strong>
        <span>{periodInYear(figure.year, figure.period, language)}</span>
        <StatusBadge status={figure.status} words={words} />
        <IconButton label={words.figure.copy} expanded={isCiting} onPress={() => setCiting(!isCiting)}>
          <PanelIcon name="copy" size={13} />
        </IconButton>
        <IconButton
          label={words.figure.report}
          onPress={() => report({ subject, figure: citeFigure(cited, manifest.version, words) })}
        >
          <PanelIcon name="flag" size={13} />
        </IconButton>
      </div>
      <p className={styles['notes']}>{figureNotes(figure, words)}</p>
      <SourceLine source={source} words={words} />
      {isCiting ? (
        <LazyPart words={words}>
          <CiteFigure cited={cited} words={words} />
        </LazyPart>
      ) : null}
    </li>
  );
}

/** Scope, the source's own wording, and whether the year is only that of the source, in one line. */
function figureNotes({ scope, quoted, period }: Figure, words: Words): string {
  const [colon, semicolon] = words.language === 'zh' ? ['：', '；'] : [': ', '; '];
  const notes = [words.figure.quoted(quoted)];
  if (scope) notes.unshift(words.figure.scope + colon + scope[words.language]);
  if (period === 'undated') notes.push(words.figure.undated);
  return notes.join(semicolon);
}
