import { commitment } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { readEntriesById } from '../read/entries.ts';
import { sha256 } from '../surroundings.ts';
import { readDisclosures, type StoredDisclosure } from './stored.ts';

/** So many are looked at at a time. */
const AT_A_TIME = 5000;

/** The first disclosure that does not open the commitment under which it is kept, with the number of its entry; `null` where all do. */
export async function findBrokenDisclosure(
  client: PoolClient,
  issuer: string,
): Promise<{ readonly number: bigint; readonly path: string } | null> {
  for (let after = ''; ; ) {
    const some = await readDisclosures(client, issuer, { after, limit: AT_A_TIME });
    const wrong = some.find((one) => !isWhole(one));
    if (wrong !== undefined) {
      const [entry] = await readEntriesById(client, issuer, [wrong.entry]);
      return { number: entry?.number ?? 0n, path: wrong.path };
    }
    if (some.length < AT_A_TIME) return null;
    after = some.at(-1)?.commitment ?? '';
  }
}

function isWhole({ commitment: kept, path, salt, value }: StoredDisclosure): boolean {
  return commitment({ path, salt, value }, sha256).sealed === kept;
}
