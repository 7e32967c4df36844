import { expect, it } from 'vitest';
import { wordsIn } from '#words/wordsIn.ts';
import { tellTaobaoTown } from './tellTaobaoTown.ts';

const words = wordsIn('en');
const estimated = words.status.estimated.name;

it.each([
  ['eer', true, `Taobao town: 2014 (${estimated}), 2015 (${estimated}), 2016`],
  ['eer', false, 'Taobao town: 2016'],
  ['-e-', false, ''],
  [undefined, true, ''],
])('tells the years of %s', (taobaoTown, estimates, text) => {
  expect(tellTaobaoTown(taobaoTown === undefined ? {} : { taobaoTown }, estimates, words)).toBe(text);
});
