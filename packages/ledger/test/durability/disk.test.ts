import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { accountForServer } from '../../src/engine/account.ts';
import { EngineRefusal, startEmbedded } from '../../src/engine/index.ts';
import { openLedger, type OpenedLedger } from '../../src/open-ledger.ts';
import { done, openIssuerAlone } from '../support/opened-issuer.ts';
import { folderWithDatabase, newFolder } from '../engine/folders.ts';
import { audit } from './audit.ts';
import { issuers } from './issuers.ts';
import { type Acknowledged, ask } from './load.ts';
import { smallDisk } from './disk.ts';

const clean = { lost: [], doubled: [], gaps: [], unsealed: [], answeredOtherwise: [] };
const around = { now: Date.now };

async function open(url: string): Promise<OpenedLedger> {
  const opened = await openLedger({ url }, around);
  for (const issuer of issuers) await openIssuerAlone(opened.ledger, issuer);
  return opened;
}

/** Adds files and entries until one is refused; the key of the refusal, and what was acknowledged before. */
async function fill({
  ledger,
}: OpenedLedger): Promise<{ readonly refused: string; readonly acknowledged: Acknowledged[] }> {
  const acknowledged: Acknowledged[] = [];
  for (let at = 0; ; at += 1) {
    const bytes = randomBytes(4 * 2 ** 20);
    const file = { mediaType: 'application/octet-stream', name: `${at}.bin`, bytes, addedBy: 'secretary' };
    try {
      acknowledged.push(await ask(ledger, 'kestrel', `filling-${at}`));
      done(await ledger.addEvidence('kestrel', file));
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error;
      return { refused: error.refusal.key, acknowledged };
    }
  }
}

/** Asks until there is an answer. */
async function answered(opened: OpenedLedger, key: string): Promise<Acknowledged> {
  for (;;) {
    try {
      return await ask(opened.ledger, 'kestrel', key);
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error;
      await wait(50);
    }
  }
}

/** Files of this server's may not grow beyond this: room for the journal's files of 16 MB, and a little more. */
const LIMIT = 20 * 2 ** 20;

test('a limit on the size of files, as a quota sets it: refused with the sentence, nothing lost, and it goes on', async () => {
  const folder = await folderWithDatabase();
  const server = await startEmbedded({ folder });
  limitFiles(server.pid, LIMIT);
  const opened = await open(server.url);
  const { refused, acknowledged } = await fill(opened);
  expect(refused).toBe('ledger-engine.disk-full');
  // What is small still finds room.
  acknowledged.push(await ask(opened.ledger, 'kestrel', 'afterwards'));
  expect(await audit(opened, { acknowledged, again: acknowledged, open: [] })).toMatchObject(clean);
  await opened.close();
  await server.stop();
});

/** A process may lower its limits, and so may whoever owns it. Connections made from now on take them over. */
function limitFiles(pid: number, bytes: number): void {
  const words = [`--pid=${pid}`, `--fsize=${bytes}`];
  const { status, stderr } = spawnSync('prlimit', words, { ...accountForServer(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`prlimit: ${stderr}`);
}

test('a data folder that may not be written to is refused, and whole when it may again', async () => {
  const folder = await folderWithDatabase();
  const data = join(folder, 'pgdata');
  chmodSync(data, 0o500);
  await expect(startEmbedded({ folder })).rejects.toMatchObject({
    refusal: { key: 'ledger-engine.not-allowed', figures: { place: { quote: folder } } },
  });
  chmodSync(data, 0o700);
  const server = await startEmbedded({ folder });
  const opened = await open(server.url);
  const acknowledged = [await ask(opened.ledger, 'kestrel', 'first')];
  expect(await audit(opened, { acknowledged, again: acknowledged, open: [] })).toMatchObject(clean);
  await opened.close();
  await server.stop();
});

const disk = smallDisk(newFolder());
afterAll(() => disk?.remove());

// Where no disk can be made, the two tests above have said what an account without rights can see of it.
if (disk !== null)
  test('a disk that is full, then read-only: refused with the sentence, nothing lost, and it goes on by itself', async () => {
    const folder = join(disk.folder, 'data');
    const server = await startEmbedded({ folder, settings: { max_wal_size: '32MB' } });
    const opened = await open(server.url);
    const { refused, acknowledged } = await fill(opened);
    // Where it is the journal that finds no room, the database ends itself rather than go on.
    expect(refused).toMatch(/\.(?:disk-full|connection-lost|(?:request-)?in-doubt|not-ready|unreachable)$/);
    disk.relieve();
    acknowledged.push(await answered(opened, 'afterwards'));
    expect(await audit(opened, { acknowledged, again: acknowledged.slice(-3), open: [] })).toMatchObject(clean);
    await opened.close();
    await server.stop();

    disk.close();
    await expect(startEmbedded({ folder })).rejects.toMatchObject({ refusal: { key: 'ledger-engine.disk-read-only' } });
    disk.open();
    const again = await startEmbedded({ folder });
    const reopened = await open(again.url);
    expect(await audit(reopened, { acknowledged, again: acknowledged.slice(-3), open: [] })).toMatchObject(clean);
    await reopened.close();
    await again.stop();
  });
