import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registerMessages } from '../../src/messages/register.ts';
import { registerPromiseMessages } from '../../src/messages/register-promise.ts';
import { placeholdersOf } from '../../src/messages/render.ts';

const sentences = { ...registerMessages, ...registerPromiseMessages };

const sources = new URL('../../../kernel/src/', import.meta.url);

const code = ['register/', 'record/'].flatMap((folder) =>
  readdirSync(new URL(folder, sources), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}${name}`, sources), 'utf8')),
);

/** The keys that the kernel names, or the beginning of a key that it completes with a variable. */
const named = new Set(
  code.flatMap((text) => [...text.matchAll(/['`]((?:register|record)\.[a-z0-9-]+)['`$]/gu)].map(([, key = '']) => key)),
);

/** Every place where a message is made with its key and its figures written there: `refuse('field', 'key', { a: …, b })`. */
const calls = code.flatMap((text) =>
  [...text.matchAll(/'((?:register|record)\.[a-z0-9-]+)'(\)|, \{)/gu)]
    .filter(({ index }) => /(?:refuse\([^()]*|message\()$/u.test(text.slice(0, index)))
    .map(({ 1: key = '', 2: then, index, 0: found }) => ({
      key,
      figures: then === ')' ? [] : memberNames(text.slice(index + found.length)),
    })),
);

/** The names of the members of an object whose opening brace has just been read; `…` for those spread into it. */
function memberNames(rest: string): readonly string[] {
  let depth = 1;
  let own = '';
  for (const letter of rest) {
    if (/[{([]/u.test(letter)) depth += 1;
    if (depth === 1) own += letter;
    if (/[})\]]/u.test(letter)) depth -= 1;
    if (depth === 0) break;
  }
  const members = own.split(',').map((member) => member.trim().replace(/[\s:}].*$/su, ''));
  return members.filter((name) => name !== '').map((name) => (name.startsWith('...') ? '…' : name));
}

const entries = Object.entries(sentences);

test('every key that the kernel names has its sentences, and every sentence its key', () => {
  const keys = Object.keys(sentences);
  expect(
    [...named].filter((key) => !keys.some((one) => (key.endsWith('-') ? one.startsWith(key) : one === key))),
  ).toEqual([]);
  expect(
    keys.filter((key) => ![...named].some((one) => (one.endsWith('-') ? key.startsWith(one) : one === key))),
  ).toEqual([]);
});

test('figures that stand beside the key in the code are enough for the sentence', () => {
  const lacking = calls.flatMap(({ key, figures }) => {
    const sentence = sentences[key as keyof typeof sentences];
    return placeholdersOf(sentence?.en ?? '')
      .filter((name) => !figures.includes(name) && !figures.includes('…'))
      .map((name) => `${key}: ${name}`);
  });
  expect(calls.length).toBeGreaterThan(30);
  expect(lacking).toEqual([]);
});

describe.each(entries)('%s', (_, sentence) => {
  test('asks for the same figures in each language', () => {
    expect(placeholdersOf(sentence['zh-Hant'])).toEqual(placeholdersOf(sentence.en));
    expect(placeholdersOf(sentence['zh-Hans'])).toEqual(placeholdersOf(sentence.en));
  });

  test('ends as a sentence does, and says what to do', () => {
    expect(sentence.en).toMatch(/\.$/u);
    expect(sentence['zh-Hant']).toMatch(/。$/u);
    expect(sentence['zh-Hans']).toMatch(/。$/u);
    expect(sentence['zh-Hant']).toMatch(/請/u);
    expect(sentence['zh-Hans']).toMatch(/请/u);
  });

  test('is written with Chinese punctuation, each in the quotation marks of its place', () => {
    for (const text of [sentence['zh-Hant'], sentence['zh-Hans']]) {
      expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/u);
    }
    expect(sentence['zh-Hant']).not.toMatch(/[“”]/u);
    expect(sentence['zh-Hans']).not.toMatch(/[「」]/u);
    expect(sentence.en).not.toMatch(/[!'「」]/u);
  });
});
