import {
  base64Of,
  fromBase64,
  isJsonObject,
  isSameKey,
  type NoteSigner,
  readJson,
  readVerifierKey,
  verifierKeyText,
} from '@tenfold/seal';
import { freshSecret, sha256, signerFrom } from '../seal/means.ts';

const format = 'tenfold/witness-key/1';

/** The key of a witness. Its file is a secret; what is public of it is the key that its signer bears. */
export interface WitnessKey {
  readonly signer: NoteSigner;
  readonly secret: Uint8Array;
}

/** A new key for a witness of that name. */
export function newWitnessKey(name: string, secret: Uint8Array = freshSecret()): WitnessKey {
  return { signer: signerFrom(name, secret, 'witness'), secret };
}

/** The text of a witness's key file. */
export function witnessKeyText({ signer, secret }: WitnessKey): string {
  const file = { format, key: verifierKeyText(signer.key), secret: base64Of(secret) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The key in the text of a key file; nothing where it is none, or where its parts do not belong together. */
export function readWitnessKey(text: string): WitnessKey | undefined {
  const json = readJson(text);
  const file = 'value' in json && isJsonObject(json.value) ? json.value : {};
  const { key: keyText, secret: secretText } = file;
  if (file['format'] !== format || typeof keyText !== 'string' || typeof secretText !== 'string') return undefined;
  const [key, secret] = [readVerifierKey(keyText, sha256), fromBase64(secretText)];
  if ('problem' in key || secret?.length !== 32) return undefined;
  const made = newWitnessKey(key.value.name, secret);
  return isSameKey(made.signer.key, key.value) ? made : undefined;
}
