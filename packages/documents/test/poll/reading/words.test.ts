import { describe, expect, test } from 'vitest';
import { rowLabelIn } from '../../../src/poll/reading/class-label.ts';
import { figuresBehind, figuresIn } from '../../../src/poll/reading/figures-in.ts';
import { markerIn, mayFollow, type NumberPath, numberText, pathAfter } from '../../../src/poll/reading/numbering.ts';

describe('a cell of figures', () => {
  test.each([
    ['651,956,307 (99.905964%)', ['651956307', '99.905964%']],
    ['0 (0.000000%)', ['0', '0.000000%']],
    ['651,956,307\n(99.91)%', ['651956307', '99.91%']],
    ['６５１，９５６（９９．９％）', ['651956', '99.9%']],
    ['651,956,307¹ (99.91%)', ['651956307', '99.91%']],
    ['651,956,307 (Note 2) 99.91%', ['651956307', '99.91%']],
    ['651,956,307票 (約99.91%)', ['651956307', '99.91%']],
    ['(approximately 99.91%)', ['99.91%']],
    ['100% 0%', ['100%', '0%']],
    ['(100) (0)', ['100%', '0%']],
    ['-', ['none']],
    ['不適用', ['none']],
    ['To receive 5 reports', null],
    ['(99.91', null],
    ['1,008,382,', null],
    ['(a)', null],
  ])('%s', (text, expected) => {
    const read = figuresIn(text)?.map((one) => {
      if (one.kind === 'none') return 'none';
      return one.kind === 'count' ? `${one.value}` : `${one.digits}%`;
    });
    expect(read ?? null).toEqual(expected);
  });

  test('what is said to be less than something is rough', () => {
    expect(figuresIn('<0.01%')).toMatchObject([{ kind: 'percent', digits: '0.01', isRough: true }]);
  });

  test.each([
    ['the year ended 31 December 2024 651,956,307 (99.91%)', 'the year ended 31 December', 2],
    ['審閱2024年度賬目 651,956,307 (99.91%)', '審閱2024年度賬目', 2],
  ])('%s: a year is none of its figures', (text, words, count) => {
    const read = figuresBehind(text);
    expect([read?.words, read?.figures.length]).toEqual([words, count]);
  });

  test('a sentence that ends in a number has no figures', () => {
    expect(figuresBehind('what its members are paid for 2025')).toBeNull();
  });
});

describe('the number of a resolution', () => {
  test('goes on from the one before', () => {
    const texts = [
      '1.',
      '2. (A) (i)',
      '(ii)',
      '(iii) To elect',
      '(B)',
      '3',
      '4(a)',
      '(b)',
      '5A.',
      'Ordinary Resolution No. 6',
      '第7項',
      '八、',
      'S1',
    ];
    let path: NumberPath = [];
    const numbers = texts.map((text) => {
      const marker = markerIn(text);
      path = marker === null ? path : pathAfter(path, marker);
      return numberText(path);
    });
    expect(numbers).toEqual([
      '1',
      '2(A)(i)',
      '2(A)(ii)',
      '2(A)(iii)',
      '2(B)',
      '3',
      '4(a)',
      '4(b)',
      '5A',
      '6',
      '7',
      '8',
      'S1',
    ]);
  });

  test('an i may be a letter or a Roman one', () => {
    const after = (before: NumberPath, text: string): string =>
      numberText(pathAfter(before, markerIn(text) ?? { top: null, parts: [], rest: '', isBare: false }));
    expect([
      after(['2', 'h'], '(i)'),
      after(['2', 'a'], '(i)'),
      after(['2', 'iv'], '(v)'),
      after(['2', 'u'], '(v)'),
    ]).toEqual(['2(i)', '2(a)(i)', '2(v)', '2(v)']);
  });

  test('a bare number before words is one only where it goes on from the last', () => {
    const may = (before: NumberPath, text: string): boolean => {
      const marker = markerIn(text);
      return marker !== null && mayFollow(before, marker);
    };
    expect([
      may(['1'], '2 To elect'),
      may(['1'], '31 December'),
      may(['1'], '31. To elect'),
      may(['1'], '5(a) To elect'),
    ]).toEqual([true, false, true, true]);
  });

  test.each(['20% of the shares', '2024 accounts', 'To elect 3 directors', ''])('%s is none', (text) => {
    expect(markerIn(text)).toBeNull();
  });
});

describe('the name of a row', () => {
  test.each([
    ['Class B Ordinary Shares', { shareClass: 'B' }],
    ['A類普通股', { shareClass: 'A' }],
    ['H Shares', { shareClass: 'H' }],
    ['Total number (Class A & Class B)', 'all'],
    ['總數（A類及B類）', 'all'],
    ['Class B ordinary shares of the Company', null],
    ['Total loss of the year', null],
  ])('%s', (text, expected) => {
    expect(rowLabelIn(text)).toEqual(expected);
  });
});
