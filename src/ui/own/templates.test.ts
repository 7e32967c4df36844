import { describe, expect, it } from 'vitest';
import { openTable } from '#derive/own/openTable.ts';
import { createRowReader } from '#derive/own/readRows.ts';
import { ownIn } from '#words/own/ownIn.ts';
import { TEMPLATES, writeTemplate } from './templates.ts';

const CASES = (['zh', 'en'] as const).flatMap(language => TEMPLATES.map(template => [template, language] as const));

describe('a template', () => {
  it.each(CASES)('(%s, %s) is understood without a change, problems or gaps', async (template, language) => {
    const { headers, guess, readAll } = await openTable(new Blob([writeTemplate(template, ownIn(language).give)]));
    const reader = createRowReader({ title: '', headers, mapping: guess, lookup: null });
    await readAll({ ...reader, progress: () => {} });
    const { data, issues } = reader.finish();
    expect(issues).toEqual([]);
    expect(data.count).toBe(2);
    expect(data.values.slice(5, 8)).toEqual(Float32Array.of(100, 120, 150));
    expect(data.names.text).toContain(ownIn(language).give.sample.shop);
  });
});
