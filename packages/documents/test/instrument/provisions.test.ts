import { describe, expect, test } from 'vitest';
import { findProvisions, unreadableProvisions } from '../../src/instrument/provisions/find-provisions.ts';

const named = (text: string): readonly string[] => findProvisions(text).map(({ provision }) => provision);
const plain = (text: string): readonly boolean[] => findProvisions(text).map(({ isPlain }) => isPlain);

describe('rules of Chapter 8A in a sentence', () => {
  test.each([
    'Rule 8A.09',
    'rule 8a.09',
    'Rule 8A . 09',
    'Rule 8 A.09',
    'Rules 8A. 09;',
    '8A 09',
    '第8A.09條',
    '規則8A.09',
    'Rule 8A.09(1)',
  ])('%s names it plainly', (text) => {
    expect(named(text)).toEqual(['8A.09']);
    expect(plain(text)).toEqual([true]);
  });

  test.each([
    ['8A.O9', '8A.09'],
    ['8A.I4', '8A.14'],
    ['8A.l5', '8A.15'],
    ['8A,17', '8A.17'],
    ['8A·18', '8A.18'],
    ['8A.1S', '8A.15'],
    ['8A.IS', '8A.15'],
    ['BA.15', '8A.15'],
    ['8A.2Z', '8A.22'],
    ['8A.9', '8A.09'],
  ])('%s is read as %s and not as certain', (text, provision) => {
    expect(named(`Rule ${text} of the Listing Rules`)).toEqual([provision]);
    expect(plain(`Rule ${text} of the Listing Rules`)).toEqual([false]);
  });

  test.each([
    'Chapter 8A. The Company',
    'Chapter 8A. 15 shares',
    '18A.09',
    'MBA.15',
    'paragraph 8A',
    '8A.77',
    'GBA.12',
  ])('%s names none', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('numbers alone go on with a list', () => {
    expect(named('Rules 8A.09, 14, 15, .17, 18 and 24')).toEqual([
      '8A.09',
      '8A.14',
      '8A.15',
      '8A.17',
      '8A.18',
      '8A.24',
    ]);
    expect(named('第8A.09、14及24條')).toEqual(['8A.09', '8A.14', '8A.24']);
  });

  test('numbers of other things do not', () => {
    expect(named('Rule 8A.24 and 10 shares')).toEqual(['8A.24']);
    expect(named('Rule 8A.24 and 10% of the votes')).toEqual(['8A.24']);
    expect(named('Rule 8A.24, 2024')).toEqual(['8A.24']);
  });

  test('the ends of a range are marked', () => {
    const ends = findProvisions('Rules 8A.09, 8A.14 to 8A.18 and 8A.24');
    expect(ends.map(({ endsRange }) => endsRange)).toEqual([false, true, true, false]);
  });

  test.each([
    'Rules 8A.09 and 8A.14 other than Rule 8A.24',
    'Rules 8A.09 and 8A.14 but not 8A.24',
    'Rules 8A.09 and 8A.14 (Rule 8A.24 excluded)',
    '第8A.09及8A.14條，不包括第8A.24條',
  ])('%s leaves one out', (text) => {
    const kept = findProvisions(text).filter(({ isExcepted }) => !isExcepted);
    expect(kept.map(({ provision }) => provision)).toEqual(['8A.09', '8A.14']);
  });

  test('a number that no rule has can be seen and not read', () => {
    expect(unreadableProvisions('Rules 8A.09, 8A.77 and 8A.2X')).toEqual(['8A.77', '8A.2X']);
    expect(unreadableProvisions('Chapter 8A. The Company')).toEqual([]);
  });
});
