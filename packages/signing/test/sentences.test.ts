import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signingMessages } from '@tenfold/documents/messages/signing';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../src');
const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('assent'))
  .map((name) => readFileSync(join(source, name), 'utf8'));

/** Every word in quotation marks: among them are the names of all sentences, whole or by their last part. */
const words = new Set(texts.flatMap((text) => Array.from(text.matchAll(/'([\w./-]+)'/g), ([, word = '']) => word)));

/** How a sentence may be put together from a word of the code. */
const beginnings = ['', 'odd-', 'cms-', 'change.', 'role.', 'of-role.', 'stamp-', 'state.'];

const said = Object.keys(signingMessages).map((key) => key.replace('signing.', ''));
const named = said.filter((key) => !key.startsWith('page.'));

test('every sentence of this area is said somewhere', () => {
  const unsaid = named.filter(
    (key) => !beginnings.some((one) => key.startsWith(one) && words.has(key.slice(one.length))),
  );
  expect(unsaid.filter((key) => !texts.some((text) => text.includes(`signing.${key}`)))).toEqual([]);
});

test('every name that is said has its sentence', () => {
  const calls = texts.flatMap((text) =>
    Array.from(text.matchAll(/\b(?:fault|doubt|problem)\(\s*'([\w-]+)'/g), ([, name = '']) => name),
  );
  expect(calls.length).toBeGreaterThan(40);
  expect(calls.filter((name) => !said.includes(name))).toEqual([]);
});

test('whatever a part of a file can be found to be, there are words for it', () => {
  const unions = readFileSync(join(source, 'apart/taken-apart.ts'), 'utf8');
  const namesOf = (type: string): string[] => {
    const [, body = ''] = new RegExp(`export type ${type} =([^;]+);`).exec(unions) ?? [];
    return Array.from(body.matchAll(/'([\w-]+)'/g), ([, name = '']) => name);
  };
  const wanted = [
    ...namesOf('ChangeKind').map((name) => `change.${name}`),
    ...namesOf('IrregularityKind').map((name) => `odd-${name}`),
    ...namesOf('CmsOddity').map((name) => `cms-${name}`),
    ...namesOf('RangeFault'),
  ];
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.filter((name) => !said.includes(name))).toEqual([]);
});
