import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveredBytes } from '../../src/apart/byte-range.ts';
import { embedSignature, type Prepared, signWithKey } from '../../src/index.ts';
import { addSignature } from '../../src/make/add-signature.ts';
import { openssl } from './openssl.ts';
import type { Signatories, Signatory } from './signatories.ts';
import { made } from './signed-pdf.ts';

/** A signature that is made with a key of its own, and odd on purpose. */
export interface OddSigning {
  readonly pdf: Uint8Array;
  readonly field?: string;
  readonly by: Signatory;
  /** Entries of its dictionary, if other than the usual. */
  readonly entries?: string;
  /** Bytes that are left for its contents. */
  readonly room?: number;
  /** Changes the prepared file before it is signed. */
  readonly twist?: (bytes: Buffer, prepared: Prepared) => Buffer;
  /** The range that is signed, if other than the one that belongs there. */
  readonly range?: (usual: Prepared['byteRange'], length: number) => readonly number[];
}

const usual = '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:20270101000000Z) /Name (Odd)';

/** A prepared file with what is odd about it, and the hash of the bytes that it says it covers. */
export function oddlyPrepared({
  pdf,
  field = 'beneficiary',
  entries = usual,
  room = 8000,
  twist,
  range,
}: OddSigning): Prepared {
  const prepared = addSignature({ pdf, field, entries, room });
  const bytes = twist?.(Buffer.from(prepared.pdf), prepared) ?? Buffer.from(prepared.pdf);
  const stated = range?.(prepared.byteRange, bytes.length) ?? prepared.byteRange;
  if (range !== undefined) {
    const at = bytes.indexOf('/ByteRange [', pdf.length) + '/ByteRange '.length;
    bytes.write(`[${stated.join(' ')}]`.padEnd(bytes.indexOf(']', at) + 1 - at), at, 'latin1');
  }
  const covered = coveredBytes(bytes, stated) ?? bytes;
  return { pdf: bytes, byteRange: prepared.byteRange, digestToSign: createHash('sha256').update(covered).digest() };
}

export async function oddlySigned(signing: OddSigning): Promise<Uint8Array> {
  return made(await signWithKey({ prepared: oddlyPrepared(signing), ...signing.by })).pdf;
}

/** A signature by openssl, over a prepared file, with options of its own. */
export function signedByOpenssl(
  signing: OddSigning & {
    readonly signatories: Signatories;
    readonly name: string;
    readonly words?: readonly string[];
  },
): Uint8Array {
  const {
    signatories: { folder },
    name,
    words = [],
  } = signing;
  const prepared = oddlyPrepared(signing);
  writeFileSync(join(folder, 'covered'), coveredBytes(prepared.pdf, prepared.byteRange) ?? new Uint8Array());
  const signer = ['-signer', `${name}.pem`, '-inkey', `${name}.key`];
  openssl(folder, [
    'cms',
    '-sign',
    '-binary',
    '-in',
    'covered',
    '-outform',
    'DER',
    '-out',
    'made.cms',
    ...signer,
    ...words,
  ]);
  return made(embedSignature(prepared, signing.signatories.file('made.cms'))).pdf;
}
