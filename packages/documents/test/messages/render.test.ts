import { type Figure, message, type Names, ratio } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import type { Wording } from '../../src/messages/format-figure.ts';
import type { Language } from '../../src/messages/languages.ts';
import { placeholdersOf, renderFrom } from '../../src/messages/render.ts';

const names: Readonly<Record<string, Names>> = {
  ann: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩', 'zh-Hans': '陈咏诗' },
  bob: { en: 'Ho Man Wai', 'zh-Hant': '何文偉' },
  cid: { en: 'Kite Ltd' },
};

const catalogue = {
  plain: { en: '[{x}]', 'zh-Hant': '【{x}】', 'zh-Hans': '【{x}】' },
  plural: { en: '{x} {x|share|shares}', 'zh-Hant': '{x}股', 'zh-Hans': '{x}股' },
  parts: { en: '{x:fraction} or {x:percent}', 'zh-Hant': '{x:fraction}', 'zh-Hans': '{x:percent}' },
  nested: { en: 'It is {what}.', 'zh-Hant': '此為{what}。', 'zh-Hans': '此为{what}。' },
  thing: { en: 'a sum of {x}', 'zh-Hant': '總數{x}', 'zh-Hans': '总数{x}' },
} as const satisfies Catalogue;

function wording(language: Language, fractions: 'all' | 'short' = 'all'): Wording {
  return { language, names: (id) => names[id] ?? null, fractions };
}

function written(figure: Figure, language: Language = 'en', fractions: 'all' | 'short' = 'all'): string {
  return renderFrom(catalogue, message('plain', { x: figure }), wording(language, fractions)).slice(1, -1);
}

describe('a count is written in groups of three, alike in every language', () => {
  test.each([
    ['0', 0n],
    ['999', 999n],
    ['1,000', 1000n],
    ['1,442,852', 1_442_852n],
    ['33,469,000,000', 33_469_000_000n],
    ['123,456,789,012,345,678,901,234,567,890', 123_456_789_012_345_678_901_234_567_890n],
  ])('%s', (text, count) => {
    expect(written({ shares: count })).toBe(text);
    expect(written({ votes: count }, 'zh-Hant')).toBe(text);
    expect(written({ number: count }, 'zh-Hans')).toBe(text);
  });
});

describe('a proportion shows its fraction and the percentage, which is cut and never rounded', () => {
  test.each([
    ['1/10 (10%)', ratio(1n, 10n)],
    // 9/19 = 47.3684… %
    ['9/19 (47.36%)', ratio(9n, 19n)],
    ['99,999/1,000,000 (9.99%)', ratio(99_999n, 1_000_000n)],
    // Just above a tenth: the two decimals say that it is not a tenth exactly.
    ['100,001/1,000,000 (10.00%)', ratio(100_001n, 1_000_000n)],
    // What is not nothing never shows as nothing.
    ['1/300,000 (0.0003%)', ratio(1n, 300_000n)],
    ['0%', ratio(0n, 1n)],
    ['10', ratio(10n, 1n)],
  ])('%s', (text, part) => {
    expect(written({ ratio: part })).toBe(text);
  });

  test('in Chinese the brackets are full-width', () => {
    expect(written({ ratio: ratio(1n, 10n) }, 'zh-Hant')).toBe('1/10（10%）');
  });

  test('where it is to be read at a glance, a long fraction is left out and a short one stays', () => {
    expect(written({ ratio: ratio(614n, 33_469n) }, 'en', 'short')).toBe('1.83%');
    expect(written({ ratio: ratio(9n, 19n) }, 'en', 'short')).toBe('9/19 (47.36%)');
  });

  test('a template can ask for one of the two', () => {
    const part = message('parts', { x: { ratio: ratio(9n, 19n) } });
    expect(renderFrom(catalogue, part, wording('en'))).toBe('9/19 or 47.36%');
    expect(renderFrom(catalogue, part, wording('zh-Hant'))).toBe('9/19');
    expect(renderFrom(catalogue, part, wording('zh-Hans'))).toBe('47.36%');
  });
});

