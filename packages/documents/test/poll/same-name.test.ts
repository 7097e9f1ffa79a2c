import { describe, expect, test } from 'vitest';
import { comparedWith } from '../../src/poll/published/compared.ts';
import { byNumber } from '../../src/poll/published/same-name.ts';
import { answerOf, publishedFrom, readCase } from './poll-case.ts';

describe('a printed number names a resolution', () => {
  const numbers = ['1', '2(A)(i)', '2(A)(ii)', '11', '1.1', '(b)'];

  test.each([
    ['2(A)(i)', '2(A)(i)'],
    ['2A(i)', '2(A)(i)'],
    ['2.(a)(ii)', '2(A)(ii)'],
    ['1.1', '1.1'],
    ['11', '11'],
    ['2', undefined],
  ])('%s', (printed, expected) => {
    expect(byNumber(numbers, printed, (one) => one)).toBe(expected);
  });

  test('that two answer to names neither', () => {
    expect(byNumber(['2(a)', '2(A)'], '2.a', (one) => one)).toBeUndefined();
  });
});

test.each(['Y', 'Class Y', 'Class Y Ordinary Shares', 'Y類'])('class %s is that of the record', (name) => {
  const answer = answerOf(readCase('bilibili-2023-06'));
  // 83,715,114 shares of class Y voted for, and their 837,151,140 votes, as its announcement prints them.
  const published = publishedFrom({
    format: 'tenfold/published-poll/1',
    resolutions: [
      {
        number: '9',
        perClass: [
          { class: name, sharesFor: '83715114', votesFor: '837151140', sharesAgainst: '0', sharesAbstain: '1' },
        ],
      },
    ],
  });
  expect(
    comparedWith(answer, published).map(({ shareClass, figure, outcome }) => `${shareClass} ${figure} ${outcome}`),
  ).toEqual(['Y votesFor same', 'Y sharesFor same', 'Y sharesAgainst same', 'Y sharesAbstain differs']);
});
