import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gap, type Page, paragraph, plain, type Say, sayPlainly } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { isRefused as isRefusedByLedger, type Ledger } from '@tenfold/ledger';
import { type Given, isRefused, type Outcome, type Refused, refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { writeSecretFile, writing } from '../seal/write-file.ts';
import { disclosuresText } from './disclosures-file.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { withLedger } from './with-ledger.ts';

/** `tenfold export ISSUER`: the record of an issuer as a file, or on the standard output. */
export async function run(given: Given): Promise<Outcome> {
  const [issuer = ''] = given.arguments.positionals;
  const out = given.arguments.options.get('out');
  return withLedger(given, async ({ ledger }) => {
    const beside = await writeDisclosures(ledger, issuer, given);
    if (beside !== null && isRefused(beside)) return beside;
    return out === undefined ? toOutput(ledger, issuer, given) : toFile(ledger, issuer, { out, beside, given });
  });
}

/** What opened the sealed values went into a file of its own: its name, and how many they are. */
interface Beside {
  readonly file: string;
  readonly count: number;
}

/** Writes what opens the sealed values into the file that was named, which its owner alone can read; `null` where none was. */
async function writeDisclosures(ledger: Ledger, issuer: string, given: Given): Promise<Beside | Refused | null> {
  const file = given.arguments.options.get('disclosures');
  if (file === undefined) return null;
  const written = await disclosuresText(ledger, issuer);
  if (isRefused(written)) return written;
  const unwritten = await writing(file, () => writeSecretFile(resolve(given.cwd, file), written.text));
  return unwritten ?? { file, count: written.count };
}

/** The record itself is the answer, with `--json` and without. */
async function toOutput(ledger: Ledger, issuer: string, { stdout }: Given): Promise<Outcome> {
  const answer = await ledger.export(issuer, (text) => stdout.write(text));
  return isRefusedByLedger(answer)
    ? refusedByLedger(answer)
    : { exit: exitCodes.nothingWrong, json: () => undefined, page: () => [] };
}

async function toFile(
  ledger: Ledger,
  issuer: string,
  { out, beside, given }: { readonly out: string; readonly beside: Beside | null; readonly given: Given },
): Promise<Outcome> {
  const path = resolve(given.cwd, out);
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    const answer = await write(ledger, issuer, unfinished);
    if (isRefusedByLedger(answer)) return refusedByLedger(answer);
    await rename(unfinished, path);
    const { entries } = answer;
    const figures = { count: { number: entries }, issuer: { quote: issuer }, path: { quote: out } };
    const say = sayPlainly(given.language);
    const page = (): Page => [paragraph([plain(say('ledger.exported', figures))]), ...besidePage(beside, say)];
    const opening = beside === null ? {} : { disclosures: beside };
    const json = (): unknown => ({
      format: 'tenfold/export/1',
      issuer,
      entries: String(entries),
      file: out,
      ...opening,
    });
    return { exit: exitCodes.nothingWrong, json, page };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const code = 'code' in error ? String(error.code) : error.message;
    return refused(message('cli.not-writable', { path: { quote: out }, code: { quote: code } }));
  } finally {
    await rm(unfinished, { force: true });
  }
}

function besidePage(beside: Beside | null, say: Say): Page {
  if (beside === null) return [];
  const figures = { path: { quote: beside.file }, count: { number: BigInt(beside.count) } };
  return [gap, paragraph([plain(say('ledger.disclosures-exported', figures))])];
}

async function write(ledger: Ledger, issuer: string, path: string): ReturnType<Ledger['export']> {
  const file = createWriteStream(path);
  await once(file, 'open');
  const answer = await ledger.export(issuer, async (text) => {
    if (!file.write(text)) await once(file, 'drain');
  });
  file.end();
  await once(file, 'close');
  return answer;
}
