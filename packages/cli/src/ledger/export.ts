import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Page, paragraph, plain, sayPlainly } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { isRefused as isRefusedByLedger, type Ledger } from '@tenfold/ledger';
import { type Given, type Outcome, refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { withLedger } from './with-ledger.ts';

/** `tenfold export ISSUER`: the record of an issuer as a file, or on the standard output. */
export async function run(given: Given): Promise<Outcome> {
  const [issuer = ''] = given.arguments.positionals;
  const out = given.arguments.options.get('out');
  return withLedger(given, ({ ledger }) =>
    out === undefined ? toOutput(ledger, issuer, given) : toFile(ledger, issuer, { out, given }),
  );
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
  { out, given }: { readonly out: string; readonly given: Given },
): Promise<Outcome> {
  const path = resolve(given.cwd, out);
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    const answer = await write(ledger, issuer, unfinished);
    if (isRefusedByLedger(answer)) return refusedByLedger(answer);
    await rename(unfinished, path);
    const { entries } = answer;
    const figures = { count: { number: entries }, issuer: { quote: issuer }, path: { quote: out } };
    const page = (): Page => [paragraph([plain(sayPlainly(given.language)('ledger.exported', figures))])];
    const json = (): unknown => ({ format: 'tenfold/export/1', issuer, entries: String(entries), file: out });
    return { exit: exitCodes.nothingWrong, json, page };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const code = 'code' in error ? String(error.code) : error.message;
    return refused(message('cli.not-writable', { path: { quote: out }, code: { quote: code } }));
  } finally {
    await rm(unfinished, { force: true });
  }
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
