import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { moveIssuer } from '../../../../deploy/shards/move-issuer.ts';
import { Router } from '../../../../deploy/shards/router.ts';
import { openPool } from '../../src/engine/index.ts';
import type { Ledger } from '../../src/ledger.ts';
import { openLedger } from '../../src/open-ledger.ts';
import { audit } from '../durability/audit.ts';
import { type Acknowledged, ask } from '../durability/load.ts';
import { clearanceGiven } from '../support/kept-clearance.ts';
import { countedStep, countGiven, pollFiles } from '../support/poll-count.ts';
import { done, openIssuerAlone } from '../support/opened-issuer.ts';
import { startServer } from './servers.ts';

const shards = join(import.meta.dirname, '../../../../deploy/shards');
const north = await startServer('north');
const south = await startServer('south');
const clock = { now: Date.now };
const ledgers = {
  north: await openLedger({ url: north.url }, clock),
  south: await openLedger({ url: south.url }, clock),
};
for (const server of [north, south]) await run(server.url, readFileSync(join(shards, 'shard.sql'), 'utf8'));
await run(north.url, readFileSync(join(shards, 'directory.sql'), 'utf8'));
await run(north.url, `insert into tenfold_directory.server values ('north', 'here'), ('south', 'there')`);

/** One that moves, and one that stays. */
const issuers = ['kestrel', 'merlin'] as const;
for (const issuer of issuers) {
  await openIssuerAlone(ledgers.north.ledger, issuer);
  await run(north.url, `insert into tenfold_directory.placement values ('${issuer}', 'north')`);
}
const directory = openPool({ url: north.url, max: 2 });
const router = new Router<Ledger>(
  directory,
  new Map([
    ['north', ledgers.north.ledger],
    ['south', ledgers.south.ledger],
  ]),
);
afterAll(async () => {
  await Promise.all([directory.end(), ledgers.north.close(), ledgers.south.close()]);
  await Promise.all([north.kill(), south.kill()]);
});

