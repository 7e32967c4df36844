import type { ReactNode } from 'react';
import type { AboutFile } from '#data/about.ts';
import type { Dataset } from '#data/dataset.ts';
import { loadAbout } from '#data/loadAbout.ts';
import { loadDetails, loadVillages, type Details } from '#data/onDemand.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { AboutLabels, AboutPart } from '#words/about/About.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../kit/OnDemand.tsx';
import { AlternativeTables } from './AlternativeTables.tsx';
import { Citations } from './Citations.tsx';
import { ConflictLists } from './ConflictLists.tsx';
import { CoverageTables } from './CoverageTables.tsx';
import { Downloads } from './Downloads.tsx';
import { ErrorTables } from './ErrorTables.tsx';
import { GapLists } from './GapLists.tsx';
import { ReportForm } from './ReportForm.tsx';
import { SourceList } from './SourceList.tsx';

/** What every part of the page is given. */
export type PartProps = { labels: AboutLabels; dataset: Dataset; words: Words };

/** What the data know of themselves, with the sources and figures that they speak of. */
export type Loaded = { about: AboutFile; details: Details; villages: VillagesFile };

async function loadAll(): Promise<Loaded> {
  const [about, details, villages] = await Promise.all([loadAbout(), loadDetails(), loadVillages()]);
  return { about, details, villages };
}

/** Parts drawn from what is loaded with the page; the others need nothing. */
const LOADED: Partial<Record<AboutPart, (props: PartProps & Loaded) => ReactNode>> = {
  coverage: CoverageTables,
  errors: ErrorTables,
  alternatives: AlternativeTables,
  sources: SourceList,
  conflicts: ConflictLists,
  gaps: GapLists,
};
const PLAIN: Partial<Record<AboutPart, (props: PartProps) => ReactNode>> = {
  downloads: Downloads,
  citations: Citations,
  report: ({ labels, dataset, words }) => (
    <ReportForm labels={labels} words={words} version={dataset.version} view={location.href} />
  ),
};

/** The part of a section that is drawn from the data. */
export function AboutPartView({ part, ...props }: PartProps & { part: AboutPart }) {
  const Plain = PLAIN[part];
  if (Plain) return <Plain {...props} />;
  const Part = LOADED[part];
  if (!Part) return null;
  return (
    <OnDemand load={loadAll} words={props.words}>
      {loaded => <Part {...props} {...loaded} />}
    </OnDemand>
  );
}
