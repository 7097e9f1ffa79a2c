import { join, resolve } from 'node:path';
import { gap, type Page, paragraph, plain, quiet, type Say, sayPlainly, verbatim } from '@tenfold/documents';
import { isRefused as isRefusedByLedger, type PlacedLedger, type Seal, type StoredCheckpoint } from '@tenfold/ledger';
import type { KeyHistoryText, ProofBundle } from '@tenfold/seal';
import { type Given, isRefused, type Outcome } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { loadCheckpoint } from '../seal/load-checkpoint.ts';
import { stampOf } from '../seal/stamp.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { withLedger } from './with-ledger.ts';

/** Opens the ledger with its seal: the keys of its logs lie in the folder of the installation. */
async function withSeal(given: Given, work: (seal: Seal) => Promise<Outcome>): Promise<Outcome> {
  const { keyFolder, Seal } = await import('@tenfold/ledger');
  return withLedger(given, ({ pool, folder }: PlacedLedger) => {
    const logName = given.env['TENFOLD_LOG_NAME'] ?? 'tenfold.localhost';
    return work(new Seal(pool, { now: given.now }, { keys: keyFolder(join(folder, 'keys')), logName }));
  });
}

/** `tenfold seal ISSUER`: a checkpoint of the issuer's log in the ledger, and the log as files where a folder is named. */
export async function sealInLedger(issuer: string, given: Given): Promise<Outcome> {
  return withSeal(given, async (seal) => {
    const checkpoint = await seal.checkpoint(issuer);
    if (isRefusedByLedger(checkpoint)) return refusedByLedger(checkpoint);
    const keys = (await seal.keys(issuer)) ?? { first: '', rotations: [] };
    const folder = given.arguments.options.get('out');
    const published = folder === undefined ? null : await seal.publish(issuer, resolve(given.cwd, folder));
    if (published !== null && isRefusedByLedger(published)) return refusedByLedger(published);
    const written = folder === undefined ? null : { folder, files: published?.written ?? 0 };
    return {
      exit: exitCodes.nothingWrong,
      json: () => sealedJson(issuer, { checkpoint, keys, written }),
      page: () => sealedPage({ checkpoint, keys, written }, sayPlainly(given.language)),
    };
  });
}

interface Sealed {
  readonly checkpoint: StoredCheckpoint;
  readonly keys: KeyHistoryText;
  readonly written: { readonly folder: string; readonly files: number } | null;
}

function sealedJson(issuer: string, { checkpoint: { size, text }, keys, written }: Sealed): unknown {
  const [origin = '', , root = ''] = text.split('\n');
  return {
    format: 'tenfold/seal/1',
    issuer,
    origin,
    size,
    root,
    checkpoint: text,
    keys,
    private: [],
    published: written,
  };
}

function sealedPage({ checkpoint: { size, text }, keys, written }: Sealed, say: Say): Page {
  const [origin = ''] = text.split('\n');
  const figures = { origin: { quote: origin }, size: { number: BigInt(size) }, count: { number: BigInt(size - 1) } };
  const files =
    written === null
      ? []
      : [say('seal.page.written', { path: { quote: written.folder }, count: { number: BigInt(written.files) } })];
  return [
    paragraph([plain(say('seal.page.sealed', figures))]),
    gap,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => verbatim(line, 2)),
    gap,
    paragraph([plain(say('seal.page.trust'))]),
    verbatim(keys.first, 2),
    ...files.flatMap((line) => [gap, paragraph([quiet(line)])]),
  ];
}

/** The proof that an entry is in the issuer's log in the ledger, under a checkpoint made now, with what was asked for. */
export async function proveInLedger(
  issuer: string,
  entry: string,
  { given, answer }: { readonly given: Given; readonly answer: (bundle: ProofBundle) => Promise<Outcome> },
): Promise<Outcome> {
  const path = given.arguments.options.get('older');
  const older = path === undefined ? null : await loadCheckpoint(path, given);
  if (older !== null && isRefused(older)) return older;
  return withSeal(given, async (seal) => {
    const checkpoint = await seal.checkpoint(issuer);
    if (isRefusedByLedger(checkpoint)) return refusedByLedger(checkpoint);
    const timestamp = await stampOf(checkpoint.text, given);
    if (timestamp !== undefined && !(timestamp instanceof Uint8Array)) return timestamp;
    const asked = {
      entry,
      ...(older === null ? {} : { olderSize: older.checkpoint.size }),
      ...(timestamp === undefined ? {} : { timestamp }),
      disclose: disclosedPaths(given.arguments.options.get('disclose')),
    };
    const bundle = await seal.prove(issuer, asked);
    return isRefusedByLedger(bundle) ? refusedByLedger(bundle) : answer(bundle);
  });
}

/** What `--disclose` asks for: all, or paths with commas between; nothing without it. */
function disclosedPaths(typed: string | undefined): 'all' | readonly string[] {
  if (typed === undefined) return [];
  return typed === 'all' ? typed : typed.split(',');
}
