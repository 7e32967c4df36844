import type { ReactNode } from 'react';
import { FIRST_YEAR } from '#data/year.ts';
import { fileName } from '#derive/download/fileName.ts';
import type { View } from '#derive/view.ts';
import { useSession } from '#state/session.ts';
import { downloadIn } from '#words/download/downloadIn.ts';
import { rankingIn } from '#words/ranking/rankingIn.ts';
import type { Words } from '#words/Words.ts';
import { DownloadButton } from '../download/DownloadButton.tsx';
import type { Offer } from '../download/DownloadChoice.tsx';
import { describeFile } from '../download/licence.ts';
import { PHONE, useMedia } from '../kit/useMedia.ts';
import { BarRace } from './BarRace.tsx';
import type { Contest } from './Contest.ts';
import styles from './RankingBody.module.css';
import { yearBefore, type RankingSettings } from './RankingSettings.ts';
import { RankTable } from './RankTable.tsx';
import { UnrankedList } from './UnrankedList.tsx';

type RankingBodyProps = {
  contest: Contest;
  view: View;
  version: string;
  settings: RankingSettings;
  words: Words;
  /** Settings, beside which the download stands. */
  controls: ReactNode;
  /** Said below the list. */
  notes?: readonly string[];
};

function offerOf({ contest, view, version, settings, words }: RankingBodyProps): Offer {
  const { year, measure, estimates } = view.selection;
  const labels = downloadIn(words.language);
  const before = yearBefore(settings, year, FIRST_YEAR);
  const { ranked, unranked } = contest.ranking;
  const count = ranked.length + unranked.length;
  const years = before === null ? [year] : [before, year].toSorted((a, b) => a - b);
  return {
    rows: { all: count, shown: count },
    tableOf: (_, details) => contest.tableOf(details),
    about: () => ({
      ...describeFile(`${labels.ranking}: ${contest.what}`, labels.note),
      year,
      year_before: before ?? '',
      ...(contest.kind === 'place' && { measure }),
      estimates,
    }),
    nameOf: () =>
      fileName({
        about: ['ranking', ...contest.fileParts],
        years,
        isFiltered: false,
        withEstimates: estimates,
        version,
      }),
  };
}

/** How many of the ranked rest on what: a sentence above the list. */
function summarise({ ranking, what }: Contest, year: number, words: Words): string {
  const reported = ranking.ranked.filter(({ value }) => value.status === 'reported').length;
  const ranked = ranking.ranked.length;
  return rankingIn(words.language).summary({ year, what, ranked, reported, estimated: ranked - reported });
}

/** The settings, the list or, while the years play, the leading bars, and what has no rank. */
export function RankingBody(props: RankingBodyProps) {
  const { contest, view, settings, words, controls, notes = [] } = props;
  const { year } = view.selection;
  const isPhone = useMedia(PHONE);
  const isPlaying = useSession(({ playing }) => playing);
  const labels = rankingIn(words.language);
  const { largest: ofAll, largestOf } = contest.years;
  const largest = settings.ownScale ? (largestOf.get(year) ?? ofAll) : ofAll;
  const caption = summarise(contest, year, words);
  const scale = settings.ownScale ? [] : [labels.scaleNote];
  const before = yearBefore(settings, year, FIRST_YEAR);
  const isCompared = contest.ranking.ranked.some(({ change }) => change !== null);
  const noBefore = isCompared ? [] : [before === null ? labels.noBefore : labels.noBeforeScale(before)];
  const offer = (
    <DownloadButton offer={offerOf(props)} words={words}>
      {controls}
    </DownloadButton>
  );
  return (
    <>
      {isPhone ? (
        <details className={styles['fold']}>
          <summary>{labels.fold}</summary>
          {offer}
        </details>
      ) : (
        <div className={styles['controls']}>{offer}</div>
      )}
      {isPlaying ? (
        <>
          <p className={styles['caption']}>{caption}</p>
          <BarRace contest={contest} largest={largest} year={year} words={words} />
        </>
      ) : (
        <RankTable contest={contest} largest={largest} caption={caption} words={words} />
      )}
      <UnrankedList contest={contest} words={words} />
      <ul className={styles['notes']}>
        {[...noBefore, ...scale, labels.possibleNote, ...notes].map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
