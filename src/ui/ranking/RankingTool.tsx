import { useDeferredValue, useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadDetails, type Details } from '#data/onDemand.ts';
import type { View } from '#derive/view.ts';
import { rankingIn } from '#words/ranking/rankingIn.ts';
import type { LevelName } from '#words/ranking/RankingWords.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../kit/OnDemand.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { ToolFrame } from '../tools/ToolFrame.tsx';
import type { ToolProps } from '../tools/ToolProps.ts';
import { RankingBody } from './RankingBody.tsx';
import { RankingControls } from './RankingControls.tsx';
import type { RankingSettings } from './RankingSettings.ts';
import { scaleName, useBeltContest } from './useBeltContest.ts';
import { usePlaceContest } from './usePlaceContest.ts';
import styles from './RankingBody.module.css';

type LevelProps = {
  dataset: Dataset;
  view: View;
  words: Words;
  settings: RankingSettings;
  onSettings: (settings: RankingSettings) => void;
};

const LEVELS: readonly LevelName[] = ['provinces', 'prefectures', 'belts'];

/** Provinces, prefecture-level units or belts by rank, how ranks moved, and the leading bars while the years play. */
export function RankingTool({ dataset, view: newest, words }: ToolProps) {
  const view = useDeferredValue(newest);
  const [settings, setSettings] = useState<RankingSettings>({
    level: 'prefectures',
    before: null,
    ownScale: false,
    scale: null,
  });
  const labels = rankingIn(words.language);
  const shared = { dataset, view, words, settings, onSettings: setSettings };
  const levels = (
    <Segmented
      legend={labels.level}
      choices={LEVELS.map(value => ({ value, name: labels.levels[value] }))}
      value={settings.level}
      onChoose={level => setSettings({ ...settings, level })}
    />
  );
  return (
    <ToolFrame tool="ranking" words={words} settings={levels}>
      {settings.level === 'belts' ? (
        <OnDemand load={loadDetails} words={words}>
          {details => <BeltLevel {...shared} details={details} />}
        </OnDemand>
      ) : (
        <PlaceLevel {...shared} />
      )}
    </ToolFrame>
  );
}

function PlaceLevel(props: LevelProps) {
  const { dataset, view, words, settings, onSettings } = props;
  const contest = usePlaceContest(props);
  const { year } = view.selection;
  return (
    <RankingBody
      contest={contest}
      view={view}
      version={dataset.version}
      settings={settings}
      words={words}
      controls={<RankingControls settings={settings} onSettings={onSettings} year={year} words={words} />}
    />
  );
}

/** Belts by the figures that can be compared; where none can, that is said. */
function BeltLevel(props: LevelProps & { details: Details }) {
  const { dataset, view, words, settings, onSettings, details } = props;
  const { contest, scales, scale } = useBeltContest(props);
  const { year, estimates } = view.selection;
  const labels = rankingIn(words.language);
  const controls = (
    <RankingControls settings={settings} onSettings={onSettings} year={year} words={words}>
      {scale ? (
        <label>
          {labels.by}
          <select
            aria-label={labels.by}
            value={scale.key}
            onChange={event => onSettings({ ...settings, scale: event.target.value })}
          >
            {scales.map(one => (
              <option key={one.key} value={one.key}>
                {scaleName(one, details, words)} ({one.figures.size})
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </RankingControls>
  );
  if (!contest || !scale) {
    const shown = new Set(view.belts.map(({ belt }) => belt.id));
    const figures = details.figures.filter(
      ({ belt = '', year: own, status }) => own === year && shown.has(belt) && (estimates || status !== 'estimated'),
    );
    return (
      <div className={styles['controls']}>
        {controls}
        <p className={styles['none']}>{labels.noScale(year, figures.length)}</p>
      </div>
    );
  }
  const differing = scale.differing.flatMap(id => {
    const name = dataset.belts.find(belt => belt.id === id)?.name[words.language];
    return name === undefined ? [] : [name];
  });
  const notes = differing.length > 0 ? [labels.differing(differing.join(labels.comma))] : [];
  return (
    <RankingBody
      contest={contest}
      view={view}
      version={dataset.version}
      settings={settings}
      words={words}
      controls={controls}
      notes={notes}
    />
  );
}
