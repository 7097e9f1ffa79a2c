import { Client } from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { asked } from '../../count/test/support/asked.ts';
import { freePort } from '../../ledger/src/engine/free-port.ts';
import { freshDatabase, onServer } from '../../ledger/test/support/fresh-database.ts';
import { countInDatabases } from '../src/index.ts';
import { expectSameAs } from './support/compared.ts';

const url = await freshDatabase({ empty: true });
const database = new URL(url).pathname.slice(1);
const guest = `guest_of_${database}`;
await onServer(`create role ${guest} login password 'of-a-guest'`);
afterAll(() => onServer(`drop role ${guest}`));

const poll = asked(['ann,B,1,60,40,0', 'bee,B,1,251,0,0', 'zoe,B,1,1,0,0']);

/** The address as somebody else would have it. */
function addressAs(changed: { readonly user?: string; readonly password?: string; readonly name?: string }): string {
  const address = new URL(url);
  if (changed.user !== undefined) address.username = changed.user;
  if (changed.password !== undefined) address.password = changed.password;
  if (changed.name !== undefined) address.pathname = `/${changed.name}`;
  return address.href;
}

async function keyAt(address: string): Promise<string | undefined> {
  const outcome = await countInDatabases(poll, [url, address]);
  return 'problems' in outcome ? outcome.problems[0]?.message.key : undefined;
}

test('an account that may make temporary tables and nothing else can count', async () => {
  const figures = await expectSameAs(poll, [addressAs({ user: guest, password: 'of-a-guest' })]);
  expect(figures.refused.map(({ line, cause }) => `${line} ${cause}`)).toEqual(['3 over-holding', '4 member-unknown']);
});

test('one that may not is told which right it needs', async () => {
  await onServer(`revoke temporary on database ${database} from public`);
  try {
    expect(await keyAt(addressAs({ user: guest, password: 'of-a-guest' }))).toBe('tally.problem.role-may-not');
  } finally {
    await onServer(`grant temporary on database ${database} to public`);
  }
});

test('each address that does not do is told for what it is, and never with its password', async () => {
  expect(await keyAt('mysql://ann:secret@here/votes')).toBe('tally.problem.url-unreadable');
  expect(await keyAt(`postgres://ann:secret@127.0.0.1:${await freePort()}/votes`)).toBe('tally.problem.unreachable');
  expect(await keyAt(addressAs({ user: guest, password: 'wrong' }))).toBe('tally.problem.wrong-password');
  expect(await keyAt(addressAs({ name: 'nowhere' }))).toBe('tally.problem.no-database');
  const outcome = await countInDatabases(poll, [addressAs({ user: guest, password: 'a-wrong-secret' })]);
  expect(JSON.stringify(outcome)).not.toContain('a-wrong-secret');
});

test('the database of the ledger serves as well, and nothing is written into it', async () => {
  const ledger = await freshDatabase();
  await expectSameAs(poll, [ledger]);
  const client = new Client({ connectionString: ledger });
  await client.connect();
  const { rows } = await client.query<{ readonly pages: string }>(
    `select count(*) as pages from pg_class where relpersistence = 't' or relname in ('instruction', 'judged', 'holding')`,
  );
  await client.end();
  expect(rows).toEqual([{ pages: '0' }]);
  expect(inject('serverUrl')).not.toBe(ledger);
});
