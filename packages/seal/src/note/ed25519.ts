/** A signature with what it is of. */
export interface SignedBytes {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** Whether an Ed25519 signature of RFC 8032 (64 bytes) is one of that message by the key of that public key (32 bytes). */
export type VerifyEd25519 = (signed: SignedBytes) => boolean;

/** Makes the Ed25519 signature of a message with a private key that only the signer sees. */
export type SignEd25519 = (message: Uint8Array) => Uint8Array;

export const publicKeyLength = 32;
export const signatureLength = 64;
