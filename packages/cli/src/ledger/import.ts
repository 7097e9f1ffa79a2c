import { sayPlainly } from '@tenfold/documents';
import { message, type Message } from '@tenfold/kernel';
import { isRefused as isRefusedByLedger, type Ledger, type Refused as ByLedger } from '@tenfold/ledger';
import { filePlace } from '../commands/file-place.ts';
import { type Given, isRefused, type Outcome, type Refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { madeProposal } from './made-proposal.ts';
import { madeJson, madePage, type Made } from './proposal-page.ts';
import { type Imported, readImport } from './read-import.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { sendEntries } from './send-entries.ts';
import { withLedger } from './with-ledger.ts';

/** `tenfold import FILE`: the entries of a file as one proposal, and which findings they would change. */
export async function run(given: Given): Promise<Outcome> {
  const [path = '-'] = given.arguments.positionals;
  const imported = await readImport(path, given);
  if (isRefused(imported)) return imported;
  return withLedger(given, async ({ ledger }) => {
    const made = await propose(ledger, imported, { path, given });
    if (isRefused(made)) return made;
    const say = sayPlainly(given.language);
    return { exit: exitCodes.nothingWrong, json: () => madeJson(made), page: () => madePage(made, say) };
  });
}

async function propose(
  ledger: Ledger,
  imported: Imported,
  { path, given }: { readonly path: string; readonly given: Given },
): Promise<Made | Refused> {
  const { issuer, header, entries } = imported;
  const by = given.arguments.options.get('by') ?? given.env['USER'] ?? 'tenfold';
  const opened = header === null ? null : await ledger.openIssuer(header, by);
  if (opened !== null && isRefusedByLedger(opened)) return refusedByLedger(opened, [filePlace(path)]);
  const sent = await sendEntries(ledger, imported, { by, given });
  if (isRefusedByLedger(sent)) return refusedOfFile(sent, path, imported);
  return madeProposal(ledger, issuer, { number: sent.proposal, entries, given });
}

/** What the ledger found wrong with a file: with the line where the entry begins, if that is known. */
function refusedOfFile(answer: ByLedger, path: string, { lines }: Imported): Refused {
  const all = refusedByLedger(answer);
  const refusals = all.refusals.map(({ place, message: what }, at) => {
    const line = lines.get(answer.problems[at]?.entry ?? '');
    const places: readonly Message[] =
      line === undefined ? [] : [message('cli.place.line', { line: { number: BigInt(line) } })];
    return { place: [filePlace(path), ...places, ...place], message: what };
  });
  return { ...all, refusals };
}
