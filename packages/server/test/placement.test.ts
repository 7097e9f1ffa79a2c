import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFolder, openLedger } from '@tenfold/ledger';
import { afterAll, expect, test } from 'vitest';
import { moveIssuer } from '../../../deploy/shards/move-issuer.ts';
import { startServer } from '../../ledger/test/cluster/servers.ts';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { issue } from '../../ledger/test/support/small-issuer.ts';
import { createApp } from '../src/app.ts';
import { PlacementFile, readPlacement } from '../src/placement/placement.ts';
import { Endings } from '../src/start/endings.ts';
import { openSpread } from '../src/start/open-spread.ts';
import { settingsFrom } from '../src/start/settings.ts';
import { ask } from './support/asking.ts';
import { FakeAccess } from './support/fake-access.ts';
import { FakeReader } from './support/fake-reader.ts';
import { testPolls } from './support/test-polls.ts';
import { TestSigning } from './support/test-signing.ts';
import { root } from './support/loaded-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenfold-placement-'));
const placementPath = join(folder, 'placement.json');
const north = await startServer('north');
const south = await startServer('south');
const servers = { north: north.url, south: south.url };
writeFileSync(
  placementPath,
  JSON.stringify({ format: 'tenfold/placement/1', servers, otherwise: 'north', issuers: {} }),
);
for (const server of [north, south]) {
  const opened = await openLedger({ url: server.url }, { now: Date.now });
  await opened.close();
  await server.query(readFileSync(join(root, 'deploy/shards/shard.sql'), 'utf8'));
}

