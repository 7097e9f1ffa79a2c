import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { sha256 } from './sha256.ts';
import { bufferOf, oids } from './engine.ts';

/** A question for a time-stamping authority, with what its answer will be held against. */
export interface Query {
  /** The bytes that are to be stamped; only their hash is sent. */
  readonly stamped: Uint8Array;
  /** Chance, which the answer repeats: an answer of another day has another. */
  readonly nonce: Uint8Array;
  /** The TimeStampReq of RFC 3161 2.4.1, in DER. */
  readonly bytes: Uint8Array;
}

/** The question for a stamp over bytes, by their SHA-256. The authority is asked for its certificate too. */
export function makeQuery(stamped: Uint8Array, nonce: Uint8Array): Query {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oids.sha256 }),
      hashedMessage: new OctetString({ valueHex: bufferOf(sha256(stamped)) }),
    }),
    nonce: integerOf(nonce),
    certReq: true,
  });
  return { stamped, nonce, bytes: new Uint8Array(request.toSchema().toBER()) };
}

/** A whole number that is not negative, whatever its first bit, in the shortest form that DER allows. */
export function integerOf(bytes: Uint8Array): Integer {
  return Integer.fromBigInt(BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`));
}
