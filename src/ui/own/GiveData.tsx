import { useRef, useState } from 'react';
import { MAX_BYTES, MAX_POINTS } from '#derive/own/faults.ts';
import { giveOwn } from '#state/ownActions.ts';
import { formatCount } from '#words/format.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import styles from './GiveData.module.css';
import { saveBlob } from './saveBlob.ts';
import { TEMPLATES, writeTemplate, type Template } from './templates.ts';

type GiveDataProps = { own: OwnWords; words: Words; isFirst: boolean };

const ACCEPTED =
  '.csv,.tsv,.txt,.json,.geojson,.geojsonl,.ndjson,text/csv,text/plain,application/geo+json,application/json';

/** The ways to give data: choosing, pasting, dropping; and templates to begin with. Folded while data are shown. */
export function GiveData({ own, words, isFirst }: GiveDataProps) {
  const { give } = own;
  return (
    <details className={styles['give']} open={isFirst} key={String(isFirst)}>
      <summary>{isFirst ? give.title : give.other}</summary>
      <p>{give.note}</p>
      <ChooseFile label={give.choose} />
      <PasteTable own={own} />
      <p className={styles['small']}>{give.limits(formatCount(MAX_POINTS, words.language), String(MAX_BYTES / 1e6))}</p>
      <h3>{give.templates}</h3>
      <ul className={styles['templates']}>
        {TEMPLATES.map(template => (
          <li key={template}>
            <Button onPress={() => saveTemplate(template, give)}>{give.template[template]}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function saveTemplate(template: Template, give: OwnWords['give']): void {
  const isJson = template === 'geojson';
  const blob = new Blob([writeTemplate(template, give)], { type: isJson ? 'application/geo+json' : 'text/csv' });
  saveBlob(blob, `${template === 'geojson' ? 'points' : template}.${isJson ? 'geojson' : 'csv'}`);
}

/** The browser's own way of choosing a file, with the keyboard too. */
function ChooseFile({ label }: { label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = () => {
    const files = [...(input.current?.files ?? [])];
    if (files.length > 0) giveOwn({ files });
    // The same file, corrected, can then be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <label className={styles['file']}>
      <span>{label}</span>
      <input ref={input} type="file" accept={ACCEPTED} onChange={onChange} />
    </label>
  );
}

function PasteTable({ own: { give } }: { own: OwnWords }) {
  const [text, setText] = useState('');
  return (
    <div className={styles['paste']}>
      <label>
        <span>{give.paste}</span>
        <textarea rows={3} value={text} spellCheck={false} onChange={event => setText(event.target.value)} />
      </label>
      {text.trim() === '' ? null : (
        <Button look="solid" onPress={() => giveOwn({ files: [], text })}>
          {give.read}
        </Button>
      )}
    </div>
  );
}
