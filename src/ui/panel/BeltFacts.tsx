import type { ReactNode } from 'react';
import type { Belt } from '#data/belt.ts';
import type { Category, CategoryGroup } from '#data/category.ts';
import type { BeltText } from '#data/figure.ts';
import type { Words } from '#words/Words.ts';
import styles from './BeltFacts.module.css';

type BeltFactsProps = {
  belt: Belt;
  category: Category | undefined;
  group: CategoryGroup | undefined;
  text: BeltText | undefined;
  words: Words;
};

/** What a belt is and where, and how exactly that is known. */
export function BeltFacts({ belt, category, group, text, words }: BeltFactsProps) {
  const { language } = words;
  const tier = words.tier[belt.tier];
  return (
    <section className={styles['facts']}>
      {text ? <p>{text.summary[language]}</p> : null}
      <dl>
        <Fact term={words.belt.category}>
          {[group, category].flatMap(part => (part ? [part.name[language]] : [])).join(' › ')}
        </Fact>
        <Fact term={words.belt.where}>
          {belt.place[language]}
          <small>{words.precision[belt.precision]}</small>
        </Fact>
        {belt.since === undefined ? null : <Fact term={words.belt.since}>{words.belt.sinceYear(belt.since)}</Fact>}
        <Fact term={words.belt.tier}>
          {tier.name}
          <small>{tier.note}</small>
          {text?.singleSource ? <small>{words.belt.singleSource}</small> : null}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
