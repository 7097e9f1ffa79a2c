import { describe, expect, test } from 'vitest';
import { nearWord } from '../../src/record/near-word.ts';

const kinds = ['shares-issued', 'shares-cancelled', 'shares-bought-back', 'issuer-listed', 'person-died'];

describe('the word that was probably meant', () => {
  test.each([
    ['share-issued', 'shares-issued'],
    ['shares_issued', 'shares-issued'],
    ['SharesIssued', 'shares-issued'],
    ['shares-isused', 'shares-issued'],
    ['shares-canceled', 'shares-cancelled'],
    ['issuer-listde', 'issuer-listed'],
    ['person-dead', 'person-died'],
  ])('%s means %s', (word, meant) => {
    expect(nearWord(word, kinds)).toBe(meant);
  });

  test('of two, the nearer', () => {
    expect(nearWord('colour', ['colours', 'color', 'colour'])).toBe('colour');
    expect(nearWord('abcdef', ['abcxyf', 'abcdxf'])).toBe('abcdxf');
  });

  test.each(['dividend-paid', '', 'x', 'shares-issued'.repeat(10), 'ab'])('none, for %j', (word) => {
    expect(nearWord(word, kinds)).toBeNull();
  });
});

describe('how many slips are forgiven', () => {
  test('a third of the longer word', () => {
    expect(nearWord('abcxyz', ['abcdef'])).toBeNull();
    expect(nearWord('abcdyz', ['abcdef'])).toBe('abcdef');
  });

  test('a swap of neighbours counts once', () => {
    expect(nearWord('abc', ['bac'])).toBe('bac');
    expect(nearWord('abc', ['bca'])).toBeNull();
  });
});
