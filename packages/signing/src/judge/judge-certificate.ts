import { epochMilliseconds, type Figure, type Instant } from '@tenfold/kernel';
import { isWeakHash, shownHash } from '../certificate/algorithm.ts';
import { type Certificate, factsOf } from '../certificate/certificate.ts';
import { issuerOf, leadsToTrust } from '../certificate/chain.ts';
import { isSelfIssued, isValidAt, maySign } from '../certificate/issued.ts';
import { revocationOf } from '../certificate/revocation.ts';
import type { Pool } from './pool.ts';
import { doubt, fault, nothingSaid, type Said, together, when } from './said.ts';

/** A certificate held against a moment and what is known of certificates. */
export interface CertificateJudged extends Said {
  /** Whether it leads to a root that the reader trusts; `null` where he trusts none or no time is known. */
  readonly trusted: boolean | null;
  /** Whether it is known, from data that came with the file, that it was not revoked. */
  readonly isKnownGood: boolean;
}

/** What is to be said of a signer’s certificate at the time of signing; `null` where no time is known. */
export function judgeCertificate(certificate: Certificate, at: Instant | null, pool: Pool): CertificateJudged {
  const hash = certificate.algorithm.digest;
  const own = together(
    when(!maySign(certificate), fault('certificate-use', named(certificate))),
    when(
      hash !== null && isWeakHash(hash) && !isSelfIssued(certificate),
      fault('certificate-weak', { ...named(certificate), hash: { quote: shownHash(hash ?? '') } }),
    ),
  );
  if (at === null) return { ...own, trusted: null, isKnownGood: false };
  const trusted =
    pool.trusted === null ? null : leadsToTrust(certificate, { others: pool.brought, trusted: pool.trusted, at });
  const revocation = judgeRevocation(certificate, at, pool);
  const said = together(
    own,
    judgeValidity(certificate, at),
    when(
      trusted === false,
      doubt('issuer-unknown', { ...named(certificate), issuer: { quote: factsOf(certificate).issuer } }),
    ),
    revocation,
  );
  return { ...said, trusted, isKnownGood: revocation.isKnownGood };
}

function named(certificate: Certificate): Readonly<Record<string, Figure>> {
  return { name: { quote: factsOf(certificate).name } };
}

function judgeValidity(certificate: Certificate, at: Instant): Said {
  if (isValidAt(certificate, at)) return nothingSaid;
  const isEarly = epochMilliseconds(at) < epochMilliseconds(certificate.notBefore);
  const bound = { instant: isEarly ? certificate.notBefore : certificate.notAfter };
  return fault(isEarly ? 'certificate-early' : 'certificate-expired', {
    ...named(certificate),
    bound,
    at: { instant: at },
  });
}

/** What lists and answers in the file say of revocation, and that they say nothing where that is so. */
function judgeRevocation(certificate: Certificate, at: Instant, pool: Pool): Said & { readonly isKnownGood: boolean } {
  const issuer = issuerOf(certificate, [...pool.brought, ...(pool.trusted ?? [])]);
  const known = issuer === undefined || isSelfIssued(certificate) ? null : revocationOf(certificate, issuer, pool);
  if (known === null) return { ...doubt('revocation-unknown', named(certificate)), isKnownGood: false };
  if ('goodAsOf' in known) return { ...nothingSaid, isKnownGood: true };
  const since = { ...named(certificate), since: { instant: known.revokedAt } };
  const isBefore = epochMilliseconds(known.revokedAt) <= epochMilliseconds(at);
  return {
    ...(isBefore ? fault('certificate-revoked', since) : doubt('certificate-revoked-later', since)),
    isKnownGood: !isBefore,
  };
}