async function run(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

const countOf = async (url: string, issuer: string): Promise<unknown> =>
  (await run(url, `select count(*)::int as lines from tenfold.entry where issuer = '${issuer}'`))[0]?.['lines'];

/** Keeps a clearance of an issuer where it lives; gives its number. */
async function keepOne(issuer: string, key: string): Promise<bigint> {
  const asked = { plan: clearanceGiven.plan, by: 'secretary', key, until: null };
  const kept = await router.at(issuer, ({ clearances }) => clearances.keep(issuer, { asked, given: clearanceGiven }));
  return done(kept).clearance;
}

const pollCounted = { meeting: countGiven.meeting, number: 1n };

/** Counts a poll of the issuer that moves. */
async function countOne(): Promise<void> {
  await router.at('kestrel', async ({ polls }) => {
    for (const file of pollFiles) done(await polls.addFile('kestrel', file, 'registrar'));
    done(await polls.ask('kestrel', { by: 'registrar', key: 'count', wish: {} }, countGiven));
    done(await polls.addStep('kestrel', pollCounted, countedStep));
  });
}

/** Writes through the router until told otherwise. */
class Load {
  readonly acknowledged: Acknowledged[] = [];
  readonly #enough = new AbortController();
  readonly #writers: readonly Promise<void>[];

  constructor(word: string) {
    this.#writers = issuers.flatMap((issuer) => [0, 1, 2].map((writer) => this.#write(issuer, `${word}-${writer}`)));
  }

  async until(count: number): Promise<void> {
    while (this.acknowledged.length < count) await run(north.url, 'select 1');
  }

  async stop(): Promise<void> {
    this.#enough.abort();
    await Promise.all(this.#writers);
  }

  async #write(issuer: string, keys: string): Promise<void> {
    for (let at = 0; !this.#enough.signal.aborted; at += 1)
      this.acknowledged.push(await router.at(issuer, (ledger) => ask(ledger, issuer, `${keys}-${at}`)));
  }
}

const clean = { lost: [], doubled: [], gaps: [], unsealed: [], answeredOtherwise: [] };
const ofKestrel = ({ issuer }: Acknowledged): boolean => issuer === 'kestrel';

test('an issuer is moved while it is written to: nothing lost, nothing doubled, the other one untouched', async () => {
  expect([await keepOne('kestrel', 'first'), await keepOne('kestrel', 'second')]).toEqual([1n, 2n]);
  await countOne();
  const load = new Load('there');
  await load.until(40);
  const move = { issuer: 'kestrel', from: north.url, to: south.url, directory: north.url, server: 'south' };
  const moved = await moveIssuer(move);
  const before = load.acknowledged.length;
  await load.until(before + 40);
  await load.stop();
  expect(moved.rows).toBeGreaterThan(80);

  const mine = load.acknowledged.filter(ofKestrel);
  const others = load.acknowledged.filter((one) => !ofKestrel(one));
  // Asked again where it lives now, it is answered as it was where it lived before.
  expect(await audit(ledgers.south, { acknowledged: mine, again: mine, open: [] }, ['kestrel'])).toMatchObject(clean);
  expect(await audit(ledgers.north, { acknowledged: others, again: others, open: [] }, ['merlin'])).toMatchObject(
    clean,
  );
  expect(await countOf(south.url, 'merlin')).toBe(0);
  expect(await countOf(south.url, 'kestrel')).toBe(7 + 2 * mine.length);
  // What was cleared went along, and the next one follows without a gap.
  const cleared = await ledgers.north.ledger.clearances.all('kestrel', { after: 0n, limit: 9 });
  expect(await ledgers.south.ledger.clearances.all('kestrel', { after: 0n, limit: 9 })).toEqual(cleared);
  expect([await keepOne('kestrel', 'second'), await keepOne('kestrel', 'third')]).toEqual([2n, 3n]);
  // So did its counts, with what their receipts are made from.
  const [there, here] = await Promise.all(
    [ledgers.north, ledgers.south].map(async ({ ledger: { polls } }) => ({
      count: await polls.count('kestrel', pollCounted),
      secret: await polls.secret('kestrel', pollCounted),
    })),
  );
  expect(here).toEqual(there);
  expect(here).toMatchObject({ count: { content: countedStep.content, last: { what: 'counted' } } });
  // What came after the move is at its new place only.
  expect(await countOf(north.url, 'kestrel')).toBeLessThan(7 + 2 * mine.length);
});

test('where it was before, it takes no writes from whoever is behind', async () => {
  const asked = ask(ledgers.north.ledger, 'kestrel', 'too-late');
  await expect(asked).rejects.toMatchObject({ code: 'TF001', detail: 'south' });
  expect(await router.at('kestrel', (ledger) => ask(ledger, 'kestrel', 'in-time'))).toMatchObject({ key: 'in-time' });
});

test('it can come back', async () => {
  const load = new Load('back');
  await load.until(20);
  const move = { issuer: 'kestrel', from: south.url, to: north.url, directory: north.url, server: 'north' };
  await moveIssuer(move);
  await load.until(load.acknowledged.length + 20);
  await load.stop();
  const mine = load.acknowledged.filter(ofKestrel);
  expect(await audit(ledgers.north, { acknowledged: mine, again: mine, open: [] }, ['kestrel'])).toMatchObject(clean);
});

test('one server answers for all issuers, each counted where it lives', async () => {
  await run(south.url, readFileSync(join(shards, 'all-issuers.sql'), 'utf8'));
  for (const server of [north, south])
    await run(
      south.url,
      `select tenfold_everywhere.add_server('${server.name}', '127.0.0.1', ${server.port}, 'postgres', 'tenfold', '${server.secret}')`,
    );
  const counted = await run(
    south.url,
    'select issuer, count(*)::int as lines from tenfold_everywhere.entry group by issuer order by issuer',
  );
  const expected = await Promise.all(
    issuers.map(async (issuer) => ({ issuer, lines: await countOf(north.url, issuer) })),
  );
  expect(counted).toEqual(expected);
});
