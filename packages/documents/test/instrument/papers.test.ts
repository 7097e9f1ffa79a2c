import { describe, expect, test } from 'vitest';
import { instrumentMessages } from '../../src/messages/instrument.ts';
import { expectations, sixProvisions } from './expected.ts';
import { instrumentOf, paper } from './papers.ts';
import { variants } from './variants.ts';

const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Heads of pages stand inside sentences that go on over the page, and are no part of them. */
const withoutPageHeads = (text: string): string => text.replaceAll(/\f\n?.*\nPage.*\n/g, '');

describe.each([...expectations, ...variants])('$paper: $situation', (expected) => {
  const text = paper(expected.paper);
  const instrument = instrumentOf(text);

  test('its parties and its language', () => {
    expect(instrument.issuer).toBe(expected.issuer);
    expect(instrument.beneficiary).toBe(expected.beneficiary);
    expect(instrument.language).toBe(expected.language ?? 'en');
    expect(instrument.wording).toBe('paper');
  });

  test('the provisions that he promises', () => {
    expect(instrument.provisions).toEqual(expected.provisions ?? sixProvisions);
  });

  test('kind and strength of each sentence', () => {
    const read = instrument.clauses.map(({ kind, strength }) => (strength === null ? kind : `${kind}: ${strength}`));
    expect(read).toEqual(expected.clauses);
  });

  test('exactly what is missing', () => {
    expect(instrument.missing).toEqual((expected.missing ?? []).map((name) => `instrument.missing.${name}`));
  });

  test('exactly what is doubtful', () => {
    const read = instrument.doubtful.map(({ why, text: quote }) => [why, quote]);
    expect(read).toEqual((expected.doubtful ?? []).map(([why, quote]) => [`instrument.doubtful.${why}`, quote]));
  });

  test('exactly where it departs from the usual form', () => {
    const read = instrument.deviations.map(({ clause, effect }) => {
      const kind = effect.replace('instrument.effect.', '');
      return clause === null ? kind : `${kind} @ ${clause}`;
    });
    expect(read).toEqual(expected.deviations ?? []);
  });

  test('every sentence is quoted from the paper and has an id of its own', () => {
    const whole = letters(withoutPageHeads(text));
    const ids = instrument.clauses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const lines = instrument.clauses.flatMap(({ text: quote }) => quote.split('\n'));
    for (const line of lines) expect(whole).toContain(letters(line));
    for (const { text: quote } of instrument.deviations) expect(whole).toContain(letters(quote));
  });

  test('every key that it gives has its sentences in three languages', () => {
    const keys = [
      ...instrument.missing,
      ...instrument.doubtful.map(({ why }) => why),
      ...instrument.deviations.map(({ effect }) => effect),
    ];
    for (const key of keys) expect(Object.keys(instrumentMessages)).toContain(key);
  });
});
