import { resolve } from 'node:path';
import { message } from '@tenfold/kernel';
import {
  cosigned,
  fromUtf8,
  isKeyName,
  logSignatureProblem,
  type Problem,
  readCheckpoint,
  signaturesBy,
  type SignedCheckpoint,
  utf8,
  verifierKeyText,
} from '@tenfold/seal';
import { means } from '../seal/means.ts';
import { textOf } from '../seal/read-file.ts';
import { refusal, refusedAt } from '../seal/refuse.ts';
import { replaceFile, writeSecretFile, writing } from '../seal/write-file.ts';
import { cosignedAnswer, refusedAnswer } from '../witness/cosigned-page.ts';
import { growthProblem } from '../witness/growth.ts';
import { trustedHistory } from '../witness/log-keys.ts';
import { type LogSource, sourceOf } from '../witness/log-source.ts';
import { newWitnessKey, readWitnessKey, type WitnessKey, witnessKeyText } from '../witness/witness-key.ts';
import { holdingState, readState, type WitnessState, writeState } from '../witness/witness-state.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/**
 * `tenfold cosign LOG`: a witness's signature under a log's checkpoint (C2SP cosignature/v1), if the log continues what the
 * witness signed last.
 */
export async function run(given: Given): Promise<Outcome> {
  const { options } = given.arguments;
  const [key, path] = [await keyFor(given), options.get('state')];
  if (isRefused(key)) return key;
  if (path === undefined) return refusal('witness-needs-state');
  if (!options.has('trust')) return refusal('witness-needs-trust');
  return holdingState(path, given, async () => {
    const unwritten = options.has('new-key') ? await begin(key, path, given) : null;
    if (unwritten !== null) return unwritten;
    const state = await readState(path, verifierKeyText(key.signer.key), given);
    return isRefused(state) ? state : cosign(key, { path, state }, given);
  });
}

async function keyFor(given: Given): Promise<WitnessKey | Refused> {
  const { options } = given.arguments;
  if (options.has('key') === options.has('new-key')) return refusal('witness-which-key');
  const path = options.get('key');
  const name = options.get('name');
  if (path === undefined)
    return name !== undefined && isKeyName(name)
      ? newWitnessKey(name)
      : refusal('witness-name', { quote: { quote: name ?? '' } });
  if (name !== undefined) return refusal('only-new-key', { option: { quote: '--name' } });
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  return readWitnessKey(text) ?? refusedAt(path, message('seal.refused.witness-key-file'));
}

/** A new key begins with an empty memory of its own: one that is there belongs to another key. */
async function begin(key: WitnessKey, path: string, given: Given): Promise<Refused | null> {
  const file = given.arguments.options.get('new-key') ?? '';
  const state = { format: 'tenfold/witness/1', key: verifierKeyText(key.signer.key), logs: [] };
  return (
    (await writing(path, () => writeSecretFile(resolve(given.cwd, path), `${JSON.stringify(state)}\n`))) ??
    (await writing(file, () => writeSecretFile(resolve(given.cwd, file), witnessKeyText(key))))
  );
}

async function cosign(
  key: WitnessKey,
  { path, state }: { readonly path: string; readonly state: WitnessState },
  given: Given,
): Promise<Outcome> {
  const source = sourceOf(given.arguments.positionals[0] ?? '-', given);
  const now = await checkpointOf(source, given);
  if (isRefused(now)) return now;
  const before = state.logs.get(now.checkpoint.origin) ?? null;
  const problem = await problemOf({ before, now }, source, given);
  if (problem !== undefined) return isRefused(problem) ? problem : refusedAnswer({ before, now, problem }, given);
  const text = cosigned(withoutOwn(now, key), key.signer, BigInt(Math.floor(given.now() / 1000)));
  const signed = readCheckpoint(text);
  if ('problem' in signed) return refused(message(signed.problem.key, signed.problem.figures));
  const logs = new Map(state.logs).set(now.checkpoint.origin, signed.value);
  const unwritten = (await writeState(path, { ...state, logs }, given)) ?? (await writeOut(text, given));
  return unwritten ?? cosignedAnswer({ key: key.signer.key, before, now: signed.value }, given);
}

/** A checkpoint that came back from the log may bear an older cosignature of the same witness. */
function withoutOwn({ note }: SignedCheckpoint, { signer: { key } }: WitnessKey): SignedCheckpoint['note'] {
  const own = signaturesBy(key, note);
  return { ...note, signatures: note.signatures.filter((line) => !own.includes(line)) };
}

async function checkpointOf(source: LogSource, given: Given): Promise<SignedCheckpoint | Refused> {
  const typed = given.arguments.positionals[0] ?? '-';
  const bytes = await source.read('checkpoint');
  if (bytes === null) return refusal('witness-no-checkpoint', { path: { quote: typed } });
  if (!(bytes instanceof Uint8Array)) return bytes;
  const text = fromUtf8(bytes);
  if (text === undefined) return refusedAt(typed, message('record-file.not-utf-8'));
  const read = readCheckpoint(text);
  return 'problem' in read ? refusedAt(typed, message(read.problem.key, read.problem.figures)) : read.value;
}

/** Why the checkpoint is not co-signed: its log is not trusted, did not sign it, or does not continue what it was. */
async function problemOf(
  { before, now }: { readonly before: SignedCheckpoint | null; readonly now: SignedCheckpoint },
  source: LogSource,
  given: Given,
): Promise<Problem | undefined | Refused> {
  const history = await trustedHistory(now.checkpoint.origin, source, given);
  if (isRefused(history)) return history;
  if ('problem' in history) return history.problem;
  const unsigned = logSignatureProblem(now, history.value, means.ed25519);
  if (unsigned !== undefined || before === null) return unsigned;
  return growthProblem({ before, now }, source, given);
}

async function writeOut(text: string, { arguments: { options }, cwd }: Given): Promise<Refused | null> {
  const path = options.get('out');
  return path === undefined ? null : writing(path, () => replaceFile(resolve(cwd, path), utf8(text)));
}
