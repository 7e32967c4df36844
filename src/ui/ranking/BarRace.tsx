import { useSession } from '#state/session.ts';
import { rankingIn } from '#words/ranking/rankingIn.ts';
import type { Words } from '#words/Words.ts';
import { Hidden } from '../kit/Hidden.tsx';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import styles from './BarRace.module.css';
import { RACERS, type Contest } from './Contest.ts';
import { RankBar } from './RankBar.tsx';

const LEADERS = 3;

/** Part of a year's time in which the bars move to the new year: the other half they stand. */
const MOVING = 0.5;

type BarRaceProps = { contest: Contest; largest: number; year: number; words: Words };

/**
 * The leading bars while the years play. Rows stay where they are in the page and move by transform alone; the style
 * sheet lets them jump where the reader wants no motion. Screen readers are told who leads.
 */
export function BarRace({ contest, largest, year, words }: BarRaceProps) {
  const seconds = useSession(({ secondsPerYear }) => secondsPerYear);
  const labels = rankingIn(words.language);
  const { ranked } = contest.ranking;
  const order = new Map(ranked.map(({ id }, index) => [id, index]));
  const byId = new Map(ranked.map(one => [one.id, one]));
  const leaders = ranked
    .slice(0, LEADERS)
    .map(({ id, value }) => `${contest.nameOf(id)} ${contest.valueText(id, value)}`);
  const transitionDuration = `${seconds * MOVING}s`;
  return (
    <>
      <Hidden>{labels.race(year, leaders.join(labels.comma))}</Hidden>
      <div className={styles['race']} aria-hidden="true">
        {contest.years.racers.map(id => {
          const one = byId.get(id);
          const place = Math.min(order.get(id) ?? RACERS, RACERS);
          return (
            <div
              key={id}
              className={styles['racer']}
              data-out={place === RACERS || undefined}
              style={{ transform: `translateY(${place * 100}%)`, transitionDuration }}
            >
              <span>{one?.rank}</span>
              <strong>{contest.nameOf(id)}</strong>
              {one ? <RankBar reading={one.value} largest={largest} /> : <span />}
              <span className={styles['value']}>
                {one ? contest.valueText(id, one.value) : ''}
                {one ? <StatusBadge status={one.value.status} words={words} /> : null}
              </span>
            </div>
          );
        })}
      </div>
    </>
  );
}
