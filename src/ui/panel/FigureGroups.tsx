import type { Figure } from '#data/figure.ts';
import type { Details } from '#data/onDemand.ts';
import { formatGap } from '#words/formatGap.ts';
import type { Words } from '#words/Words.ts';
import { PanelIcon } from './PanelIcon.tsx';
import styles from './FigureGroups.module.css';
import { FigureItem } from './FigureItem.tsx';
import { groupFigures, type Claim } from './groupFigures.ts';

type FigureGroupsProps = { figures: readonly Figure[]; details: Details; subject: string; words: Words };

/** More figures than this start folded, measure by measure, so that the list can be surveyed. */
const MOST_OPEN = 12;

/** Figures under the name of their measure; where sources differ on one claim they stand side by side and say so. */
export function FigureGroups({ figures, details, subject, words }: FigureGroupsProps) {
  const isFolded = figures.length > MOST_OPEN;
  return groupFigures(figures).map(({ metric, claims }) => {
    const known = details.metrics.get(metric);
    const name = known?.name[words.language] ?? metric;
    const note = known?.definition[words.language];
    const list = claims.map(claim => (
      <ClaimFigures key={claim.key} claim={claim} details={details} subject={subject} words={words} />
    ));
    return isFolded ? (
      <details key={metric} className={styles['fold']}>
        <summary title={note}>
          {name} <small>{claims.reduce((count, claim) => count + claim.figures.length, 0)}</small>
        </summary>
        {list}
      </details>
    ) : (
      <section key={metric} className={styles['group']}>
        <h4 title={note}>{name}</h4>
        {list}
      </section>
    );
  });
}

type ClaimFiguresProps = { claim: Claim; details: Details; subject: string; words: Words };

function ClaimFigures({ claim, details, subject, words }: ClaimFiguresProps) {
  const { gap, figures } = claim;
  const differ =
    gap === undefined ? undefined : words.belt.differ(formatGap(gap, figures[0]?.unit ?? '', words.language));
  return (
    <div className={differ ? styles['differ'] : undefined}>
      {differ ? (
        <p className={styles['flag']}>
          <PanelIcon name="warning" size={13} />
          {differ}
        </p>
      ) : null}
      <ul>
        {figures.map(figure => (
          <FigureItem
            key={`${figure.source}|${figure.quoted}|${figure.value}`}
            figure={figure}
            details={details}
            subject={subject}
            words={words}
          />
        ))}
      </ul>
    </div>
  );
}
