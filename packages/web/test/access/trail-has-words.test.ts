import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasScreenText } from '@tenfold/documents/screens';
import { expect, test } from 'vitest';
import { actions } from '../../../server/src/access/access.ts';

const folder = join(import.meta.dirname, '../../../server/src/access');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

test('every deed that the server writes down has words', () => {
  const [, union = ''] = /export type Deed =([^;]*);/.exec(texts.join('\n')) ?? [];
  const deeds = [...union.matchAll(/'([\w-]+)'/g)].map(([, deed = '']) => deed);
  expect(deeds.length).toBeGreaterThan(15);
  expect([...deeds, ...actions].filter((deed) => !hasScreenText(`deed.${deed}`))).toEqual([]);
});

test('every reason that the server writes down has words', () => {
  const reasons = texts.flatMap((text) => [...text.matchAll(/reason(?:: | = |.*\? )'access\.([\w-]+)'/g)]);
  const named = new Set(reasons.map(([, reason = '']) => reason));
  expect(named.size).toBeGreaterThan(8);
  expect([...named].filter((reason) => !hasScreenText(`why-refused.${reason}`))).toEqual([]);
});
