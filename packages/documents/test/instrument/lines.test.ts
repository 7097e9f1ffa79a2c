import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInstrument } from '../../src/instrument/read-instrument.ts';
import { cleanPapers, instrumentOf, paper, substance } from './papers.ts';

/** Papers whose lines may be set anew: the others have broken words, columns or heads of pages on purpose. */
const flowing = [
  'other-order',
  'unnumbered-prose',
  'letter-with-letters',
  'rules-in-a-list',
  'company-block-first',
] as const;

/** The words of each paragraph set in lines of at most `width` characters, as any printer might. */
function rewrapped(text: string, width: number): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => wrapped(paragraph.split(/\s+/), width))
    .join('\n\n');
}

function wrapped(words: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

/** The text with something done at some of the places that match, chosen by `picks`. */
function atPlaces(text: string, places: RegExp, picks: readonly number[], change: (place: string) => string): string {
  const chosen = new Set(picks);
  let count = 0;
  return text.replaceAll(places, (place) => (chosen.has(count++ % 97) ? change(place) : place));
}

const picks = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 30 });

describe.each(flowing)('%s', (name) => {
  const text = paper(name);
  const expected = substance(instrumentOf(text));

  test('set in lines of any width, it is read the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 220 }), (width) => {
        expect(substance(instrumentOf(rewrapped(text, width)))).toEqual(expected);
      }),
    );
  });

  test('set in lines and parted into pages anywhere between lines, it is read the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 120 }), picks, (width, pages) => {
        const paged = atPlaces(rewrapped(text, width), /\n/g, pages, () => '\n\f');
        expect(substance(instrumentOf(paged))).toEqual(expected);
      }),
    );
  });
});

describe.each(cleanPapers)('%s', (name) => {
  const text = paper(name);
  const expected = substance(instrumentOf(text));

  test('more spaces between its words change nothing', () => {
    fc.assert(
      fc.property(picks, fc.integer({ min: 2, max: 6 }), (places, count) => {
        const spaced = atPlaces(text, / (?=\S)/g, places, () => ' '.repeat(count));
        expect(substance(instrumentOf(spaced))).toEqual(expected);
      }),
    );
  });

  test.each([
    ['carriage returns', (plain: string): string => plain.replaceAll('\n', '\r\n')],
    ['a mark of byte order', (plain: string): string => `\ufeff${plain}`],
    ['spaces at the ends of lines', (plain: string): string => plain.replaceAll('\n', ' \t\n')],
    ['hard spaces', (plain: string): string => plain.replaceAll(/ (?=\d)/g, '\u00a0')],
    ['curved quotation marks', (plain: string): string => plain.replaceAll(/"([^"\n]*)"/g, '“$1”')],
    ['full-width digits', (plain: string): string => plain.replaceAll(/(?<=8A\.)\d\d/g, wide)],
    ['an empty line more between paragraphs', (plain: string): string => plain.replaceAll('\n\n', '\n\n\n')],
  ])('%s change nothing', (_, change) => {
    expect(substance(instrumentOf(change(text)))).toEqual(expected);
  });
});

/** A page break inside the head of a page is no page break. */
describe.each(cleanPapers.filter((name) => name !== 'pages-with-headers'))('%s', (name) => {
  const text = paper(name);
  const expected = substance(instrumentOf(text));

  test('page breaks at the ends of lines change nothing', () => {
    fc.assert(
      fc.property(picks, (places) => {
        expect(substance(instrumentOf(atPlaces(text, /\n/g, places, () => '\n\f')))).toEqual(expected);
      }),
    );
  });
});

function wide(digits: string): string {
  return [...digits].map((digit) => String.fromCodePoint((digit.codePointAt(0) as number) + 0xfee0)).join('');
}

describe('whatever it is given', () => {
  const fragments = fc.constantFrom(
    'I, ',
    'undertake',
    'to the Company',
    ' that',
    '\n',
    '\n\n',
    '\f',
    '8A.',
    '09',
    '8A.I4',
    '(',
    ')',
    '1.',
    '(a)',
    ';',
    ': ',
    'Name:',
    'Signature: ____',
    'We, X Limited, acknowledge and agree to the above.',
    'In the presence of',
    '本人',
    '承諾',
    '第',
    'best endeavours',
    'comply with',
    'Rule 2.04',
    'governed by the laws of',
    'shareholders',
    '“',
    '"',
    '……',
    '________',
    '　',
  );

  test('a string never makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => isRead(text)));
  });

  test('pieces of undertakings in any order never make it throw', () => {
    fc.assert(fc.property(fc.array(fragments, { maxLength: 120 }), (parts) => isRead(parts.join(''))));
  });

  test.each([
    ['letters', 'a'.repeat(200_000)],
    ['capitals', 'I, A '.repeat(40_000)],
    ['spaces', ' '.repeat(200_000)],
    ['empty lines', '\n'.repeat(200_000)],
    ['pages', '\f'.repeat(20_000)],
    ['brackets', '('.repeat(200_000)],
    ['closing brackets and spaces', ') '.repeat(100_000)],
    ['dots', '.'.repeat(200_000)],
    ['drawn lines', '_'.repeat(200_000)],
    ['colons', 'Name: '.repeat(33_000)],
    ['labels on lines', 'Signature of witness:\n'.repeat(9_000)],
    ['rules', '8A.09, '.repeat(28_000)],
    ['short numbers of rules', `8A.09${', 14'.repeat(50_000)}`],
    ['items', '(1) I shall comply; '.repeat(10_000)],
    ['promises', 'I shall use my best endeavours to procure that the Company complies '.repeat(3_000)],
    ['names', 'We, '.repeat(50_000)],
    ['companies', 'Holdings Limited '.repeat(12_000)],
    ['Chinese', '本人承諾遵守'.repeat(33_000)],
    ['Chinese companies', '科技'.repeat(90_000) + '有限公司'],
    ['quotation marks', '"'.repeat(200_000)],
    ['words for the end', 'terminate upon '.repeat(13_000)],
    ['undertakings one after the other', paper('many-departures').repeat(60)],
  ])('a very long run of %s is read to its end', (_, text) => {
    expect(isRead(text)).toBe(true);
  });
});

function isRead(text: string): boolean {
  return ['instrument', 'refused'].includes(readInstrument(text).kind);
}
