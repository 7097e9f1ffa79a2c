import { createPublicKey, type KeyObject, type webcrypto } from 'node:crypto';
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';

/** The curves of the keys that passkeys have here, by their numbers in COSE (RFC 9053, 7.1). */
const curves: Readonly<Record<number, string>> = { 1: 'P-256', 6: 'Ed25519' };

/** A public key as SubjectPublicKeyInfo in DER, from its form in COSE (RFC 9052): the form that other programs read. */
export function publicKeyInfo(inCose: Uint8Array): Uint8Array {
  return keyOf(inCose).export({ format: 'der', type: 'spki' });
}

function keyOf(inCose: Uint8Array): KeyObject {
  return createPublicKey({ key: webKeyOf(inCose), format: 'jwk' });
}

function webKeyOf(inCose: Uint8Array): webcrypto.JsonWebKey {
  const key = decodeCredentialPublicKey(Uint8Array.from(inCose));
  if (cose.isCOSEPublicKeyOKP(key)) {
    return { kty: 'OKP', crv: curveOf(key.get(cose.COSEKEYS.crv)), x: text(key.get(cose.COSEKEYS.x)) };
  }
  if (cose.isCOSEPublicKeyEC2(key)) {
    const [x, y] = [text(key.get(cose.COSEKEYS.x)), text(key.get(cose.COSEKEYS.y))];
    return { kty: 'EC', crv: curveOf(key.get(cose.COSEKEYS.crv)), x, y };
  }
  if (cose.isCOSEPublicKeyRSA(key)) {
    return { kty: 'RSA', n: text(key.get(cose.COSEKEYS.n)), e: text(key.get(cose.COSEKEYS.e)) };
  }
  throw new Error('fault: a passkey was kept with a key of a kind that is not taken');
}

function curveOf(number: number | undefined): string {
  const name = number === undefined ? undefined : curves[number];
  if (name === undefined) throw new Error('fault: a passkey was kept with a key on a curve that is not taken');
  return name;
}

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('base64url');
}
