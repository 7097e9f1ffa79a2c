import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type Problem, problem } from '../problem.ts';
import { shroudedKeyIn } from './shrouded-key.ts';

/** A key file, and the pass phrase that it may be locked with. */
export interface KeyFile {
  readonly bytes: Uint8Array;
  readonly passphrase: string | undefined;
}

/** The private key in a file: PEM, or PKCS #12 as certification authorities hand it out. Nothing of the pass phrase is kept. */
export function readKey({ bytes, passphrase }: KeyFile): { readonly key: KeyObject } | Problem {
  const text = Buffer.from(bytes).toString('latin1');
  const isText = /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text);
  const inside = isText ? undefined : shroudedKeyIn(bytes);
  if (!isText && inside === undefined) return problem('key-unreadable');
  const locked = passphrase === undefined ? {} : { passphrase };
  try {
    if (inside === undefined) return { key: createPrivateKey({ key: text, ...locked }) };
    return { key: createPrivateKey({ key: Buffer.from(inside), format: 'der', type: 'pkcs8', ...locked }) };
  } catch {
    if (passphrase !== undefined) return problem('key-other-phrase');
    return problem(isText && !text.includes('ENCRYPTED') ? 'key-unreadable' : 'key-locked');
  }
}
