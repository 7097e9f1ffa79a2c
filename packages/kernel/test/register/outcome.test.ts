import { describe, expect, test } from 'vitest';
import { endingCause, readOutcome } from '../../src/register/outcome.ts';

describe('what the words of a determination mean for weight', () => {
  test.each([
    'weight-ends',
    'ceases',
    'ceased',
    'incapable',
    'Unfit',
    'not-satisfied',
    'no longer satisfied',
    'not fit and proper',
    'WEIGHT CEASES',
    'fails 8A.18(2)',
    'does not qualify',
    'objection',
  ])('%s: it ends', (outcome) => {
    expect(readOutcome(outcome)).toBe('ends');
  });

  test.each([
    'satisfied',
    'weight-continues',
    'no-objection',
    'not-unfit',
    'does not end',
    'permitted',
    'fit',
    'no determination needed',
    'noted',
  ])('%s: it goes on', (outcome) => {
    expect(readOutcome(outcome)).toBe('goes-on');
  });

  test.each(['pending', 'deferred', 'not decided: adjourned', 'undetermined'])('%s: nothing is decided', (outcome) => {
    expect(readOutcome(outcome)).toBe('not-decided');
  });

  test('a word within a word says nothing: a vendor does not end anything', () => {
    expect(readOutcome('vendor-notified')).toBe('goes-on');
  });
});

describe('the cause that a determination gives', () => {
  test.each([
    ['8A.17(3)', 'weight-ends', 'incapacity'],
    ['8A.17(4)', 'incapable', 'unfit'],
    ['8A.17', 'Incapacitated', 'incapacity'],
    ['8A.17', 'weight-ends', 'unfit'],
  ])('%s, %s: %s', (provision, outcome, cause) => {
    expect(endingCause(provision, outcome)).toBe(cause);
  });
});
