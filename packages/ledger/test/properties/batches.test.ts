import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyFrontier,
  hexOf,
  type JsonObject,
  leafData,
  leafHash,
  recordTexts,
  rootOf,
  withLeaf,
} from '@tenfold/seal';
import type { EntryJson } from '../../src/append/request.ts';
import { Ledger } from '../../src/ledger.ts';
import { logSize, rootAt } from '../../src/sealing/checkpoints.ts';
import { sha256 } from '../../src/surroundings.ts';
import { inIssuer } from '../../src/transaction.ts';
import { done } from '../support/opened-issuer.ts';
import { headerOf, issue, smallEntries } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const clock = new TestClock();
const { ledger, pool } = await openTestLedger({ clock });

/** The record that is brought in: every entry with its moment, as an export writes it; the tree has a whole tile and a bit. */
const entries: readonly EntryJson[] = [
  ...smallEntries,
  ...Array.from({ length: 290 }, (_, at) => issue(`i-${at}`, `2025-0${1 + (at % 9)}-15`, 1n)),
].map((entry) => ({ ...entry, recorded: '2026-01-05T09:00:00+08:00' }));

/** The root of the log as the record alone gives it. */
function rootOfRecord(id: string): string {
  const texts = recordTexts({ ...headerOf(id), entries: entries as readonly JsonObject[] });
  const add = (frontier: ReturnType<typeof emptyFrontier>, text: Uint8Array): ReturnType<typeof emptyFrontier> =>
    withLeaf(frontier, leafHash(leafData(text, sha256), sha256), sha256);
  return hexOf(rootOf(texts.reduce(add, emptyFrontier()), sha256));
}

async function rootInLedger(id: string): Promise<string> {
  return inIssuer(pool, { issuer: id, purpose: 'read' }, async (client) =>
    hexOf(await rootAt(client, id, await logSize(client, id))),
  );
}

/** What becomes of one batch the first time: it is written; the process dies before; or it dies after, unheard. */
type Fate = 'written' | 'lost' | 'unheard';

const imports = fc.record({
  /** How many entries each batch has, in turn. */
  sizes: fc.array(fc.integer({ min: 40, max: 250 }), { minLength: 1, maxLength: 6 }),
  fates: fc.array(fc.constantFrom<Fate>('written', 'lost', 'unheard'), { minLength: 1, maxLength: 6 }),
});

function cut(sizes: readonly number[]): readonly (readonly EntryJson[])[] {
  const batches: (readonly EntryJson[])[] = [];
  for (let from = 0, turn = 0; from < entries.length; turn += 1) {
    const size = sizes[turn % sizes.length] as number;
    batches.push(entries.slice(from, from + size));
    from += size;
  }
  return batches;
}

let runs = 0;

test('however an import is cut into batches, and wherever it dies and goes on, it comes to the same root', async () => {
  await fc.assert(
    fc.asyncProperty(imports, async ({ sizes, fates }) => {
      const id = `import-${(runs += 1)}`;
      done(await ledger.openIssuer(headerOf(id), 'importer'));
      await ledger.setApprovalPolicy(id, { others: 'two', kinds: {} }, 'importer');
      for (const [turn, batch] of cut(sizes).entries()) await bringIn(id, batch, fates[turn % fates.length] as Fate);
      expect(await rootInLedger(id)).toBe(rootOfRecord(id));
    }),
    { numRuns: 12 },
  );
});

/** Each life of the importer is a new process: nothing that the last one knew is left. */
async function bringIn(id: string, batch: readonly EntryJson[], fate: Fate): Promise<void> {
  const request = { entries: batch, by: 'importer', key: String(batch[0]?.['id']) };
  if (fate === 'lost') await expect(dyingLedger().record(id, request)).rejects.toThrow('died');
  if (fate === 'unheard') await new Ledger(pool, clock).record(id, request);
  done(await new Ledger(pool, clock).record(id, request));
}

/** A ledger whose process dies when everything is written and nothing is committed. */
function dyingLedger(): Ledger {
  const dying = Object.create(pool) as typeof pool;
  dying.connect = (async () => {
    const client = await pool.connect();
    return new Proxy(client, {
      get(target, name) {
        if (name !== 'query') return Reflect.get(target, name) as unknown;
        return async (...given: readonly unknown[]) => {
          if (JSON.stringify(given[0]).includes('insert into tenfold.request')) throw new Error('died');
          return (target.query as (...all: readonly unknown[]) => unknown)(...given);
        };
      },
    });
  }) as typeof pool.connect;
  return new Ledger(dying, clock);
}

test('a file that is sent in parts, in any order and more than once, is proposed as it is', async () => {
  const parts = fc.array(fc.record({ from: fc.nat(entries.length - 1), size: fc.integer({ min: 1, max: 300 }) }), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(parts, async (given) => {
      const id = `upload-${(runs += 1)}`;
      done(await ledger.openIssuer(headerOf(id), 'importer'));
      const send = async (from: number, size: number): Promise<unknown> =>
        ledger.upload(id, {
          upload: 'file',
          by: 'importer',
          line: BigInt(from + 1),
          entries: entries.slice(from, from + size),
        });
      for (const { from, size } of given) await send(from, size);
      for (
        let sent = 0;
        sent < entries.length;
        sent = Number(await ledger.uploadedLines(id, { upload: 'file', by: 'importer' }))
      )
        await send(sent, 250);
      const { proposal } = done(
        await ledger.propose(id, { entries: { upload: 'file' }, enteredBy: 'importer', note: null, key: 'p' }),
      );
      done(await ledger.approve(id, { number: proposal, by: 'approver', key: 'k' }));
      expect(await rootInLedger(id)).toBe(rootOfRecord(id));
    }),
    { numRuns: 6 },
  );
});
