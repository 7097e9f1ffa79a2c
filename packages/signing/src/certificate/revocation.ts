import { epochMilliseconds } from '@tenfold/kernel';
import type { Certificate } from './certificate.ts';
import { answerSays } from './responder-answer.ts';
import { listSays, type RevocationKnown } from './revocation-list.ts';

/** Lists and answers that came with a document, in DER. */
export interface RevocationData {
  readonly crls: readonly Uint8Array[];
  readonly ocsps: readonly Uint8Array[];
}

/** What is known of a certificate’s revocation: that it was revoked weighs more than any word that it was good. */
export function revocationOf(
  certificate: Certificate,
  issuer: Certificate,
  { crls, ocsps }: RevocationData,
): RevocationKnown | null {
  const known = [
    ...crls.map((list) => listSays(list, certificate, issuer)),
    ...ocsps.map((answer) => answerSays(answer, certificate, issuer)),
  ].filter((one) => one !== undefined);
  const revoked = known.find((one) => 'revokedAt' in one);
  if (revoked !== undefined) return revoked;
  const good = known.filter((one) => 'goodAsOf' in one);
  const [latest] = good.toSorted((one, other) => epochMilliseconds(other.goodAsOf) - epochMilliseconds(one.goodAsOf));
  return latest ?? null;
}
