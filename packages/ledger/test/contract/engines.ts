import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { databaseAt } from '../support/database-names.ts';
import { freshDatabase, onServer } from '../support/fresh-database.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger, type TestLedger } from '../support/test-ledger.ts';

/** A ledger that the contract is held against, with the clock that it reads. */
export interface Contracted extends TestLedger {
  readonly clock: TestClock;
}

/** Where the contract is tried: by name, and how a ledger is opened there. */
export interface Engine {
  readonly name: string;
  open(): Promise<Contracted>;
}

const bySuperuser: Engine = {
  name: 'the embedded server, by its owner',
  open: async () => opened(await freshDatabase()),
};

/** An account as an operator makes one: it owns its database and may take on the role of the product, nothing else. */
const byPlainAccount: Engine = {
  name: 'a server by URL, by an account without special rights',
  async open() {
    const account = `plain_${randomUUID().replaceAll('-', '')}`;
    await onServer(`create role ${account} login password 'plain'`);
    afterAll(() => onServer(`drop role ${account}`));
    await onServer(`grant tenfold_product to ${account}`);
    const url = new URL(await freshDatabase({ empty: true }));
    await onServer(`alter database ${url.pathname.slice(1)} owner to ${account}`);
    Object.assign(url, { username: account, password: 'plain' });
    return opened(url.href);
  },
};

/** A server of the tester's own, in a database that is made for the test and dropped after. */
function given(serverUrl: string): Engine {
  return {
    name: 'the server of TENFOLD_TEST_DATABASE_URL',
    async open() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await onGiven(serverUrl, `create database ${name}`);
      afterAll(() => onGiven(serverUrl, `drop database ${name} with (force)`));
      return opened(databaseAt(serverUrl, name));
    },
  };
}

async function onGiven(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function opened(url: string): Promise<Contracted> {
  const clock = new TestClock();
  return { ...(await openTestLedger({ clock, url })), clock };
}

const own = process.env['TENFOLD_TEST_DATABASE_URL'];

/** Every engine that the contract is held against in this run. */
export const engines: readonly Engine[] = [bySuperuser, byPlainAccount, ...(own === undefined ? [] : [given(own)])];
