import { inIssuer } from '../../src/transaction.ts';
import type { OpenedLedger } from '../../src/open-ledger.ts';
import { checkIssuer } from '../../src/sealing/self-check.ts';
import { issuers } from './issuers.ts';
import { type Acknowledged, ask, entriesOf } from './load.ts';
import type { Asked } from './writing.ts';

/** What is wrong with a ledger after it was opened again; empty where nothing is. */
export interface Audit {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly gaps: readonly string[];
  readonly unsealed: readonly string[];
  readonly answeredOtherwise: readonly string[];
  readonly entries: number;
}

interface Row {
  readonly number: bigint;
  readonly id: string;
}

/**
 * Holds a ledger against what was acknowledged: every entry is there under its number, once; numbers have no gap; each leaf
 * and tile is that of its entries; and requests asked again, the unanswered ones among them, are answered the same.
 */
export async function audit(
  { ledger, pool }: OpenedLedger,
  told: {
    readonly acknowledged: readonly Acknowledged[];
    readonly again: readonly Acknowledged[];
    readonly open: readonly Asked[];
  },
  among: readonly string[] = issuers,
): Promise<Audit> {
  const found = { lost: [], doubled: [], gaps: [], unsealed: [], answeredOtherwise: [] } as Record<string, string[]>;
  for (const { issuer, key } of told.open) await ask(ledger, issuer, key);
  for (const before of told.again) {
    const now = await ask(ledger, before.issuer, before.key);
    if (JSON.stringify(now) !== JSON.stringify(before)) found['answeredOtherwise']?.push(before.key);
  }
  let entries = 0;
  for (const issuer of among) {
    await inIssuer(pool, { issuer, purpose: 'read' }, async (client) => {
      const { rows } = await client.query<Row>(
        'select number, id from tenfold.entry where issuer = $1 order by number',
        [issuer],
      );
      entries += rows.length;
      if (rows.some(({ number }, at) => number !== BigInt(at + 1))) found['gaps']?.push(issuer);
      if (new Set(rows.map(({ id }) => id)).size !== rows.length) found['doubled']?.push(issuer);
      const mine = told.acknowledged.filter((one) => one.issuer === issuer);
      found['lost']?.push(...mine.filter((one) => !holds(rows, one)).map(({ key }) => key));
      const { broken } = await checkIssuer(client, issuer);
      if (broken !== null) found['unsealed']?.push(`${issuer} ${broken.number}`);
    });
  }
  return { ...(found as unknown as Audit), entries };
}

/** Whether the entries of an acknowledged request stand where the answer said. */
function holds(rows: readonly Row[], { key, first }: Acknowledged): boolean {
  return entriesOf(key).every((entry, at) => rows[Number(first) - 1 + at]?.id === entry['id']);
}
