import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@tenfold/documents';
import { expect, test } from 'vitest';
import { endpoints } from '../../src/access/endpoint/endpoints.ts';

const folder = join(import.meta.dirname, '../../src/access');
const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

const known = Object.keys(catalogue).filter((key) => key.startsWith('access.'));

/** What is named in the code: whole keys, and those that are put together from what is in the lists. */
const named = new Set([
  ...[...text.matchAll(/'(access\.[\w.-]+)'/g)].map(([, key]) => key),
  ...endpoints.map(({ name }) => `access.route.${name}`),
  ...['unknown', 'ended-before', 'last-operator'].map((end) => `access.role-${end}`),
  ...['set-up', 'sign-in'].flatMap((page) =>
    ['title', 'text', 'button', 'foot'].map((part) => `access.page.${page}-${part}`),
  ),
  ...['device', 'passkey', 'in'].map((step) => `access.page.step-${step}`),
  ...[...text.matchAll(/say\('(page\.[\w-]+|open-id-not-taken)'/g)].map(([, key]) => `access.${key}`),
]);

test('every sentence that the code names is there, and every one that is there is named', () => {
  expect(named).toEqual(new Set(known));
});
