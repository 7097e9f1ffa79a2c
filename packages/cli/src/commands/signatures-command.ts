import { createHash } from 'node:crypto';
import { message } from '@tenfold/kernel';
import { type Execution, judgeExecution, type Standards, takeApartInProcess } from '@tenfold/signing';
import { exitCodes, type ExitCode } from '../exit-code.ts';
import { loadBytes } from '../paper/load-bytes.ts';
import { refusedAt } from '../seal/refuse.ts';
import { rootsNamed } from '../signing/certificates-named.ts';
import { signaturesJson } from '../signing/signatures-json.ts';
import { signaturesPage } from '../signing/signatures-page.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold signatures FILE`: who signed a PDF, what each signature covers, and whether the undertaking is executed. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, language } = given;
  const path = typed.positionals[0] ?? '-';
  const standards = await standardsOf(given);
  if (isRefused(standards)) return standards;
  const bytes = await loadBytes(path, given);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const apart = await takeApartInProcess(bytes);
  if ('problem' in apart) return refusedAt(path, apart.problem);
  const execution = judgeExecution(apart, standards);
  return {
    exit: exitOf(execution),
    json: () => signaturesJson({ apart, execution }, language),
    page: () => signaturesPage({ apart, execution }, language),
  };
}

function exitOf({ state }: Execution): ExitCode {
  switch (state) {
    case 'executed':
      return exitCodes.nothingWrong;
    case 'refused':
      return exitCodes.wrong;
    case 'unsigned':
    case 'partly-signed':
      return exitCodes.undecided;
  }
}

/** What the file is held against, from the options. */
async function standardsOf(given: Given): Promise<Standards | Refused> {
  const document = await documentOf(given);
  if (document !== undefined && typeof document !== 'string') return document;
  const trusted = await rootsNamed('trust', given);
  if (trusted !== null && isRefused(trusted)) return trusted;
  return { ...(document === undefined ? {} : { document }), ...(trusted === null ? {} : { trusted }) };
}

/** The hash of the draft: typed, or of the file that is named. */
async function documentOf(given: Given): Promise<string | undefined | Refused> {
  const { options } = given.arguments;
  const [path, typed] = [options.get('draft'), options.get('document')];
  if (path !== undefined && typed !== undefined) return refused(message('cli.signing.draft-or-document'));
  if (typed !== undefined) {
    const isHash = /^[0-9a-f]{64}$/i.test(typed);
    return isHash ? typed.toLowerCase() : refused(message('cli.signing.no-hash', { quote: { quote: typed } }));
  }
  if (path === undefined) return undefined;
  const bytes = await loadBytes(path, given);
  return bytes instanceof Uint8Array ? createHash('sha256').update(bytes).digest('hex') : bytes;
}
