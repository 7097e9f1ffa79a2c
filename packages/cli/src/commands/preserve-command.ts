import { resolve } from 'node:path';
import { paragraph, plain, sayIn } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import {
  addDocumentTimeStamp,
  addValidationData,
  type Execution,
  judgeExecution,
  type Problem,
  type TakenApart,
  takeApartInProcess,
  type TimeStampAuthority,
  type ValidationGiven,
} from '@tenfold/signing';
import { exitCodes } from '../exit-code.ts';
import { loadBytes } from '../paper/load-bytes.ts';
import { refusedAt } from '../seal/refuse.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { stampsNamed } from '../signing/stamps-named.ts';
import { validationNamed } from '../signing/validation-named.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold preserve FILE`: puts what checks signatures in later years behind them, and a time stamp over all of it. */
export async function run(given: Given): Promise<Outcome> {
  const path = given.arguments.positionals[0] ?? '-';
  const out = given.arguments.options.get('out');
  if (out === undefined) return refused(message('cli.signing.out-needed'));
  const added = await addedNamed(given);
  if (isRefused(added)) return added;
  const pdf = await loadBytes(path, given);
  if (!(pdf instanceof Uint8Array)) return pdf;
  const before = await judged(pdf);
  if ('problem' in before) return refusedAt(path, before.problem);
  if (before.signatures.length === 0) return refusedAt(path, message('cli.signing.unsigned'));
  const preserved = await preservedWith(pdf, added);
  if ('problem' in preserved) return refusedAt(path, preserved.problem);
  const after = await judged(preserved.pdf);
  if ('problem' in after) return refusedAt(path, after.problem);
  const unwritten = await writing(out, () => replaceFile(resolve(given.cwd, out), preserved.pdf));
  return unwritten ?? written(out, { pdf: preserved.pdf, execution: after }, given);
}

interface Added {
  readonly data: ValidationGiven;
  readonly timeStamp: TimeStampAuthority | null;
}

async function addedNamed(given: Given): Promise<Added | Refused> {
  const data = await validationNamed(given);
  if (isRefused(data)) return data;
  const timeStamp = await stampsNamed(given);
  if (timeStamp !== null && 'refusals' in timeStamp) return timeStamp;
  const isNothing = timeStamp === null && !holdsAny(data);
  return isNothing ? refused(message('cli.signing.nothing-to-preserve')) : { data, timeStamp };
}

function holdsAny({ certificates, crls, ocsps }: ValidationGiven): boolean {
  return [certificates, crls, ocsps].some((list) => list.length > 0);
}

/** The execution that a file is; a problem where it can't be taken apart or something in it is wrong. */
async function judged(pdf: Uint8Array): Promise<Execution | Problem> {
  const apart: TakenApart | Problem = await takeApartInProcess(pdf);
  if ('problem' in apart) return apart;
  const execution = judgeExecution(apart);
  return execution.state === 'refused' ? { problem: message('cli.signing.faulty') } : execution;
}

async function preservedWith(
  pdf: Uint8Array,
  { data, timeStamp }: Added,
): Promise<{ readonly pdf: Uint8Array } | Problem> {
  const kept = holdsAny(data) ? addValidationData(pdf, data) : { pdf };
  if ('problem' in kept || timeStamp === null) return kept;
  return addDocumentTimeStamp(kept.pdf, timeStamp);
}

interface Preserved {
  readonly pdf: Uint8Array;
  readonly execution: Execution;
}

function written(out: string, { pdf, execution }: Preserved, { language }: Given): Outcome {
  const say = sayIn({ language, names: () => null });
  const said = say('signing.page.preserved', { file: { quote: out }, bytes: { number: BigInt(pdf.length) } });
  const levels = execution.signatures.map(({ role, field, level }) => ({ role: role ?? field, level }));
  const lines = levels.map(({ role, level }) =>
    say('signing.page.level', { role: { message: `signing.role.${role}` }, form: { quote: level ?? '–' } }),
  );
  return {
    exit: exitCodes.nothingWrong,
    json: () => ({ format: 'tenfold/preserved/1', file: out, bytes: pdf.length, signatures: levels }),
    page: () => [said, ...lines].map((line) => paragraph([plain(line)])),
  };
}
