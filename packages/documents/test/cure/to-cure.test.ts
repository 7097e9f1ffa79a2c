import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayPlainly } from '../../src/asked/say-plainly.ts';
import { type ToCure, toCure } from '../../src/cure/index.ts';
import { readInstrument } from '../../src/instrument/read-instrument.ts';
import { languages } from '../../src/messages/languages.ts';

const folder = join(import.meta.dirname, '../papers');

function cureOf(name: string): readonly ToCure[] {
  const read = readInstrument(readFileSync(join(folder, `${name}.txt`), 'utf8'));
  if (read.kind === 'refused') throw new Error(read.reason.key);
  return toCure(read.instrument);
}

function told(all: readonly ToCure[]): readonly string[] {
  return all.map(({ kind, who, found, ask }) => `${kind} ${who} ${found.key} → ${ask.key}`);
}

describe('what is asked because of what is amiss', () => {
  // The papers are in our own words; what each lacks stands in its name and in ../instrument/expected.ts.
  test('a paper without a witness: a witness of the beneficiary, once', () => {
    const said = told(cureOf('no-witness'));
    expect(said).toContain('missing beneficiary instrument.missing.witness-block → cure.ask.witness');
    expect(said.filter((line) => line.includes('no-witness'))).toEqual([]);
  });

  test('a promise that is not there: what its lack does, once, and the sentence itself', () => {
    expect(told(cureOf('no-vehicle-limb'))).toEqual([
      'departure beneficiary instrument.effect.no-vehicle-limb → cure.ask.sentence',
    ]);
  });

  test('a promise that goes further than the usual form: nothing to cure', () => {
    const asked = new Set(cureOf('extra-provision').map(({ ask }) => ask.key));
    expect(asked).toEqual(new Set(['cure.ask.wider']));
  });

  test('a weaker promise: the words that stand there, and those of the usual form', () => {
    const [first] = cureOf('reasonable-endeavours').filter(({ quote }) => quote !== null);
    expect(first?.ask.key).toBe('cure.ask.departure');
    expect(first?.quote).toContain('reasonable endeavours');
  });

  test('a form that nobody filled in: both sides are asked', () => {
    expect(new Set(cureOf('blank-form').map(({ who }) => who))).toEqual(new Set(['beneficiary', 'company']));
  });
});

test('of every paper, each thing amiss is told once, in every language, and nothing that is not', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.startsWith('not-'));
  let count = 0;
  for (const name of names) {
    const all = cureOf(name.slice(0, -'.txt'.length));
    const lines = all.map(({ found, quote }) => JSON.stringify([found, quote]));
    expect([name, new Set(lines).size]).toEqual([name, lines.length]);
    for (const { found, ask } of all)
      for (const language of languages) {
        const say = sayPlainly(language);
        expect(say(found.key, found.figures)).not.toBe('');
        expect(say(ask.key, ask.figures)).not.toBe('');
      }
    count += all.length;
  }
  expect(count).toBeGreaterThan(100);
});
