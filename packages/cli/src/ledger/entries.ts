import { type Page, paragraph, plain, printable, quiet, type Say, sayPlainly, type TableRow } from '@tenfold/documents';
import { eventKinds, isCapitalEntry } from '@tenfold/kernel';
import { isRefused as isRefusedByLedger, type Ledger, type OpenedEntry, type StoredEntry } from '@tenfold/ledger';
import { type JsonObject, sealedPlaces } from '@tenfold/seal';
import { type Given, isRefused, type Outcome, type Refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { listing, nextPage, type Part, type PartAsked } from './page-of-list.ts';
import { refusedByLedger } from './refused-by-ledger.ts';

const capitalKinds = eventKinds.map(({ type }) => type).filter((kind) => isCapitalEntry({ kind }));

/** An entry as it is listed: with its sealed values, opened where that was asked for. */
interface ListedEntry extends StoredEntry {
  readonly opened: OpenedEntry;
}

type Listed = Part<ListedEntry> & { readonly issuer: string };
type Found = Part<StoredEntry> & { readonly issuer: string };

/** `tenfold entries ISSUER`: the entries of an issuer by their numbers, or those that name no legal authority. */
export async function run(given: Given): Promise<Outcome> {
  const isWithout = given.arguments.options.has('without-authority');
  return listing(given, isWithout ? readWithoutAuthority : readAll, async (found, ledger) => {
    const listed = await withSealed(ledger, found, given);
    if (isRefused(listed)) return listed;
    return {
      exit: exitCodes.nothingWrong,
      json: () => entriesJson(listed),
      page: () => entriesPage(listed, sayPlainly(given.language), given),
    };
  });
}

async function readAll(ledger: Ledger, { issuer, ...page }: PartAsked): Promise<readonly StoredEntry[]> {
  return ledger.entries(issuer, page);
}

async function readWithoutAuthority(ledger: Ledger, { issuer, after }: PartAsked): Promise<readonly StoredEntry[]> {
  const ids = await ledger.withoutAuthority(issuer, capitalKinds);
  return (await ledger.entriesById(issuer, ids)).filter(({ number }) => number > after);
}

/** The entries with their sealed values: as they lie in the log, or opened for whoever may see them. */
async function withSealed(
  ledger: Ledger,
  { issuer, items: entries, next }: Found,
  { arguments: { options } }: Given,
): Promise<Listed | Refused> {
  const contents = entries.map(({ content }) => JSON.parse(content) as JsonObject);
  if (!options.has('disclose')) {
    const closed = contents.map((entry) => ({ entry, disclosures: [], sealed: sealedPlaces(entry).map(pathOf) }));
    return { issuer, next, items: entries.map((one, at) => ({ ...one, opened: closed[at] as OpenedEntry })) };
  }
  const opened = await ledger.disclosures.open(issuer, contents);
  if (isRefusedByLedger(opened)) return refusedByLedger(opened);
  return { issuer, next, items: entries.map((one, at) => ({ ...one, opened: opened[at] as OpenedEntry })) };
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

function entriesJson({ issuer, items: entries, next }: Listed): unknown {
  return {
    format: 'tenfold/entries/1',
    issuer,
    entries: entries.map(({ number, proposal, opened, enteredBy, approvedBy, correctedBy }) => ({
      number: String(number),
      enteredBy,
      approvedBy,
      proposal: proposal === null ? null : String(proposal),
      correctedBy,
      entry: opened.entry,
    })),
    next: next === null ? null : String(next),
  };
}

function entriesPage({ issuer, items: entries, next }: Listed, say: Say, { arguments: { options } }: Given): Page {
  if (entries.length === 0) return [paragraph([plain(say('ledger.entries-none'))])];
  const head = ['number', 'entry', 'effective', 'people'].map((column) => [plain(say(`ledger.head.${column}`))]);
  const columns = ['right', 'left', 'left', 'left'] as const;
  const table: Page = [
    { kind: 'table', head, columns, rows: entries.flatMap((one) => rowsOf(one, say)), flexible: 1, indent: 0 },
  ];
  const kept = ['without-authority', 'disclose'].filter((name) => options.has(name)).map((name) => `--${name}`);
  return [...table, ...nextPage(['entries', issuer, ...kept], next, say)];
}

function rowsOf(
  { number, content, enteredBy, approvedBy, correctedBy, opened }: ListedEntry,
  say: Say,
): readonly TableRow[] {
  const { id, kind, effective } = JSON.parse(content) as Readonly<Record<'id' | 'kind' | 'effective', string>>;
  const people = approvedBy === null ? enteredBy : `${enteredBy}, ${approvedBy}`;
  const cells = [String(number), `${id} · ${kind}`, effective, people].map((text) => [plain(printable(text))]);
  const corrected = correctedBy === null ? [] : [say('ledger.corrected-by', { entry: { entry: correctedBy } })];
  return [{ cells }, ...[...corrected, ...sealedLines(opened, say)].map(remarkOf)];
}

/** A line for each sealed value: what it is, or that there is one. */
function sealedLines({ disclosures, sealed }: OpenedEntry, say: Say): readonly string[] {
  return [
    ...disclosures.map(({ path, value }) => {
      const shown = typeof value === 'string' ? value : JSON.stringify(value);
      return say('ledger.opened-value', { path: { quote: path }, value: { quote: shown } });
    }),
    ...sealed.map((path) => say('ledger.sealed-value', { path: { quote: path } })),
  ];
}

function remarkOf(text: string): TableRow {
  return { remark: [quiet(text)] };
}
