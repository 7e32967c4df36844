import { describe, expect, it } from 'vitest';
import { DetailsFileSchema } from '#data/figure.ts';
import { VolumesFileSchema } from '#data/volume.ts';
import { methodSentence } from '#words/methodSentence.ts';
import { periodName } from '#words/periodName.ts';
import { tableIn } from '#words/table/tableIn.ts';
import { readPart } from './readPart.ts';

const details = readPart('details', DetailsFileSchema);
const volumes = readPart('volumes', VolumesFileSchema);
const HAN = /\p{Script=Han}/u;

/** A code of the data that reaches the reader as it is would be neither language. */
describe('every code of the data has words in both languages', () => {
  it.each(volumes.methods.map(({ id }) => id))('method %s', id => {
    expect(methodSentence(id, 'zh')).toMatch(HAN);
    expect(methodSentence(id, 'en')).not.toMatch(HAN);
    expect(methodSentence(id, 'en')).toMatch(/ /);
    expect(tableIn('zh').method).toHaveProperty(id);
    expect(tableIn('en').method).toHaveProperty(id);
  });

  const periods = new Set(details.figures.map(({ period }) => period));
  it.each([...periods].filter(period => period !== 'year' && period !== 'undated').toSorted())('period %s', period => {
    expect(periodName(period, 'zh')).toMatch(HAN);
    expect(periodName(period, 'en')).not.toBe(period);
  });
});
