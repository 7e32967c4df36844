import { useId, useState } from 'react';
import { selectArea } from '#state/actions.ts';
import { RADIUS } from '#state/area.ts';
import { useDrawing } from '#state/drawing.ts';
import { cancelSketch, centreAt, startSketch } from '#state/sketch.ts';
import { Button } from '../../kit/Button.tsx';
import { nameSubject } from '../../nameSubject.ts';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { positionOf } from './positionOf.ts';
import { WhereField } from './WhereField.tsx';

/** Middle and radius of a circle: by click on the map, by name, by coordinates, or around what the panel is open for. */
export function CircleForm(props: AnalysisProps) {
  const { dataset, view, words, texts } = props;
  const { area, subject } = view.selection;
  const isPicking = useDrawing(({ sketch }) => sketch?.kind === 'circle');
  const around = subject && positionOf(dataset, subject);
  return (
    <>
      <WhereField {...props} onChoose={centreAt} />
      <div className={styles['row']}>
        <Button onPress={() => (isPicking ? cancelSketch() : startSketch('circle'))}>
          {isPicking ? texts.area.cancel : texts.area.useMap}
        </Button>
        {around ? (
          <Button onPress={() => centreAt(around)}>
            {texts.area.aroundPanel(nameSubject(subject, dataset, words))}
          </Button>
        ) : null}
      </div>
      <output className={styles['note']}>{isPicking ? texts.area.pickCircle : ''}</output>
      {area?.kind === 'circle' ? (
        <RadiusField km={area.km} onChange={km => selectArea({ ...area, km })} texts={texts} />
      ) : null}
    </>
  );
}

type RadiusProps = Pick<AnalysisProps, 'texts'> & { km: number; onChange: (km: number) => void };

/** A radius by slider or typed; while a number is being typed it is taken as soon as it is within bounds. */
function RadiusField({ km, onChange, texts }: RadiusProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (number >= RADIUS.least && number <= RADIUS.most) onChange(number);
  };
  return (
    <div className={styles['radius']}>
      <label htmlFor={id}>{texts.area.radius}</label>
      <input
        id={id}
        type="range"
        min={RADIUS.least}
        max={RADIUS.most}
        step={5}
        value={km}
        onChange={event => onChange(Number(event.target.value))}
      />
      <input
        type="number"
        aria-label={texts.area.radiusIn}
        min={RADIUS.least}
        max={RADIUS.most}
        value={typed ?? km}
        onChange={event => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <span aria-hidden="true">km</span>
    </div>
  );
}
