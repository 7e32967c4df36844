import { expect, it } from 'vitest';
import { namePublisher } from './namePublisher.ts';
import { wordsIn } from './wordsIn.ts';

it.each([
  ['Xinhua', 'Xinhua'],
  ['Xinhua (mirror copy)', 'Xinhua'],
  ['Xinhua Finance (mirror copy on third-party site)', 'Xinhua Finance'],
  ['China Daily (Xinhua; mirror copy)', 'China Daily (Xinhua)'],
  ['国务院 国函〔2020〕47号 (mirror)', '国务院 国函〔2020〕47号'],
  ['website not named here', '出版者未注明'],
])('names %s as %s', (publisher, shown) => {
  expect(namePublisher(publisher, wordsIn('zh'))).toBe(shown);
});
