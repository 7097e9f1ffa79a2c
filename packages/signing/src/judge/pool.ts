import { type Certificate, readCertificate } from '../certificate/certificate.ts';
import type { RevocationData } from '../certificate/revocation.ts';
import type { CmsFacts, TakenApart } from '../apart/taken-apart.ts';
import type { Standards } from './execution.ts';

/** All that certificates of a file are held against. */
export interface Pool extends RevocationData {
  /** The roots that the reader trusts; `null` where he handed in none. */
  readonly trusted: readonly Certificate[] | null;
  /** Every certificate that came with the file. */
  readonly brought: readonly Certificate[];
}

export function poolOf({ signatures, validation }: TakenApart, { trusted }: Standards): Pool {
  const inSignatures = signatures.flatMap(({ cms }) => [
    ...(cms?.certificates ?? []),
    ...(cms?.timeStamp?.certificates ?? []),
  ]);
  return {
    trusted: trusted === undefined ? null : trusted.flatMap((one) => readCertificate(one) ?? []),
    brought: [...new Set([...inSignatures, ...validation.certificates])].flatMap(
      (one) => readCertificate(bytesOf(one)) ?? [],
    ),
    crls: validation.crls.map(bytesOf),
    ocsps: validation.ocsps.map(bytesOf),
  };
}

/** The certificate of a signature. */
export function certificateIn(facts: CmsFacts['certificate']): Certificate | undefined {
  return facts === null ? undefined : readCertificate(bytesOf(facts.der));
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}
