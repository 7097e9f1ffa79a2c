import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexOf, type NoteSigner, type VerifierKey, verifierKey } from '@tenfold/seal';
import { sha256 } from '../surroundings.ts';

/** Where the private keys of logs are: never in the database, so that a copy of it signs nothing. */
export interface LogKeys {
  /** Makes a new key under that name. */
  create(name: string): NoteSigner;
  /** The signer of a key; nothing where its private part is not here. */
  signerOf(key: VerifierKey): NoteSigner | undefined;
}

/** Keys in a folder of files that nobody but the product's account can read. The folder is made when a key is. */
export function keyFolder(folder: string): LogKeys {
  return {
    create(name) {
      const { privateKey } = generateKeyPairSync('ed25519');
      const signer = signerFrom(name, privateKey);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const text = privateKey.export({ format: 'pem', type: 'pkcs8' });
      writeFileSync(join(folder, fileOf(signer.key)), text, { mode: 0o600, flag: 'wx' });
      return signer;
    },
    signerOf(key) {
      const path = join(folder, fileOf(key));
      return existsSync(path) ? signerFrom(key.name, createPrivateKey(readFileSync(path))) : undefined;
    },
  };
}

/** The file of a key: by the end of its name, which is the issuer, and by its id. */
function fileOf({ name, id }: VerifierKey): string {
  const issuer = name.split('/').at(-1) ?? '';
  return `${issuer.replaceAll(/[^A-Za-z0-9._-]/g, '_')}-${hexOf(id)}.pem`;
}

function signerFrom(name: string, privateKey: KeyObject): NoteSigner {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicKey = Uint8Array.from(Buffer.from(x, 'base64url'));
  return { key: verifierKey({ name, use: 'log', publicKey }, sha256), sign: (text) => sign(null, text, privateKey) };
}
