import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addDeliveries,
  addKey,
  addPerson,
  addWebhook,
  giveRole,
  rolesOf,
  setPublicity,
  writeAudit,
} from '../../src/access/index.ts';
import { ofPerson } from '../../src/access/store.ts';
import { PRODUCT_ROLE } from '../../src/open-ledger.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { executionAnswer, executionQuestion } from '../support/execution-question.ts';
import { clearanceGiven } from '../support/kept-clearance.ts';
import { countedStep, countGiven, pollFiles } from '../support/poll-count.ts';
import { lam } from '../support/personal.ts';
import { NOON } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const { ledger, pool, url } = await openTestLedger();
/** A connection as the product has one, on which a test may say what it likes: as if every policy were broken open. */
const product = new Client({ connectionString: url });
/** The owner of the tables. */
const owner = new Client({ connectionString: url });
const now = NOON;

beforeAll(async () => {
  await Promise.all([product.connect(), owner.connect()]);
  await product.query(`set role ${PRODUCT_ROLE}`);
  for (const person of ['ann', 'bob']) await addPerson(pool, { id: person, name: person, by: 'set-up', now });
  await fill('kestrel', 'ann');
  await fill('heron', 'bob');
});
afterAll(() => Promise.all([product.end(), owner.end()]));

/** Something of an issuer in every table that is an issuer's. */
async function fill(issuer: string, person: string): Promise<void> {
  await openIssuerAlone(ledger, issuer);
  await recordAlone(ledger, issuer, [lam]);
  await ledger.disclosures.erase(issuer, { entry: 'lam', paths: ['/fields/contact'], by: person, reason: 'Request 1' });
  await ledger.addEvidence(issuer, {
    mediaType: 'text/plain',
    name: 'minute',
    bytes: Buffer.from(issuer),
    addedBy: person,
  });
  const asked = { plan: clearanceGiven.plan, by: person, key: 'c', until: null };
  await ledger.clearances.keep(issuer, { asked, given: clearanceGiven });
  done(await ledger.executions.ask(issuer, { by: person, key: 'q', wish: {} }, executionQuestion));
  done(await ledger.executions.answer(issuer, { ...executionAnswer, by: person }));
  for (const file of pollFiles) done(await ledger.polls.addFile(issuer, file, person));
  done(await ledger.polls.ask(issuer, { by: person, key: 'p', wish: {} }, countGiven));
  done(await ledger.polls.addStep(issuer, { meeting: countGiven.meeting, number: 1n }, countedStep));
  await giveRole(pool, issuer, { person, role: 'approver', by: 'set-up', now });
  await setPublicity(pool, issuer, { isPublic: false, by: person, now });
  const key = { issuer, id: 'k-1', person, name: 'x', actions: [], hash: randomBytes(32) };
  await addKey(pool, { ...key, now, endsAt: now + 1 });
  const webhook = { id: 'w-1', url: 'https://example.com/', events: [], madeBy: person };
  await addWebhook(pool, issuer, { webhook, told: { size: 7n, findings: '[]' }, now });
  const delivery = { id: 'd-1', webhook: 'w-1', event: 'entries-appended', body: '{}' };
  await addDeliveries(pool, issuer, { deliveries: [delivery], now });
  await writeAudit(pool, {
    issuer,
    actor: person,
    actorKind: 'person',
    key: null,
    action: 'propose',
    about: null,
    outcome: 'refused',
    reason: null,
    request: 'r',
    now,
  });
}

