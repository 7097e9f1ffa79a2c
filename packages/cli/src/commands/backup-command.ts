import { resolve } from 'node:path';
import { paragraph, plain, quiet, sayPlainly } from '@tenfold/documents';
import { exitCodes } from '../exit-code.ts';
import { withDatabase } from '../ledger/with-database.ts';
import type { Given, Outcome } from './command.ts';

/** `tenfold backup`: the whole ledger as it stands now, in one file; whoever writes meanwhile is not held up. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, cwd, language, now } = given;
  const name = typed.options.get('out') ?? nameAt(now());
  return withDatabase(given, async ({ url }) => {
    const { backUpToFile } = await import('@tenfold/ledger');
    const { taken, issuers, entries, rows, sha256 } = await backUpToFile(url, resolve(cwd, name));
    const say = sayPlainly(language);
    const figures = {
      path: { quote: name },
      issuers: { number: BigInt(issuers) },
      entries: { number: BigInt(entries) },
      taken: { instant: taken },
    };
    return {
      exit: exitCodes.nothingWrong,
      json: () => ({ format: 'tenfold/backed-up/1', file: name, taken, issuers, entries, rows, sha256 }),
      page: () => [
        paragraph([plain(say('ledger-backup.written', figures))]),
        paragraph([quiet(say('ledger-backup.keys-apart'))]),
      ],
    };
  });
}

/** A name that sorts by time: `tenfold-20261124T040000Z.backup`. */
function nameAt(now: number): string {
  return `tenfold-${new Date(now).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}.backup`;
}
