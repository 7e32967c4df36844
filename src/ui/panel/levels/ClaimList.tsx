import type { PlaceId } from '#data/placeId.ts';
import type { Details } from '#data/onDemand.ts';
import type { ParcelClaim } from '#data/volume.ts';
import { statusOfClaim } from '#derive/claims.ts';
import { formatValue } from '#words/formatFigure.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../../kit/StatusBadge.tsx';
import { SourceLine } from '../SourceLine.tsx';
import styles from './ClaimList.module.css';

type ClaimListProps = {
  id: PlaceId;
  kind: 'province' | 'county';
  year: number;
  estimates: boolean;
  details: Details;
  words: Words;
};

/** Totals of parcels that sources state of a province or county itself: of the shown year, then on request of all. */
export function ClaimList({ id, kind, year, estimates, details, words }: ClaimListProps) {
  const { claims: texts } = levelsIn(words.language);
  const own = details.claims.filter(claim => claim.place === id && (estimates || statusOfClaim(claim) !== 'estimated'));
  const ofYear = own.filter(claim => claim.year === year);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{texts.title}</h3>
      <p className={styles['note']}>{texts[kind]}</p>
      {ofYear.length === 0 ? <p className={styles['note']}>{texts.none(year)}</p> : null}
      <Claims claims={ofYear} details={details} words={words} />
      {own.length > ofYear.length ? (
        <details className={styles['all']}>
          <summary>{texts.all(own.length)}</summary>
          <Claims claims={own.toReversed()} details={details} words={words} />
        </details>
      ) : null}
    </section>
  );
}

type ClaimsProps = { claims: readonly ParcelClaim[]; details: Details; words: Words };

function Claims({ claims, details, words }: ClaimsProps) {
  const { claims: texts } = levelsIn(words.language);
  return (
    <ul className={styles['claims']}>
      {claims.map(claim => {
        const source = details.sources.get(claim.source);
        return source ? (
          <li key={[claim.year, claim.months, claim.value, claim.source].join(' ')} data-item>
            <p>
              <strong data-number>{formatValue({ value: claim.value, unit: 'parcels' }, words.language)}</strong>{' '}
              <span>
                {claim.year} · {texts.months(claim.months)}
              </span>{' '}
              <StatusBadge status={statusOfClaim(claim)} words={words} />
            </p>
            {remarksOn(claim, words).map(remark => (
              <p key={remark} className={styles['note']}>
                {remark}
              </p>
            ))}
            <SourceLine source={source} words={words} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

function remarksOn({ basis, doubtful }: ParcelClaim, { language }: Words): readonly string[] {
  const { basis: names } = levelsIn(language).claims;
  return [...(basis === 'reported' ? [] : [names[basis]]), ...(doubtful ? [names.doubtful] : [])];
}
