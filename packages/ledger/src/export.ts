import type { Pool } from 'pg';
import { type Refused, refusedFor } from './refused.ts';
import { inIssuer } from './transaction.ts';

/** So many entries are read at a time. */
const ENTRIES_AT_A_TIME = 5000;

/**
 * Writes an issuer's record as a file, piece by piece, all of one moment of the ledger: the header and every entry as they
 * were sealed, so that the file opened elsewhere has the same leaves and comes to the same checkpoint. `write` may wait.
 */
export async function exportRecord(
  pool: Pool,
  issuer: string,
  write: (text: string) => Promise<void> | void,
): Promise<{ readonly entries: bigint } | Refused> {
  return inIssuer(pool, { issuer, purpose: 'read' }, async (client) => {
    const { rows: headers } = await client.query<{ readonly header: string }>(
      'select header from tenfold.issuer where issuer = $1',
      [issuer],
    );
    const [found] = headers;
    if (found === undefined) return refusedFor('unknown', 'ledger.no-issuer', { issuer: { quote: issuer } });
    await write(`${found.header.slice(0, -1)},"entries":[`);
    let after = 0n;
    for (;;) {
      const { rows } = await client.query<{ readonly number: bigint; readonly content: string }>(
        'select number, content from tenfold.entry where issuer = $1 and number > $2 order by number limit $3',
        [issuer, after, ENTRIES_AT_A_TIME],
      );
      const lines = rows.map(({ content }) => content).join(',\n');
      if (rows.length > 0) await write(`${after === 0n ? '' : ','}\n${lines}`);
      after = rows.at(-1)?.number ?? after;
      if (rows.length < ENTRIES_AT_A_TIME) break;
    }
    await write('\n]}\n');
    return { entries: after };
  });
}
