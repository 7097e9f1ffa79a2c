import { formatRatio } from '@tenfold/kernel';
import type { ResolutionResult } from '@tenfold/kernel/poll';
import { expect, test } from 'vitest';
import type { PollAnswer } from '../../src/poll/index.ts';
import { answerOf, publishedFrom, readCase } from './poll-case.ts';

function resolutionOf({ result }: PollAnswer, number: string): ResolutionResult {
  const found = result.resolutions.find(({ resolution }) => resolution.number === number);
  if (found === undefined) throw new Error(`no resolution ${number}`);
  return found;
}

test('what weight does to a published result: both bases from the same shares', () => {
  // The shares that were printed at one vote each, added up by hand: 1,007,768,387 of 1,008,382,039, and so on.
  const liAuto = resolutionOf(answerOf(readCase('liauto-2023-05-31')), '1');
  expect([liAuto.counted.all.for.percent, liAuto.withoutWeighting.all.for.percent]).toEqual(['99.985426', '99.939145']);
  const bilibili = answerOf(readCase('bilibili-2023-06'));
  expect(
    ['8', '9'].map((number) => {
      const { counted, withoutWeighting } = resolutionOf(bilibili, number);
      return [counted.all.for.percent, withoutWeighting.all.for.percent];
    }),
  ).toEqual([
    ['99.941785', '99.805532'],
    ['95.216502', '84.020705'],
  ]);
});

test('a meeting with reserved matters only: one vote for every share, as its notice says', () => {
  const { result } = answerOf(readCase('nio-2023-06-26'));
  const votes = result.resolutions.map(({ reserved, counted }) => [
    reserved,
    counted.perClass.map(({ votesPerShare }) => votesPerShare?.numerator),
  ]);
  expect(votes).toEqual([
    [true, [1n, 1n]],
    [true, [1n, 1n]],
  ]);
});

test('votes by matter: class B has twenty on the listed matter and one on any other', () => {
  const one = readCase('gds-2026-03-10');
  const resolutions = [
    ...one.meeting.resolutions,
    { ...one.meeting.resolutions[0], number: '2', matters: ['accounts'] },
  ];
  const meeting = { ...one.meeting, resolutions: resolutions as (typeof one.meeting)['resolutions'] };
  const { result } = answerOf({ ...one, meeting });
  expect(
    result.resolutions.map(({ withWeighting }) =>
      withWeighting?.perClass.map(({ shareClass, votesPerShare }) => [shareClass, votesPerShare?.numerator]),
    ),
  ).toEqual([
    [
      ['A', 1n],
      ['B', 20n],
    ],
    [
      ['A', 1n],
      ['B', 1n],
    ],
  ]);
});

test('a holder who must abstain leaves the base: the published number of independent shares', () => {
  const founder = { member: 'founder-information', shareClass: 'ordinary', shares: 3_850_134_407n };
  const { eligible, counted } = resolutionOf(answerOf(readCase('pku-resources-2020-03-12'), [founder]), '1');
  expect([eligible.shares, eligible.bound, counted.carried]).toEqual([2_566_021_240n, 3_850_134_407n, false]);
});

test('receipts become shares and votes: 194,651,220 receipts, ten a share, five votes a class B share', () => {
  const one = readCase('ninebot-2023-04-24');
  const published = publishedFrom({
    format: 'tenfold/published-poll/1',
    resolutions: [
      {
        number: '1',
        perClass: [
          { class: 'A', votesFor: '1310465' },
          { class: 'B', votesFor: `${5n * 18_154_657n}` },
        ],
      },
    ],
  });
  const { counted } = resolutionOf(answerOf({ ...one, published }), '1');
  expect(counted.all.for.shares * 10n).toBe(194_651_220n);
  expect(formatRatio(counted.all.for.votes)).toBe('92083750');
});

test('one change, three meetings: a resolution of one class counts the shares of that class alone', () => {
  const { result } = answerOf(readCase('xpeng-2021-12-08'));
  expect(result.resolutions.map(({ counted }) => counted.perClass.map(({ shareClass }) => shareClass))).toEqual([
    ['A'],
    ['B'],
    ['A', 'B'],
  ]);
});

test('where the articles and not Rule 8A.24 say what is reserved, the proposal says so', () => {
  const [first] = answerOf(readCase('zto-2023-06-14')).result.resolutions;
  expect(first?.proposal.reasons.map(({ key }) => key)).toEqual(['poll.proposal.ordinary', 'poll.proposal.articles']);
});

test('of every resolution with a published subject the proposal is what was said of it by hand', () => {
  const said: Readonly<Record<string, readonly string[]>> = {
    'genor-2024-06-27': ['2(b)', '2(c)', '3'],
    'haier-2021-06-agm': ['15', '19', '20'],
    'miniso-2024-06-20': ['2(A)(ii)'],
    'nio-2023-06-26': ['1', '2'],
    'sina-2017-11-03': ['auditor'],
    'shenzhen-investment-2019-05-29': [],
    'kingsoftcloud-2024-06-28': [],
    'bosideng-2020-08-21': ['4'],
    'liauto-2023-05-31': [],
    'bilibili-2023-06': [],
    'zhihu-2024-10-16': [],
    'asymchem-2023-10-18': ['1'],
    'gds-2026-03-10': ['1'],
  };
  for (const [name, reserved] of Object.entries(said)) {
    const { result } = answerOf(readCase(name));
    const proposed = result.resolutions.filter(({ proposal }) => proposal.reserved);
    expect([name, proposed.map(({ resolution }) => resolution.number)]).toEqual([name, reserved]);
  }
});
