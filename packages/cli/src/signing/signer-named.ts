import { message } from '@tenfold/kernel';
import { readKey } from '@tenfold/signing';
import type { KeyObject } from 'node:crypto';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { loadBytes } from '../paper/load-bytes.ts';
import { refusedAt } from '../seal/refuse.ts';
import { certificatesOf, rootsNamed } from './certificates-named.ts';

/** Whoever signs: the key, and the certificates from his own to the root. */
export interface Signer {
  readonly key: KeyObject;
  readonly certificates: readonly Uint8Array[];
}

/** The environment variable of the pass phrase: it is never typed where others see it, and never written out. */
const PASS_PHRASE = 'TENFOLD_KEY_PASSPHRASE';

/** Key and certificates from the files that the options name. */
export async function signerNamed(given: Given): Promise<Signer | Refused> {
  const { options } = given.arguments;
  const [keyPath, certificatePath] = [options.get('key'), options.get('certificate')];
  if (keyPath === undefined || certificatePath === undefined) return refused(message('cli.signing.key-needed'));
  const bytes = await loadBytes(keyPath, given);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read = readKey({ bytes, passphrase: given.env[PASS_PHRASE] });
  if ('problem' in read) return refusedAt(keyPath, read.problem);
  const own = await certificatesOf(certificatePath, given);
  if (isRefused(own)) return own;
  const chain = await rootsNamed('chain', given);
  if (chain !== null && isRefused(chain)) return chain;
  return { key: read.key, certificates: [...own, ...(chain ?? [])] };
}
