import { expect, test } from 'vitest';
import { isCapitalEntry, lacksAuthority } from '../../src/register/capital-entry.ts';
import { eventKinds } from '../../src/register/entries/index.ts';

const authority = { form: 'board-minute', title: 'Minute 12', on: '2024-06-20' } as const;

test('the kinds that state or move counts of shares are capital entries', () => {
  const kinds = eventKinds.filter(({ type }) => isCapitalEntry({ kind: type })).map(({ type }) => type);
  expect(new Set(kinds)).toEqual(
    new Set([
      'opening-position',
      'shares-bought-back',
      'shares-cancelled',
      'shares-issued',
      'shares-moved-to-treasury',
      'shares-redesignated',
      'shares-subdivided',
      'treasury-shares-sold',
      'weighted-shares-converted',
    ]),
  );
});

test('a capital entry without authority lacks one; others never do', () => {
  expect(lacksAuthority({ kind: 'shares-issued' })).toBe(true);
  expect(lacksAuthority({ kind: 'shares-issued', authority })).toBe(false);
  expect(lacksAuthority({ kind: 'director-appointed' })).toBe(false);
  expect(lacksAuthority({ kind: 'no-such-kind' })).toBe(false);
});
