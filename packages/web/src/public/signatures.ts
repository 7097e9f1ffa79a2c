import { hexOf, type SignedBytes, type VerifyEd25519 } from '@tenfold/seal';
import { Stopped } from './stopped.ts';

/** Says whether one signature is good; a browser takes a moment for it. */
export type CheckSignature = (signed: SignedBytes) => Promise<boolean>;

/**
 * What `judge` gives when it is told of each signature whether it is good. It is asked again until no signature is left that
 * was not looked at; what it gave before that is thrown away.
 */
export async function withSignatures<Result>(
  judge: (ed25519: VerifyEd25519) => Result,
  isGood: CheckSignature,
): Promise<Result> {
  const known = new Map<string, boolean>();
  for (;;) {
    const open = new Map<string, SignedBytes>();
    const result = judge((signed) => {
      const name = [signed.publicKey, signed.message, signed.signature].map(hexOf).join(' ');
      const answer = known.get(name);
      if (answer === undefined) open.set(name, signed);
      return answer ?? false;
    });
    if (open.size === 0) return result;
    for (const [name, signed] of open) known.set(name, await isGood(signed));
  }
}

/** Whether this browser can check signatures at this address: many can only where the connection is safe. */
export function canCheckSignatures(): boolean {
  return globalThis.isSecureContext && 'subtle' in crypto;
}

/** Ed25519 by the browser (Web Cryptography). Throws {@link Stopped} where it does not know it. */
export async function checkSignature({ publicKey, message, signature }: SignedBytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message));
  } catch (error) {
    // Thirty-two bytes that are no key have signed nothing.
    if (error instanceof DOMException && error.name === 'DataError') return false;
    throw new Stopped('public-check.no-means');
  }
}