const endings = new Endings();
afterAll(async () => {
  await endings.end();
  await Promise.all([north.kill(), south.kill()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A product that serves the placement. */
async function product() {
  const placement = readPlacement(placementPath);
  if ('key' in placement) throw new Error(placement.key);
  const database = await openSpread({ path: placementPath, placement }, endings);
  const seal = database.sealOf({ keys: keyFolder(join(folder, 'keys')), logName: 'log.example' });
  const limits = { perAddress: 1_000_000, writesPerActor: 1_000_000 };
  const world = {
    ledger: database.ledger,
    seal,
    logs: null,
    access: new FakeAccess(),
    papers: new FakeReader(),
    signing: new TestSigning(),
    polls: testPolls(join(folder, 'polls')),
    now: Date.now,
  };
  const app = await createApp({ ...world, limits });
  endings.add(() => app.close());
  return { app, ledger: database.ledger };
}

const [one, other] = [await product(), await product()];
for (const issuer of ['kestrel', 'merlin']) await openIssuerAlone(one.ledger, issuer);

type Product = typeof one;

/** Writes by requests to both products, and reads, until it is told to stop. What is refused for the moment is asked again. */
class Load {
  readonly acknowledged: { readonly issuer: string; readonly id: string; readonly first: number }[] = [];
  readonly sizesSeen: number[] = [];
  readonly #enough = new AbortController();
  readonly #all: Promise<unknown>;
  #fault: unknown = null;

  constructor(word: string) {
    const all = [one, other].flatMap((at, place) => [
      ...['kestrel', 'merlin'].map((issuer) => this.#write(at, issuer, `${word}-${issuer}-${place}`)),
      ...(place === 0 ? [this.#read(at)] : []),
    ]);
    this.#all = Promise.all(all).catch((fault: unknown) => {
      this.#fault = fault;
    });
  }

  async until(count: number): Promise<void> {
    while (this.acknowledged.length < count && this.#fault === null) await north.query('select 1');
  }

  async stop(): Promise<void> {
    this.#enough.abort();
    await this.#all;
    expect(this.#fault).toBeNull();
  }

  async #write(at: Product, issuer: string, word: string): Promise<void> {
    for (let step = 0; !this.#enough.signal.aborted; step += 1) {
      const id = `${word}-${step}`;
      const entries = [issue(id, '2025-01-02', 1)];
      const proposed = await until2xx(at, `/issuers/${issuer}/proposals`, {
        by: 'ann',
        key: `p-${id}`,
        json: { entries },
      });
      const number = String(proposed['proposal']);
      const path = `/issuers/${issuer}/proposals/${number}/approve`;
      const approved = await until2xx(at, path, { by: 'bob', key: `a-${id}` });
      this.acknowledged.push({ issuer, id, first: Number(approved['first']) });
    }
  }

  async #read({ app }: Product): Promise<void> {
    while (!this.#enough.signal.aborted)
      this.sizesSeen.push(Number((await ask(app, '/issuers/kestrel', { by: 'ann' })).json().entries));
  }
}

async function until2xx(
  { app }: Product,
  path: string,
  asked: { readonly by: string; readonly key: string; readonly json?: unknown },
): Promise<Record<string, unknown>> {
  for (;;) {
    const answer = await ask(app, path, { method: 'POST', ...asked });
    if (answer.statusCode < 300) return answer.json();
    if (answer.statusCode !== 503) throw new Error(answer.body);
  }
}

/** What the entries of an issuer are at a server, by their numbers. */
async function idsAt(server: typeof north, issuer: string): Promise<readonly string[]> {
  const rows = await server.query<{ readonly id: string; readonly place: string }>(
    `select id, number::text as place from tenfold.entry where issuer = '${issuer}' order by entry.number`,
  );
  expect(rows.map(({ place }) => Number(place))).toEqual(rows.map((_, at) => at + 1));
  return rows.map(({ id }) => id);
}

function expectNothingLost(load: Load, issuer: string, ids: readonly string[]): void {
  const mine = load.acknowledged.filter((told) => told.issuer === issuer);
  expect(mine.length).toBeGreaterThan(0);
  expect(mine.filter(({ id, first }) => ids[first - 1] !== id)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
}

test('an issuer is moved while two products serve it: nothing is lost or doubled, and no reader goes back', async () => {
  const load = new Load('there');
  await load.until(20);
  const move = {
    issuer: 'kestrel',
    from: north.url,
    to: south.url,
    directory: { file: placementPath },
    server: 'south',
  };
  await moveIssuer(move);
  await load.until(load.acknowledged.length + 20);
  await load.stop();
  const [there, here] = [await idsAt(south, 'kestrel'), await idsAt(north, 'kestrel')];
  expectNothingLost(load, 'kestrel', there);
  expectNothingLost(load, 'merlin', await idsAt(north, 'merlin'));
  expect(there.length).toBeGreaterThan(here.length);
  expect(load.sizesSeen).toEqual(load.sizesSeen.toSorted((a, b) => a - b));
  expect(JSON.parse(readFileSync(placementPath, 'utf8')).issuers).toEqual({ kestrel: 'south' });
});

test('and back', async () => {
  const load = new Load('back');
  await load.until(10);
  await moveIssuer({
    issuer: 'kestrel',
    from: south.url,
    to: north.url,
    directory: { file: placementPath },
    server: 'north',
  });
  await load.until(load.acknowledged.length + 10);
  await load.stop();
  expectNothingLost(load, 'kestrel', await idsAt(north, 'kestrel'));
});

test('issuers of all servers are one list, each as it is where it lives; a new one is where the others are', async () => {
  await moveIssuer({
    issuer: 'merlin',
    from: north.url,
    to: south.url,
    directory: { file: placementPath },
    server: 'south',
  });
  await openIssuerAlone(one.ledger, 'osprey');
  const issuers = (await ask(other.app, '/issuers', { by: 'ann' })).json().issuers as readonly {
    readonly id: string;
  }[];
  expect(issuers.map(({ id }) => id)).toEqual(['kestrel', 'merlin', 'osprey']);
  const [merlin, sizes] = [await idsAt(south, 'merlin'), await other.ledger.sizes()];
  expect([sizes.size, sizes.get('merlin')]).toEqual([3, BigInt(merlin.length)]);
  expect(await idsAt(north, 'osprey')).toHaveLength(7);
});

test('it is sealed where it lives, by the keys of the installation', async () => {
  const sealed = await ask(one.app, '/issuers/merlin/checkpoints', { method: 'POST', by: 'ann', key: 'k' });
  expect(sealed.statusCode).toBe(201);
  const proof = await ask(other.app, '/issuers/merlin/entries/listed/proof', { by: 'ann' });
  expect(proof.json()).toMatchObject({ format: 'tenfold/proof/1', issuer: 'merlin' });
});

test('a file that was broken counts for nothing until it is whole again', () => {
  const faults: unknown[] = [];
  const own = join(folder, 'own.json');
  const whole = { format: 'tenfold/placement/1', servers, otherwise: 'north', issuers: { heron: 'south' } };
  writeFileSync(own, JSON.stringify(whole));
  const placement = readPlacement(own);
  if ('key' in placement) throw new Error(placement.key);
  const places = new PlacementFile(own, placement, (fault) => faults.push(fault));
  writeFileSync(own, JSON.stringify(whole).slice(0, -9));
  expect([places.serverOf('heron'), places.serverOf('heron'), faults.length]).toEqual(['south', 'south', 1]);
  writeFileSync(own, JSON.stringify({ ...whole, issuers: {} }));
  expect([places.serverOf('heron'), places.serverOf('constructor')]).toEqual(['north', 'north']);
});

test.each([
  ['no file', null],
  ['no JSON', '{'],
  ['another format', JSON.stringify({ format: 'tenfold/record/1' })],
  [
    'an issuer at no server',
    JSON.stringify({ format: 'tenfold/placement/1', servers, otherwise: 'north', issuers: { a: 'west' } }),
  ],
  ['no server of the others', JSON.stringify({ format: 'tenfold/placement/1', servers, issuers: {} })],
])('a setting that names %s is refused', (name, text) => {
  const file = join(folder, `${name}.json`);
  if (text !== null) writeFileSync(file, text);
  const set = settingsFrom({ TENFOLD_DATA: folder, TENFOLD_PLACEMENT: file });
  expect(set).toMatchObject({ key: 'server.no-placement', figures: { path: { quote: file } } });
});
