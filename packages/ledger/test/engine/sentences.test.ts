import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, languages, render } from '@tenfold/documents';
import { ledgerEngineMessages } from '../../../documents/src/messages/ledger-engine.ts';
import { asRefusal, EngineRefusal, isConnectionLost } from '../../src/engine/index.ts';
import { refuseFrom } from '../../src/engine/server-log.ts';

const source = readdirSync(join(import.meta.dirname, '../../src/engine'))
  .map((name) => readFileSync(join(import.meta.dirname, '../../src/engine', name), 'utf8'))
  .join('\n');

/** Keys as the source writes them: in calls of `refuse`, in its tables of meanings, and of the two steps of `migrate`. */
const written = [
  ...source.matchAll(/refuse\('([a-z0-9-]+)'/g),
  ...source.matchAll(/^ {2}'?\w+'?: '([a-z0-9-]+)',$/gm),
  ...source.matchAll(/^ {2}\[\/.*\/, '([a-z0-9-]+)'\],$/gm),
  ...source.matchAll(/meaning = '([a-z0-9-]+)'/g),
  ...source.matchAll(/refuseStep\('([a-z0-9-]+)'/g),
].map(([, key = '']) => key);

/** Settings and the like that stand in tables of the same form. */
const noKeys = new Set(['on', 'terse', 'panic', 'scram-sha-256', 'mmap']);

test('every refusal of the engine has its sentence, and no sentence is left without one', () => {
  const keys = new Set(written.filter((key) => !noKeys.has(key)));
  expect([...keys].toSorted().map((key) => `ledger-engine.${key}`)).toEqual(
    Object.keys(ledgerEngineMessages).toSorted(),
  );
});

/** Texts about the machine, as the system and PostgreSQL 18 give them. */
const said: readonly (readonly [string, string])[] = [
  ['FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device', 'disk-full'],
  ['initdb: error: could not create directory "/data": Read-only file system', 'disk-read-only'],
  ['initdb: error: could not create directory "/data": Permission denied', 'not-allowed'],
  ['FATAL:  database files are incompatible with server', 'other-layout'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'files-in-use'],
  ['FATAL:  could not create any TCP/IP sockets', 'port-taken'],
  ['postgres: error while loading shared libraries: libxml2.so.2', 'binaries-do-not-run'],
  ['FATAL:  something nobody thought of', 'not-started'],
];

test.each(said)('%s', (text, key) => {
  const { refusal } = refuseFrom(`LOG:  starting\n${text}\n`, '/data');
  expect(refusal.key).toBe(`ledger-engine.${key}`);
  for (const language of languages) expect(render(refusal, { language, names: () => null })).toContain('/data');
});

test('what the server said stands in the sentence without its mark', () => {
  const { refusal } = refuseFrom('2026-11-24 UTC [7] FATAL:  something nobody thought of\n', '/data');
  expect(render(refusal, { language: 'en', names: () => null })).toBe(
    'The database in /data did not start: something nobody thought of. Mend what it says, then start again.',
  );
});

test('an error that says nothing of the machine or the server is a fault and stays as it is', () => {
  const fault = new TypeError('undefined is no function');
  expect(asRefusal(fault, '/data')).toBe(fault);
  const refused = asRefusal(Object.assign(new Error('no room'), { code: 'ENOSPC' }), '/data');
  expect(refused).toBeInstanceOf(EngineRefusal);
  expect(catalogue['ledger-engine.disk-full']?.en).toContain('What was acknowledged is safe');
});

test.each([
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Query read timeout',
  'timeout exceeded when trying to connect',
])('the driver says that the connection is gone: %s', (text) => {
  expect(isConnectionLost(new Error(text))).toBe(true);
  expect(asRefusal(new Error(text), 'one:5432')).toMatchObject({ refusal: { key: 'ledger-engine.connection-lost' } });
});
