import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/pages/read-pages.ts';
import type { PagesRead } from '../../src/pages/field-place.ts';
import type { PaperPage } from '../../src/pages/paper-page.ts';
import { textOfPages } from '../../src/pages/text-of-pages.ts';
import { instrumentOf, paper } from '../instrument/papers.ts';
import { placedPages, type Sure } from './placed.ts';

const text = paper('other-order');
const truth = instrumentOf(text);

const lettersOfFile: Sure = () => null;
const surely: Sure = () => 96;

/** Read surely but for some words. */
function but(doubted: readonly string[], confidence: number): Sure {
  return (word) => (doubted.some((one) => word.includes(one)) ? confidence : 96);
}

function read(sure: Sure): PagesRead & { readonly kind: 'instrument' } {
  const result = readPages(placedPages(text, sure));
  if (result.kind === 'refused') throw new Error(result.reason.key);
  return result;
}

describe('letters of the file itself', () => {
  const { instrument, places } = read(lettersOfFile);

  test('are read as the text alone is', () => {
    expect(instrument).toEqual(truth);
  });

  test('have their place: each clause, each name, each day', () => {
    const fields = places.map(({ field }) => field);
    expect(fields).toEqual([
      'issuer',
      'beneficiary',
      ...truth.clauses.map(({ id }) => `clauses.${id}.text`),
      ...['beneficiary', 'witness', 'company', 'companyWitness'].flatMap((block) =>
        Object.entries(truth.execution[block as keyof typeof truth.execution])
          .filter(([part, value]) => typeof value === 'string' && part !== 'signed')
          .map(([part]) => `execution.${block}.${part}`)
          .toSorted((a, b) => order.indexOf(a.split('.')[2] ?? '') - order.indexOf(b.split('.')[2] ?? '')),
      ),
    ]);
    expect(new Set(places.map(({ sureness }) => sureness))).toEqual(new Set(['certain']));
  });
});

const order = ['name', 'position', 'address', 'occupation', 'date'];

describe('recognised from a picture', () => {
  test('a name is no more than likely, however often it stands there, and somebody is asked to look', () => {
    const { instrument, places } = read(surely);
    const witness = truth.execution.witness.name as string;
    expect(instrument.execution.witness.name).toBe(witness);
    expect(places.find(({ field }) => field === 'execution.witness.name')?.sureness).toBe('likely');
    expect(instrument.doubtful.map(({ text: quote, why }) => [quote, why])).toContainEqual([
      witness,
      'instrument.doubtful.recognised-likely',
    ]);
  });

  test('an office or a day is certain where it stands twice alike', () => {
    const sureness = (field: string): string | undefined =>
      read(surely).places.find((place) => place.field === field)?.sureness;
    // “Accountant” is the witness’s calling alone; the giver’s day stands once.
    expect(['issuer', 'execution.witness.occupation', 'execution.beneficiary.date'].map(sureness)).toEqual([
      'likely',
      'likely',
      'likely',
    ]);
    const twice = readPages(placedPages(`${text}\nAccountant, 2 June 2025\n`, surely));
    const places = twice.kind === 'instrument' ? twice.places : [];
    expect(
      places.filter(({ field }) => /witness.occupation|beneficiary.date/.test(field)).map(({ sureness: step }) => step),
    ).toEqual(['certain', 'certain']);
  });

  test('a name with a doubtful word stays open, and what was seen is told as doubtful', () => {
    const [word = ''] = (truth.issuer as string).split(' ');
    const { instrument } = read(but([word], 40));
    expect(instrument.issuer).toBeNull();
    expect(instrument.doubtful).toContainEqual({
      text: truth.issuer,
      page: 1,
      why: 'instrument.doubtful.recognised-doubtful',
    });
    expect(instrument.beneficiary).toBe(truth.beneficiary);
  });

  test('a clause is as sure as its least sure word', () => {
    const sureness = (confidence: number): string | undefined =>
      read(but(['injunctive'], confidence)).instrument.clauses.find(({ kind }) => kind === 'survival')?.confidence;
    const before = truth.clauses.find(({ kind }) => kind === 'survival')?.confidence;
    expect([sureness(96), sureness(80), sureness(69)]).toEqual([before, 'likely', 'doubtful']);
  });
});

test('what is no undertaking is refused with its reason, as a text is', () => {
  const shopping = placedPages(paper('not-shopping-list'), surely);
  expect(readPages(shopping)).toEqual({
    kind: 'refused',
    reason: expect.objectContaining({ key: expect.any(String) }),
  });
});

test('the text of pages keeps lines, gaps and the ends of pages', () => {
  const pages = placedPages('One line\nanother\n\nbehind a gap\fnext page', lettersOfFile);
  expect(textOfPages(pages)).toBe('One line\nanother\n\nbehind a gap\fnext page');
});

describe('a paper in two languages', () => {
  const both = [...placedPages(text, lettersOfFile), ...placedPages(paper('zh-hant'), lettersOfFile)].map(
    (page, at) => ({
      ...page,
      number: at + 1,
    }),
  );

  test('is read in English, and that it stands in Chinese too is told', () => {
    const result = readPages(both);
    expect(result).toMatchObject({ kind: 'instrument', isBilingual: true, instrument: truth });
  });

  test('with lines of both in turn it is the same', () => {
    const pages = [{ ...(both[0] as PaperPage), lines: both.flatMap(({ lines }) => lines) }];
    const mixed = pages.map((page) => ({ ...page, lines: interleaved(page.lines) }));
    const result = readPages(mixed);
    expect(result.kind === 'instrument' && [result.isBilingual, result.instrument.provisions]).toEqual([
      true,
      truth.provisions,
    ]);
  });

  test('a paper in English with a name in Chinese is in one language', () => {
    expect(read(lettersOfFile).isBilingual).toBe(false);
  });
});

/** The lines of the second half each behind one of the first. */
function interleaved<Line>(lines: readonly Line[]): readonly Line[] {
  const half = Math.ceil(lines.length / 2);
  return lines.slice(0, half).flatMap((line, at) => [line, ...lines.slice(half + at, half + at + 1)]);
}
