import { resolve } from 'node:path';
import { copiedAnswer } from '../ledger/backup-page.ts';
import { withDatabase } from '../ledger/with-database.ts';
import type { Given, Outcome } from './command.ts';

/** `tenfold restore FILE`: a backup back into an empty ledger, all of it or nothing. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, cwd } = given;
  const name = typed.positionals[0] ?? '';
  return withDatabase(given, async ({ url }) => {
    const { restoreBackup } = await import('@tenfold/ledger');
    const { taken, issuers, entries } = await restoreBackup(resolve(cwd, name), url);
    const said = { format: 'tenfold/restored/1', key: 'ledger-backup.restored' };
    return copiedAnswer({ file: name, taken, issuers, entries }, said, given);
  });
}
