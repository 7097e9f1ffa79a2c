import { type Page, paragraph, plain, sayPlainly } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { isRefused as isRefusedByLedger } from '@tenfold/ledger';
import { type Given, type Outcome, refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { pathsTyped } from './disclosures-file.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { withLedger } from './with-ledger.ts';

/** `tenfold erase ISSUER ENTRY --by PERSON --reason TEXT`: erases what opens sealed values of an entry, for good. */
export async function run(given: Given): Promise<Outcome> {
  const { positionals, options } = given.arguments;
  const [issuer = '', entry = ''] = positionals;
  const [by = '', reason = ''] = [options.get('by'), options.get('reason')];
  if (by.trim() === '') return refused(message('cli.by-missing'));
  if (reason.trim() === '') return refused(message('ledger.erase-reason'));
  const typed = options.get('paths');
  const paths = typed === undefined ? null : pathsTyped(typed);
  return withLedger(given, async ({ ledger }) => {
    const erased = await ledger.disclosures.erase(issuer, { entry, paths, by, reason });
    if (isRefusedByLedger(erased)) return refusedByLedger(erased);
    const figures = { entry: { quote: entry }, paths: { list: erased.map((path) => ({ quote: path })) } };
    const page = (): Page => [paragraph([plain(sayPlainly(given.language)('ledger.erased-now', figures))])];
    const json = (): unknown => ({ format: 'tenfold/erased/1', issuer, entry, paths: erased });
    return { exit: exitCodes.nothingWrong, json, page };
  });
}
