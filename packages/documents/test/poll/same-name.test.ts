import { describe, expect, test } from 'vitest';
import { comparedWith } from '../../src/poll/published/compared.ts';
import { byNumber, byPerson } from '../../src/poll/published/same-name.ts';
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

describe('a name in place of a number names a resolution', () => {
  const subjects = [
    're-elect Yichen Zhang',
    'elect Brett Krause (Aristeia)',
    '選舉陳大文先生為董事',
    'to pay the directors',
  ];

  test.each([
    ['Yichen Zhang', 're-elect Yichen Zhang'],
    ['ZHANG Yichen', 're-elect Yichen Zhang'],
    ['2 Brett Krause', 'elect Brett Krause (Aristeia)'],
    ['陳大文', '選舉陳大文先生為董事'],
    ['Zhang', undefined],
    ['Brett Manning', undefined],
    ['7', undefined],
  ])('%s', (printed, expected) => {
    expect(byPerson(subjects, printed, (one) => [one])).toBe(expected);
  });

  test('that two subjects have names neither', () => {
    expect(byPerson(['elect Li Lei', 'pay Li Lei'], 'Li Lei', (one) => [one])).toBeUndefined();
  });

  test('and its figures are compared with those of that resolution', () => {
    const answer = answerOf(readCase('sina-2017-11-03'));
    // As its announcement prints them for Brett Krause, but for one vote.
    const published = publishedFrom({
      format: 'tenfold/published-poll/1',
      resolutions: [{ number: 'Brett Krause', votesFor: '11544633', votesAgainst: '39336263' }],
    });
    expect(comparedWith(answer, published).map(({ figure, outcome }) => `${figure} ${outcome}`)).toEqual([
      'votesFor same',
      'votesAgainst differs',
    ]);
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
