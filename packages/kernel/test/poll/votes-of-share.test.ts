import { describe, expect, test } from 'vitest';
import { formatRatio, ratio } from '../../src/index.ts';
import type { MatterVotes } from '../../src/poll/index.ts';
import { votesStated } from '../../src/poll/votes-of-share.ts';
import { classes } from './plain-meeting.ts';

const [weighted, single] = classes as [(typeof classes)[number], (typeof classes)[number]];

function row(matter: string | null, votes: bigint): MatterVotes {
  return { shareClass: 'A', matter, votes: ratio(votes, 1n) };
}

describe('votes of a class A share, which the record has at ten', () => {
  test.each([
    ['nothing stated', [], ['accounts'], '10'],
    ['a row for its matter', [row('directors', 20n)], ['directors'], '20'],
    ['a row for another matter', [row('directors', 20n)], ['accounts'], '10'],
    ['a row for every other matter', [row('directors', 20n), row(null, 1n)], ['accounts'], '1'],
    ['the same in a word', [row('directors', 20n), row('all', 1n)], ['accounts'], '1'],
    ['of two matters the fewest', [row('directors', 20n), row(null, 1n)], ['directors', 'accounts'], '1'],
    ['of two listed ones too', [row('directors', 20n), row('articles', 3n)], ['directors', 'articles'], '3'],
    ['no matter said', [row('directors', 20n), row(null, 1n)], [], '1'],
    ['a row for ordinary matters', [row('ordinary', 5n)], [], '5'],
    ['a row for reserved ones', [row('reserved', 1n)], [], '10'],
  ])('%s', (_, stated, matters, expected) => {
    const votes = votesStated({ shareClass: weighted, resolution: { matters }, reserved: false, stated });
    expect(votes === null ? null : formatRatio(votes)).toBe(expected);
  });

  test('on a reserved matter by the row of reserved ones', () => {
    const stated = [row('reserved', 1n), row(null, 5n)];
    const votes = votesStated({ shareClass: weighted, resolution: { matters: [] }, reserved: true, stated });
    expect(votes).toEqual(ratio(1n, 1n));
  });
});

test('a class without weight has one vote a share, and one with weight of unknown votes has none that is known', () => {
  const asked = { resolution: { matters: [] }, reserved: false, stated: [] };
  expect(votesStated({ ...asked, shareClass: { ...single, votesPerShare: null } })).toEqual(ratio(1n, 1n));
  expect(votesStated({ ...asked, shareClass: { ...weighted, votesPerShare: null } })).toBe(null);
});
