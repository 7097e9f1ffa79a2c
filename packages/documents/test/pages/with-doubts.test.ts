import { describe, expect, test } from 'vitest';
import type { PagesRead } from '../../src/pages/field-place.ts';
import { readPages } from '../../src/pages/read-pages.ts';
import { paper } from '../instrument/papers.ts';
import { placedPages } from './placed.ts';

type Read = PagesRead & { readonly kind: 'instrument' };

/** What is read of a paper whose words are recognised surely but for some. */
function recognised(text: string, doubted: readonly string[] = [], confidence = 40): Read {
  const sure = (word: string): number => (doubted.some((one) => word.includes(one)) ? confidence : 96);
  const read = readPages(placedPages(text, sure));
  if (read.kind === 'refused') throw new Error(read.reason.key);
  return read;
}

const whysOf = ({ instrument }: Read): readonly string[] =>
  instrument.doubtful.map(({ why }) => why.replace('instrument.doubtful.', ''));

describe('rules of a doubtful sentence', () => {
  const text = paper('missing-provision');

  test('are taken over where their own numbers were surely read', () => {
    const read = recognised(text, ['applicable']);
    expect(read.instrument.provisions).toEqual(['8A.09', '8A.14', '8A.15', '8A.18', '8A.24']);
    expect(whysOf(read)).toContain('rules-unsure');
  });

  test('are left out where their own number was not, and that one is missing is not told', () => {
    const read = recognised(text, ['8A.14']);
    expect(read.instrument.provisions).toEqual(['8A.09', '8A.15', '8A.18', '8A.24']);
    expect(read.instrument.deviations).toEqual([]);
    expect(whysOf(read)).toEqual(expect.arrayContaining(['rules-unsure', 'departures-unsure']));
  });
});

describe('blocks for signing', () => {
  const unsigned = paper('no-witness');

  test('lack what they lack where every line of them was read', () => {
    const { instrument } = recognised(unsigned);
    expect(instrument.missing).toEqual(
      ['witness-block', 'company-block', 'company-witness-block'].map((key) => `instrument.missing.${key}`),
    );
    expect(instrument.deviations.map(({ kind }) => kind)).toEqual(['no-witness', 'no-acknowledgement']);
  });

  test('are not said to lack anything where a line of them could not be read', () => {
    const read = recognised(`${unsigned}\nln tbe presonce ol: Xmkqz\n`, ['ln', 'tbe', 'presonce', 'ol:', 'Xmkqz']);
    expect([read.instrument.missing, read.instrument.deviations]).toEqual([[], []]);
    expect(read.instrument.doubtful).toContainEqual({
      text: 'ln tbe presonce ol: Xmkqz',
      page: 1,
      why: 'instrument.doubtful.signing-unsure',
    });
  });

  test('specks are no lines', () => {
    const read = recognised(
      `${unsigned}\n. ~ | x\n`,
      ['.', '~', '|', 'x'].map((speck) => speck),
      20,
    );
    expect(whysOf(read)).not.toContain('signing-unsure');
  });

  test('are signed only where that is surely read: dots that look like a name are none', () => {
    const blank = unsigned.replace('Signature: (signed)', 'Signature: Lannie');
    const surely = recognised(blank);
    const unsurely = recognised(blank, ['Lannie']);
    expect([surely, unsurely].map((read) => read.instrument.execution.beneficiary.signed)).toEqual([
      'yes',
      'not-visible',
    ]);
    expect(recognised(unsigned, ['LEUNG']).instrument.execution.beneficiary.signed).toBe('yes');
  });
});

test('a sentence that is missing is not told where another one is doubtful', () => {
  const text = paper('no-survival');
  const key = 'instrument.missing.survival';
  expect(recognised(text).instrument.missing).toEqual([key]);
  const read = recognised(text, ['automatically']);
  expect([read.instrument.missing, read.instrument.deviations]).toEqual([[], []]);
  expect(whysOf(read)).toContain('departures-unsure');
});

describe('ink that gave no words', () => {
  const pages = placedPages(paper('no-survival'), () => 96);
  const read = (unread: readonly { left: number; top: number; width: number; height: number }[]): Read => {
    const result = readPages(pages.map((page) => ({ ...page, unread })));
    if (result.kind === 'refused') throw new Error(result.reason.key);
    return result;
  };
  const court = pages[0]?.lines.find(({ words }) => words.some(({ text }) => text === 'exclusive'))?.place;
  if (court === undefined) throw new Error('no line about courts');

  test('makes the clause beside it doubtful, and nothing is said to be missing', () => {
    const { instrument } = read([{ ...court, top: court.top + 14, height: 8 }]);
    expect(instrument.clauses.find(({ kind }) => kind === 'jurisdiction')?.confidence).toBe('doubtful');
    expect(instrument.clauses.find(({ kind }) => kind === 'own-compliance')?.confidence).toBe('certain');
    expect([instrument.missing, instrument.deviations]).toEqual([[], []]);
    expect(instrument.doubtful.map(({ why }) => why)).toContain('instrument.doubtful.ink-unread');
  });

  test('as a signature by hand hides no sentence and no witness, only that it was signed', () => {
    const unsigned = placedPages(paper('no-witness').replace(' (signed)', ''), () => 96);
    const line = unsigned[0]?.lines.find(({ words }) => words.some(({ text }) => text === 'Signature:'))?.place;
    if (line === undefined) throw new Error('no line to sign on');
    const byHand = (unread: typeof line): Read => {
      const result = readPages(unsigned.map((page) => ({ ...page, unread: [unread] })));
      if (result.kind === 'refused') throw new Error(result.reason.key);
      return result;
    };
    const blocks = ['witness-block', 'company-block', 'company-witness-block'].map(
      (key) => `instrument.missing.${key}`,
    );
    const beside = { left: line.left + line.width + 20, top: line.top - 6, width: 100, height: 8 };
    const { instrument } = byHand(beside);
    expect([instrument.missing, instrument.execution.beneficiary.signed]).toEqual([blocks, 'not-visible']);
    expect(instrument.deviations.map(({ kind }) => kind)).toEqual(['no-witness', 'no-acknowledgement']);
    const below = { ...beside, top: line.top + 200 };
    expect(byHand(below).instrument.missing).toEqual([]);
  });

  test('beside the column of a clause is not its own', () => {
    const { instrument } = read([{ left: court.left + court.width + 50, top: court.top, width: 40, height: 8 }]);
    expect(instrument.clauses.find(({ kind }) => kind === 'jurisdiction')?.confidence).toBe('certain');
  });
});