describe('days and moments', () => {
  test.each([
    ['en', '18 Dec 2023'],
    ['zh-Hant', '2023年12月18日'],
    ['zh-Hans', '2023年12月18日'],
  ] as const)('a day in %s', (language, text) => {
    expect(written({ date: '2023-12-18' }, language)).toBe(text);
  });

  test('a day of one digit has no zero before it', () => {
    expect(written({ date: '2024-06-01' })).toBe('1 Jun 2024');
    expect(written({ date: '2024-06-01' }, 'zh-Hans')).toBe('2024年6月1日');
  });

  test.each([
    ['2023-12-15T23:45:00+08:00', '15 Dec 2023, 23:45 (Hong Kong)'],
    // 15:45 in Greenwich is 23:45 in Hong Kong; 17:00 is one o'clock of the next day.
    ['2023-12-15T15:45Z', '15 Dec 2023, 23:45 (Hong Kong)'],
    ['2023-12-15T17:00:30Z', '16 Dec 2023, 01:00:30 (Hong Kong)'],
  ])('the moment %s', (instant, text) => {
    expect(written({ instant })).toBe(text);
  });

  test('a moment in Chinese', () => {
    expect(written({ instant: '2023-12-15T23:45+08:00' }, 'zh-Hant')).toBe('2023年12月15日23:45（香港時間）');
    expect(written({ instant: '2023-12-15T23:45+08:00' }, 'zh-Hans')).toBe('2023年12月15日23:45（香港时间）');
  });
});

describe('a name is the recorded one, and never turned from one script into the other', () => {
  test.each([
    ['ann', 'en', 'Chan Wing Sze'],
    ['ann', 'zh-Hans', '陈咏诗'],
    ['bob', 'zh-Hans', '何文偉'],
    ['cid', 'zh-Hant', 'Kite Ltd'],
    ['dan', 'zh-Hant', 'dan'],
  ] as const)('%s in %s', (id, language, text) => {
    expect(written({ name: id }, language)).toBe(text);
  });

  test('what would move a cursor or turn the direction of a line is taken out of it', () => {
    const name = 'A\u001b[31mB\u202eC\r\nD';
    expect(
      renderFrom(catalogue, message('plain', { x: { name: 'e' } }), { language: 'en', names: () => ({ en: name }) }),
    ).toBe('[A[31mBC D]');
  });
});

describe('a list is joined as the language joins it', () => {
  const three: Figure = { list: [{ quote: 'A' }, { quote: 'B' }, { quote: 'C' }] };

  test.each([
    ['en', 'A, B and C'],
    ['zh-Hant', 'A、B及C'],
    ['zh-Hans', 'A、B和C'],
  ] as const)('%s', (language, text) => {
    expect(written(three, language)).toBe(text);
  });

  test('one member stands alone, and none is said', () => {
    expect(written({ list: [{ provision: '8A.15' }] })).toBe('8A.15');
    expect(written({ list: [] })).toBe('none');
    expect(written({ list: [] }, 'zh-Hans')).toBe('无');
  });
});

describe('one and many', () => {
  test.each([
    ['1 share', { shares: 1n }],
    ['0 shares', { shares: 0n }],
    ['2 shares', { shares: 2n }],
    ['1 share', { ratio: ratio(1n, 1n) }],
    ['1/2 (50%) shares', { ratio: ratio(1n, 2n) }],
    ['A share', { list: [{ quote: 'A' }] }],
  ])('%s', (text, figure) => {
    expect(renderFrom(catalogue, message('plural', { x: figure }), wording('en'))).toBe(text);
  });
});

test('a text of the catalogue can stand in another, with the same figures', () => {
  const figures = { what: { message: 'thing' }, x: { number: 7n } } as const;
  expect(renderFrom(catalogue, message('nested', figures), wording('en'))).toBe('It is a sum of 7.');
});

test('a key that has no text is a fault of ours', () => {
  expect(() => renderFrom(catalogue, message('nowhere'), wording('en'))).toThrow('fault: no text for the key nowhere');
});

test('a figure that was not given is a fault of ours', () => {
  expect(() => renderFrom(catalogue, message('plain'), wording('en'))).toThrow(
    'fault: the text of plain asks for a figure x',
  );
});

test('the figures that a template asks for', () => {
  expect(placeholdersOf('{b} {a|one|two} {c:percent} {b}')).toEqual(['a', 'b', 'c']);
});