/** The tables that begin with an issuer, by what the database says of itself; `issuer` itself is a list of all. */
async function tablesOfIssuers(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ readonly name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'issuer' and a.attnum > 0
     where c.relkind = 'r' and n.nspname in ('tenfold', 'tenfold_access') and c.relname <> 'issuer' order by name`,
  );
  return rows.map(({ name }) => name);
}

async function within(issuer: string, statement: string): Promise<readonly unknown[]> {
  await product.query('begin');
  try {
    await product.query(`select set_config('tenfold.issuer', $1, true)`, [issuer]);
    return (await product.query(statement)).rows;
  } finally {
    await product.query('rollback');
  }
}

describe('the database is the second wall: with every policy broken open', () => {
  test('every table of issuers has its key begin with the issuer, and its rows guarded', async () => {
    const { rows } = await owner.query<{ readonly name: string; readonly guarded: boolean; readonly first: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity as guarded, a.attname as first
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_index i on i.indrelid = c.oid and i.indisprimary
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where n.nspname in ('tenfold', 'tenfold_access') order by name`,
    );
    const ofIssuers = await tablesOfIssuers();
    expect(ofIssuers.length).toBeGreaterThan(15);
    for (const name of ofIssuers) {
      expect(
        rows.find((row) => row.name === name),
        name,
      ).toMatchObject({ guarded: true, first: 'issuer' });
    }
  });

  test('what is scoped to one issuer reads nothing of another', async () => {
    const seen: string[] = [];
    for (const table of await tablesOfIssuers()) {
      const rows = (await within('kestrel', `select distinct issuer from ${table}`)) as { readonly issuer: string }[];
      expect(
        rows.filter(({ issuer }) => issuer !== 'kestrel'),
        table,
      ).toEqual([]);
      if (rows.length > 0) seen.push(table);
    }
    // A table that is empty would prove nothing: these hold rows of both.
    expect(seen).toEqual(
      expect.arrayContaining([
        'tenfold.entry',
        'tenfold.evidence',
        'tenfold.disclosure',
        'tenfold.erasure',
        'tenfold.approval_policy',
        'tenfold.clearance',
        'tenfold.execution_question',
        'tenfold.execution_answer',
        'tenfold.poll_file',
        'tenfold.poll_count',
        'tenfold.poll_count_file',
        'tenfold.poll_count_secret',
        'tenfold.poll_count_step',
        'tenfold_access.role_given',
        'tenfold_access.api_key',
        'tenfold_access.audit',
        'tenfold_access.webhook',
        'tenfold_access.delivery',
        'tenfold_access.told',
        'tenfold_access.outbox',
        'tenfold_access.publicity',
      ]),
    );
  });

  test('what is scoped to none reads none', async () => {
    for (const table of await tablesOfIssuers()) {
      expect((await product.query(`select from ${table}`)).rowCount, table).toBe(0);
    }
  });

  test.each([
    ['asks for it', `select from tenfold_access.audit where issuer = 'heron'`],
    ['joins it', `select from tenfold_access.role_given a join tenfold_access.audit b on b.issuer = 'heron'`],
    ['counts it', `select from tenfold.entry group by issuer having issuer = 'heron'`],
  ])('also where a statement %s by name', async (_, statement) => {
    expect(await within('kestrel', statement)).toEqual([]);
  });

  test('what is scoped to one writes nothing of another', async () => {
    const statement = `insert into tenfold_access.publicity values ('heron', 9, true, 'x', now())`;
    await expect(within('kestrel', statement)).rejects.toThrow(/row-level security/);
  });

  test('a person sees the roles of his own with every issuer, and nobody else’s', async () => {
    expect(await rolesOf(pool, 'ann')).toEqual([{ issuer: 'kestrel', role: 'approver' }]);
    const rows = await ofPerson(pool, 'ann', async (client) => {
      const { rows: all } = await client.query<{ readonly person: string }>(
        'select person from tenfold_access.role_given',
      );
      return all;
    });
    expect(rows).toEqual([{ person: 'ann' }]);
  });
});

describe('what is written stays', () => {
  const kept = [
    'person',
    'person_name',
    'open_id',
    'role_given',
    'role_ended',
    'publicity',
    'audit',
    'delivery',
    'attempt',
  ];

  test.each(kept)('the product may neither change nor take out a row of %s', async (table) => {
    const name = `tenfold_access.${table}`;
    await expect(within('kestrel', `delete from ${name}`)).rejects.toThrow(/permission denied/);
    await expect(within('kestrel', `truncate ${name}`)).rejects.toThrow(/permission denied/);
    const { rows } = await owner.query<{ readonly column: string }>(
      `select attname as column from pg_attribute where attrelid = $1::regclass and attnum = 1`,
      [name],
    );
    const change = `update ${name} set ${rows[0]?.column} = ${rows[0]?.column}`;
    await expect(within('kestrel', change)).rejects.toThrow(/permission denied/);
  });

  test.each(kept)('and its owner is stopped as well for %s, where a statement is sent by mistake', async (table) => {
    await expect(owner.query(`delete from tenfold_access.${table}`)).rejects.toThrow(/never changed or taken out/);
  });

  test.each([
    ['a passkey to another person', `update tenfold_access.passkey set person = 'bob'`],
    ['a session to another person', `update tenfold_access.session set person = 'bob'`],
    ['a link to another person', `update tenfold_access.link set person = 'bob'`],
    ['a longer life to a session', `update tenfold_access.session set ends_at = now()`],
    ['more actions to a key', `update tenfold_access.api_key set actions = '{approve}'`],
    ['another address to a webhook', `update tenfold_access.webhook set url = 'https://evil.example/'`],
  ])('the product can not give %s', async (_, statement) => {
    await expect(within('kestrel', statement)).rejects.toThrow(/permission denied/);
  });
});
