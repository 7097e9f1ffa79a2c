import { resolve } from 'node:path';
import { gap, type Page, paragraph, quiet, sayIn } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import {
  fromUtf8,
  isJsonObject,
  isProofText,
  readJson,
  saysItIsReceipt,
  utf8,
  type Verification,
  type VerifierKey,
} from '@tenfold/seal';
import { exitCodes } from '../exit-code.ts';
import { announcedOptions, verifyReceipts } from '../receipt/verify-receipts.ts';
import { means } from '../seal/means.ts';
import { bytesOf, textOf } from '../seal/read-file.ts';
import { refusal, refusedAt } from '../seal/refuse.ts';
import { keysInFiles, keysTyped } from '../seal/trust.ts';
import { type Asked, type Verified, verified } from '../seal/verified.ts';
import { verifiedJson, verifiedPage } from '../seal/verify-page.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold verify PROOF`: whether a proof holds, clause by clause, or a receipt of a vote, asking nobody. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, language } = given;
  const file = await bytesOf(typed.positionals[0] ?? '-', given);
  if (file instanceof Uint8Array && saysItIsReceipt(file)) return verifyReceipts(file, given);
  const asked = await askedOf(given);
  if (isRefused(asked)) return asked;
  if (!(file instanceof Uint8Array)) return file;
  if (typed.options.has('entry') && !isProofText(fromUtf8(file) ?? '')) return refusal('entry-in-bundle');
  const result = await verified(file, asked, given);
  if (isRefused(result)) return result;
  const unkept = await keep(result, given);
  if (unkept !== null) return unkept;
  return {
    exit: result.holds ? exitCodes.nothingWrong : exitCodes.wrong,
    json: () => verifiedJson(result, language),
    page: () => [...verifiedPage(result, language), ...keptPage(result, given)],
  };
}

/** Keeps the checkpoint of a proof that holds, so that the next proof can be held against it. */
async function keep({ proven }: Verified, { arguments: { options }, cwd }: Given): Promise<Refused | null> {
  const path = options.get('keep');
  if (path === undefined || proven === null) return null;
  return writing(path, () => replaceFile(resolve(cwd, path), utf8(proven.checkpoint.text)));
}

function keptPage({ proven }: Verified, { arguments: { options }, language }: Given): Page {
  const path = options.get('keep');
  if (path === undefined || proven === null) return [];
  const say = sayIn({ language, names: () => null });
  return [gap, paragraph([quiet(say('seal.page.kept', { path: { quote: path } }))])];
}

/** What the reader trusts and asks for, from the options. */
async function askedOf(given: Given): Promise<Asked | Refused> {
  const { options } = given.arguments;
  const other = announcedOptions.find((name) => options.has(name));
  if (other !== undefined) return refused(message('cli.receipt.only-receipt', { option: { quote: `--${other}` } }));
  if (!options.has('trust')) return refusal('trust-needed');
  const trustedKeys = await keysTyped({ name: 'trust', use: 'log' }, given);
  if (isRefused(trustedKeys)) return trustedKeys;
  const witnesses = await keysTyped({ name: 'witness', use: 'witness' }, given);
  if (isRefused(witnesses)) return witnesses;
  const quorum = quorumOf(options.get('quorum'), witnesses);
  if (typeof quorum !== 'number') return quorum;
  const held = await heldBy(given);
  if (isRefused(held)) return held;
  const olderPath = options.get('older');
  const older = olderPath === undefined ? null : await textOf(olderPath, given);
  if (older !== null && typeof older !== 'string') return older;
  const by: Verification = {
    ...means,
    trustedKeys,
    witnesses: { witnesses, quorum },
    ...(older === null ? {} : { olderCheckpoint: older }),
    ...held,
  };
  return { by, witnesses, authority: options.get('authority') };
}

/** What a proof text by itself does not bring: the keys of the log in their order, and the entry. */
async function heldBy(given: Given): Promise<Pick<Verification, 'keys' | 'entry'> | Refused> {
  const keys = await keysInFiles(given);
  if (isRefused(keys)) return keys;
  const path = given.arguments.options.get('entry');
  if (path === undefined) return { keys };
  const text = await textOf(path, given);
  if (typeof text !== 'string') return text;
  const json = readJson(text);
  if ('problem' in json) return refusedAt(path, message(json.problem.key, json.problem.figures));
  return isJsonObject(json.value) ? { keys, entry: json.value } : refusedAt(path, message('seal.refused.no-object'));
}

/** All the witnesses that were named must have signed, unless fewer are asked for. */
function quorumOf(typed: string | undefined, witnesses: readonly VerifierKey[]): number | Refused {
  const most = new Set(witnesses.map(({ name }) => name)).size;
  if (typed === undefined) return most;
  const quorum = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  if (quorum <= most) return quorum;
  return refusal('quorum', { quote: { quote: typed }, most: { number: BigInt(most) } });
}
