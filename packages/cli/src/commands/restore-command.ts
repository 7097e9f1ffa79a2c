import { resolve } from 'node:path';
import { paragraph, plain, sayPlainly } from '@tenfold/documents';
import { exitCodes } from '../exit-code.ts';
import { withDatabase } from '../ledger/with-database.ts';
import type { Given, Outcome } from './command.ts';

/** `tenfold restore FILE`: a backup back into an empty ledger, all of it or nothing. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, cwd, language } = given;
  const name = typed.positionals[0] ?? '';
  return withDatabase(given, async ({ url }) => {
    const { restoreBackup } = await import('@tenfold/ledger');
    const { taken, issuers, entries } = await restoreBackup(resolve(cwd, name), url);
    const say = sayPlainly(language);
    const figures = {
      path: { quote: name },
      issuers: { number: BigInt(issuers) },
      entries: { number: BigInt(entries) },
      taken: { instant: taken },
    };
    return {
      exit: exitCodes.nothingWrong,
      json: () => ({ format: 'tenfold/restored/1', file: name, taken, issuers, entries }),
      page: () => [paragraph([plain(say('ledger-backup.restored', figures))])],
    };
  });
}
