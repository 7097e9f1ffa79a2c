import { resolve } from 'node:path';
import { copiedAnswer } from '../ledger/backup-page.ts';
import { withDatabase } from '../ledger/with-database.ts';
import type { Given, Outcome } from './command.ts';

/** `tenfold backup`: the whole ledger as it stands now, in one file; whoever writes meanwhile is not held up. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, cwd, now } = given;
  const name = typed.options.get('out') ?? nameAt(now());
  return withDatabase(given, async ({ url }) => {
    const { backUpToFile } = await import('@tenfold/ledger');
    const { taken, issuers, entries, rows, sha256 } = await backUpToFile(url, resolve(cwd, name));
    const said = { format: 'tenfold/backed-up/1', key: 'ledger-backup.written', beside: 'ledger-backup.keys-apart' };
    return copiedAnswer({ file: name, taken, issuers, entries }, { ...said, more: { rows, sha256 } }, given);
  });
}

/** A name that sorts by time: `tenfold-20261124T040000Z.backup`. */
function nameAt(now: number): string {
  return `tenfold-${new Date(now).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}.backup`;
}
