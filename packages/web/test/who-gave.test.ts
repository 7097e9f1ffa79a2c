import { expect, test } from 'vitest';
import { whoGave } from '../src/screens/paper/who-gave.ts';

const known = [
  { person: 'ann', names: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩' } },
  { person: 'bo', names: { en: 'Lee Bo' } },
  { person: 'bo-the-younger', names: { en: 'Lee  Bo' } },
  { person: 'nobody', names: null },
] as const;

test.each([
  ['CHAN WING SZE', 'ann'],
  ['陳詠詩', 'ann'],
  ['Lee Bo', null],
  ['Somebody Else', null],
  [null, null],
])('a paper of %s is that of %s', (beneficiary, person) => {
  expect(whoGave({ beneficiary }, known)).toBe(person);
});
