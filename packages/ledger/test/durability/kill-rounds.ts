import { setTimeout as wait } from 'node:timers/promises';
import { startEmbedded } from '../../src/engine/index.ts';
import { openLedger } from '../../src/open-ledger.ts';
import { type Audit, audit } from './audit.ts';
import { Chance } from './chance.ts';
import type { Acknowledged } from './load.ts';
import { type Asked, Writing } from './writing.ts';

/** Who is killed in a round. */
const victims = ['product', 'database', 'both'] as const;
export type Victim = (typeof victims)[number];

/** What a round came to. Times in milliseconds. */
export interface Round {
  readonly victim: Victim;
  /** How long after the first acknowledgement it was killed. */
  readonly after: number;
  readonly acknowledged: number;
  /** Requests that were under way. */
  readonly open: number;
  /** From asking for the database to its taking connections, after the kill. */
  readonly restart: number;
  /** What writers were told while the database was gone. */
  readonly refused: readonly string[];
  readonly audit: Audit;
}

/** The longest a round writes before somebody is killed, in milliseconds. */
const LONGEST = 600;

/**
 * After a kill of the database alone the product goes on: so many more acknowledgements are waited for than requests were made.
 * Whether anybody is refused meanwhile is chance: a database that is back at once is not missed.
 */
const AFTERWARDS = 20;

/**
 * Writes to a ledger in `folder` from a product in a process of its own, kills it or its database or both at a moment that
 * `seed` decides, opens the ledger again and holds it against all that was ever acknowledged; so many times.
 */
export async function* killRounds(
  folder: string,
  { times, seed }: { readonly times: number; readonly seed: number },
): AsyncIterable<Round> {
  const chance = new Chance(seed);
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round < times; round += 1) {
    // Each of them in a short run, by chance in a long one.
    const victim = round < victims.length ? (victims[round] as Victim) : chance.of(victims);
    const after = chance.below(LONGEST);
    const writing = new Writing(folder, `run-${round}`);
    await writeAndKill(writing, { victim, after });
    acknowledged.push(...writing.acknowledged);
    const told = { acknowledged, again: writing.acknowledged.slice(-20), open: openIn(writing) };
    const refused = [...writing.refused];
    const counts = { acknowledged: writing.acknowledged.length, open: told.open.length };
    yield { victim, after, refused, ...counts, ...(await reopen(folder, told)) };
  }
}

async function writeAndKill(
  writing: Writing,
  { victim, after }: { readonly victim: Victim; readonly after: number },
): Promise<void> {
  await writing.until(({ acknowledged }) => acknowledged.length > 0);
  await wait(after);
  if (victim !== 'product') process.kill(writing.databasePid, 'SIGKILL');
  if (victim === 'database') {
    const before = writing.asked.length;
    await writing.until(({ acknowledged }) => acknowledged.length >= before + AFTERWARDS);
  }
  await writing.kill();
}

function openIn({ asked, acknowledged }: Writing): readonly Asked[] {
  const answered = new Set(acknowledged.map(({ issuer, key }) => `${issuer} ${key}`));
  return asked.filter(({ issuer, key }) => !answered.has(`${issuer} ${key}`));
}

async function reopen(
  folder: string,
  told: Parameters<typeof audit>[1],
): Promise<{ readonly restart: number; readonly audit: Audit }> {
  const begin = performance.now();
  const server = await startEmbedded({ folder });
  const restart = Math.round(performance.now() - begin);
  const opened = await openLedger({ url: server.url }, { now: Date.now });
  const found = await audit(opened, told);
  await opened.close();
  await server.stop();
  return { restart, audit: found };
}
