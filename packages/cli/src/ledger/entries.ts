import {
  type Page,
  paragraph,
  plain,
  printable,
  quiet,
  type Say,
  sayPlainly,
  type TableRow,
  verbatim,
} from '@tenfold/documents';
import { eventKinds, isCapitalEntry, message } from '@tenfold/kernel';
import type { Ledger, StoredEntry } from '@tenfold/ledger';
import { type Given, isRefused, type Outcome, type Refused, refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { program } from '../program.ts';
import { afterOf } from './typed-number.ts';
import { withLedger } from './with-ledger.ts';

/** So many entries are listed at a time. */
const AT_A_TIME = 100;

const capitalKinds = eventKinds.map(({ type }) => type).filter((kind) => isCapitalEntry({ kind }));

interface Listed {
  readonly issuer: string;
  readonly entries: readonly StoredEntry[];
  /** The number to go on behind; `null` where these are the last. */
  readonly next: bigint | null;
}

/** `tenfold entries ISSUER`: the entries of an issuer by their numbers, or those that name no legal authority. */
export async function run(given: Given): Promise<Outcome> {
  const [issuer = ''] = given.arguments.positionals;
  const after = afterOf(given);
  if (isRefused(after)) return after;
  return withLedger(given, async ({ ledger }) => {
    const listed = await list(ledger, issuer, { after: after.number, given });
    if (isRefused(listed)) return listed;
    return {
      exit: exitCodes.nothingWrong,
      json: () => entriesJson(listed),
      page: () => entriesPage(listed, sayPlainly(given.language), given),
    };
  });
}

async function list(
  ledger: Ledger,
  issuer: string,
  { after, given }: { readonly after: bigint; readonly given: Given },
): Promise<Listed | Refused> {
  if ((await ledger.size(issuer)) === null) return refused(message('ledger.no-issuer', { issuer: { quote: issuer } }));
  if (given.arguments.options.has('without-authority')) {
    const ids = await ledger.withoutAuthority(issuer, capitalKinds);
    const entries = (await ledger.entriesById(issuer, ids)).filter(({ number }) => number > after);
    return pageOf(issuer, entries);
  }
  return pageOf(issuer, await ledger.entries(issuer, { after, limit: AT_A_TIME + 1 }));
}

function pageOf(issuer: string, found: readonly StoredEntry[]): Listed {
  const entries = found.slice(0, AT_A_TIME);
  return { issuer, entries, next: found.length > AT_A_TIME ? (entries.at(-1)?.number ?? null) : null };
}

function entriesJson({ issuer, entries, next }: Listed): unknown {
  return {
    format: 'tenfold/entries/1',
    issuer,
    entries: entries.map(({ number, proposal, content, enteredBy, approvedBy, correctedBy }) => ({
      number: String(number),
      enteredBy,
      approvedBy,
      proposal: proposal === null ? null : String(proposal),
      correctedBy,
      entry: JSON.parse(content) as unknown,
    })),
    next: next === null ? null : String(next),
  };
}

function entriesPage({ issuer, entries, next }: Listed, say: Say, { arguments: { options } }: Given): Page {
  if (entries.length === 0) return [paragraph([plain(say('ledger.entries-none'))])];
  const head = ['number', 'entry', 'effective', 'people'].map((column) => [plain(say(`ledger.head.${column}`))]);
  const columns = ['right', 'left', 'left', 'left'] as const;
  const table: Page = [
    { kind: 'table', head, columns, rows: entries.flatMap((one) => rowsOf(one, say)), flexible: 1, indent: 0 },
  ];
  if (next === null) return table;
  const kept = options.has('without-authority') ? ['--without-authority'] : [];
  const words = [program, 'entries', issuer, ...kept, '--after', String(next)];
  return [...table, paragraph([quiet(say('ledger.more'))]), verbatim(words.join(' '), 2)];
}

function rowsOf({ number, content, enteredBy, approvedBy, correctedBy }: StoredEntry, say: Say): readonly TableRow[] {
  const { id, kind, effective } = JSON.parse(content) as Readonly<Record<'id' | 'kind' | 'effective', string>>;
  const people = approvedBy === null ? enteredBy : `${enteredBy}, ${approvedBy}`;
  const cells = [String(number), `${id} · ${kind}`, effective, people].map((text) => [plain(printable(text))]);
  const corrected = correctedBy === null ? [] : [say('ledger.corrected-by', { entry: { entry: correctedBy } })];
  return [{ cells }, ...corrected.map((text): TableRow => ({ remark: [quiet(text)] }))];
}
