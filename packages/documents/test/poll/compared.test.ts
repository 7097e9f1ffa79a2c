import { describe, expect, test } from 'vitest';
import { comparedWith } from '../../src/poll/published/compared.ts';
import { answerOf, publishedFrom, readCase } from './poll-case.ts';

const counted = answerOf(readCase('bilibili-2023-06'));

/** What figures that somebody might have printed for resolution 9 turn out to be; abstentions stand in its denominator. */
function outcomes(printed: Readonly<Record<string, unknown>>, number = '9'): readonly string[] {
  const published = publishedFrom({ format: 'tenfold/published-poll/1', resolutions: [{ number, ...printed }] });
  return comparedWith(counted, published).map(({ figure, outcome }) => `${figure} ${outcome}`);
}

describe('a printed percentage', () => {
  // 1,023,908,621 of 1,075,347,864 votes are 95.216502…%; without the 269,210 abstentions, 95.240345…%.
  test.each([
    ['95.216502', 'same'],
    ['95.2165', 'same'],
    ['95.22', 'same'],
    ['(95.22)%', 'same'],
    ['(approximately 95.22%)', 'same'],
    ['約95.22%', 'same'],
    ['95', 'same'],
    ['95.21', 'cut'],
    ['95.24', 'other-denominator'],
    ['95.23', 'differs'],
  ])('%s: %s', (percentFor, outcome) => {
    expect(outcomes({ percentFor })).toEqual([`percentFor ${outcome}`]);
  });
});

describe('a printed count', () => {
  test.each([
    [{ votesFor: '1023908621' }, ['votesFor same']],
    [{ votesFor: '1023908622' }, ['votesFor differs']],
    [{ totalShares: '321911838', totalVotes: '1075347864' }, ['totalShares same', 'totalVotes same']],
    [
      { totalShares: '1075347864', totalVotes: '321911838' },
      ['totalShares under-other-heading', 'totalVotes under-other-heading'],
    ],
    // One right and one wrong is no exchange.
    [{ totalShares: '1075347864', totalVotes: '1' }, ['totalShares differs', 'totalVotes differs']],
    // Without the 269,210 abstentions: 1,075,347,864 less those, and 321,911,838.
    [
      { totalVotes: '1,075,078,654', totalShares: '321,642,628' },
      ['totalShares other-denominator', 'totalVotes other-denominator'],
    ],
    [{ carried: false }, ['carried differs']],
  ])('%o', (printed, expected) => {
    expect(outcomes(printed)).toEqual(expected);
  });

  test('of a resolution that was not counted is no difference', () => {
    expect(outcomes({ votesFor: '1', percentFor: '100' }, '12')).toEqual([
      'votesFor not-counted',
      'percentFor not-counted',
    ]);
  });
});
