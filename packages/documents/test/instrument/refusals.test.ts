import { describe, expect, test } from 'vitest';
import { readInstrument } from '../../src/instrument/read-instrument.ts';
import { instrumentMessages } from '../../src/messages/instrument.ts';
import { paper } from './papers.ts';

const reasonOf = (text: string): string => {
  const result = readInstrument(text);
  return result.kind === 'refused' ? result.reason.key : 'read';
};

describe('what is no undertaking is refused as what it is', () => {
  test.each([
    ['an empty text', '', 'empty'],
    ['white space', ' \n\f\t\n', 'empty'],
    ['signs without words', '12 34 56 % & 78', 'unreadable'],
    ['a record of this product', '{"format":"tenfold/record/1","entries":[]}', 'unreadable'],
    ['a shopping list', paper('not-shopping-list'), 'no-undertaking'],
    ['an annual report that tells of undertakings', paper('not-annual-report'), 'report'],
    ['a circular about Rule 8A.24', paper('not-circular'), 'circular'],
    ['a prospectus that describes the undertaking', paper('not-prospectus'), 'prospectus'],
    ['a bank guarantee', paper('not-bank-guarantee'), 'guarantee'],
    ['a bank guarantee in Chinese', paper('not-chinese-guarantee'), 'guarantee'],
    ['an option agreement that names rules', paper('not-option-agreement'), 'option-agreement'],
    ['an option agreement in Chinese', paper('not-chinese-option'), 'option-agreement'],
    ['a board minute that tells of the undertaking', paper('not-board-minute'), 'minutes'],
    [
      'the rule itself',
      'Chapter 8A Weighted Voting Rights\n\nA beneficiary must give the issuer an undertaking to comply with Rules 8A.09, 8A.14 and 8A.24.',
      'rules',
    ],
    [
      'an undertaking about shares without a promise to comply',
      'I, Wong Tai, undertake to Mistral Corp. that I shall not transfer any shares carrying weighted voting rights.',
      'other-undertaking',
    ],
    [
      'a note that quotes somebody',
      'The founder, who has weighted voting rights, was asked about it. He said: "I will comply with Rule 8A.18."',
      'only-mentions',
    ],
  ])('%s', (_, text, reason) => {
    expect(reasonOf(text)).toBe(`instrument.refused.${reason}`);
    expect(Object.keys(instrumentMessages)).toContain(`instrument.refused.${reason}`);
  });
});
