import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { type Cbor, cbor } from './cbor.ts';

/** What a browser is asked when a passkey is to be made or shown, as far as a device looks at it. */
export interface Asked {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

/** What a test has a device do wrong. */
export interface Wrong {
  readonly origin?: string;
  readonly host?: string;
  readonly challenge?: string;
  readonly isVerified?: boolean;
  readonly counter?: number;
}

const PRESENT = 1;
const VERIFIED = 4;
const ATTESTED = 64;

/**
 * A device that keeps one passkey, written from Web Authentication Level 3: sections 6.1 (authenticator data), 6.5.1
 * (attested credential data) and 8.7 ("none" attestation). It counts its signatures.
 */
export class Authenticator {
  readonly #id = randomBytes(16);
  readonly #origin: string;
  readonly #kind: 'Ed25519' | 'ES256';
  readonly #key: KeyObject;
  readonly #publicKey: Map<number, Cbor>;
  readonly #publicKeyInfo: Buffer;
  #counter = 0;
  #userHandle = '';

  constructor(origin: string, kind: 'Ed25519' | 'ES256' = 'ES256') {
    this.#origin = origin;
    this.#kind = kind;
    const pair =
      kind === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = pair.privateKey;
    this.#publicKey = coseKey(kind, pair.publicKey);
    this.#publicKeyInfo = pair.publicKey.export({ format: 'der', type: 'spki' });
  }

  get id(): string {
    return this.#id.toString('base64url');
  }

  /** The public half of its key as SubjectPublicKeyInfo in DER. */
  publicKeyInfo(): Buffer {
    return this.#publicKeyInfo;
  }

  /** Makes its passkey, as `navigator.credentials.create` gives it. */
  make(asked: Asked, wrong: Wrong = {}): object {
    this.#userHandle = asked.user?.id ?? '';
    const clientData = this.#clientData('webauthn.create', asked, wrong);
    const length = Buffer.from([0, this.#id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.#id, cbor(this.#publicKey)]);
    const data = Buffer.concat([this.#data(asked.rp?.id ?? '', ATTESTED, wrong), attested]);
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', data],
    ]);
    const response = { clientDataJSON: base64url(clientData), attestationObject: base64url(cbor(attestation)) };
    return this.#answer({ ...response, transports: ['internal'] });
  }

  /** Shows its passkey, as `navigator.credentials.get` gives it. */
  show(asked: Asked, wrong: Wrong = {}): object {
    this.#counter += 1;
    const clientData = this.#clientData('webauthn.get', asked, wrong);
    const data = this.#data(asked.rpId ?? '', 0, wrong);
    const signed = Buffer.concat([data, createHash('sha256').update(clientData).digest()]);
    const signature = sign(this.#kind === 'ES256' ? 'sha256' : null, signed, this.#key);
    return this.#answer({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(signature),
      userHandle: this.#userHandle,
    });
  }

  #answer(response: object): object {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  #clientData(type: string, { challenge }: Asked, wrong: Wrong): Buffer {
    const data = {
      type,
      challenge: wrong.challenge ?? challenge,
      origin: wrong.origin ?? this.#origin,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(data));
  }

  #data(host: string, flags: number, { host: wrongHost, isVerified = true, counter }: Wrong): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? this.#counter);
    const all = flags | PRESENT | (isVerified ? VERIFIED : 0);
    return Buffer.concat([
      createHash('sha256')
        .update(wrongHost ?? host)
        .digest(),
      Buffer.from([all]),
      count,
    ]);
  }
}

/** A public key in COSE (RFC 9053, 7.1 and 7.2). */
function coseKey(kind: 'Ed25519' | 'ES256', key: KeyObject): Map<number, Cbor> {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
  if (kind === 'Ed25519')
    return new Map<number, Cbor>([
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, bytes(x)],
    ]);
  return new Map<number, Cbor>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ]);
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
