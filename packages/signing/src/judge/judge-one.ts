import type { SignatureFound, TakenApart } from '../apart/taken-apart.ts';
import type { SignatureJudged } from './execution.ts';
import { type CertificateJudged, judgeCertificate } from './judge-certificate.ts';
import { judgeSignature } from './judge-cms.ts';
import { judgeDocumentStamp, judgeTime, type TimeJudged } from './judge-time.ts';
import { certificateIn, type Pool } from './pool.ts';
import { nothingSaid, together } from './said.ts';

const unjudged: CertificateJudged = { ...nothingSaid, trusted: null, isKnownGood: false };

/** A signature with all that is to be said of it. */
export function judgeOne(signature: SignatureFound, apart: TakenApart, pool: Pool): SignatureJudged {
  const { cms, field, role, kind } = signature;
  const isStamp = kind === 'document-time-stamp';
  const time = timeOf(signature, pool);
  const certificate = isStamp ? undefined : certificateIn(cms?.certificate ?? null);
  const judged = certificate === undefined ? unjudged : judgeCertificate(certificate, time.at?.instant ?? null, pool);
  const said = together(judgeSignature(signature), time, judged);
  return {
    role,
    field,
    signer: cms?.certificate?.name ?? null,
    certificate: cms?.certificate ?? null,
    at: time.at,
    level:
      time.at?.by === 'time-stamp' || isStamp
        ? levelOf(signature, { apart, pool, isKnownGood: judged.isKnownGood })
        : basic(signature),
    trusted: judged.trusted,
    faults: said.faults,
    doubts: said.doubts,
  };
}

function timeOf({ cms, kind, claimedAt }: SignatureFound, pool: Pool): TimeJudged {
  if (cms === null) return { at: null, ...nothingSaid };
  return kind === 'signature' ? judgeTime(cms.timeStamp, claimedAt, pool) : judgeDocumentStamp(cms.timeStamp, pool);
}

function basic({ form, cms }: SignatureFound): SignatureJudged['level'] {
  return form === 'ETSI.CAdES.detached' && cms !== null ? 'B-B' : null;
}

interface Known {
  readonly apart: TakenApart;
  readonly pool: Pool;
  readonly isKnownGood: boolean;
}

/** How much of PAdES a stamped signature has (ETSI EN 319 142-1, 6): each level has all of the one before. */
function levelOf({ form, revision }: SignatureFound, { apart, pool, isKnownGood }: Known): SignatureJudged['level'] {
  if (form !== 'ETSI.CAdES.detached') return null;
  if (!isKnownGood) return 'B-T';
  const isStampedOver = apart.signatures.some((one) => one.revision > revision && isGoodStamp(one, pool));
  return isStampedOver ? 'B-LTA' : 'B-LT';
}

/** Whether a time stamp over the file is whole, and by an authority that is trusted where any is. */
function isGoodStamp({ kind, coversRevision, cms }: SignatureFound, pool: Pool): boolean {
  if (kind !== 'document-time-stamp' || !coversRevision || cms?.digestMatches !== true) return false;
  return judgeDocumentStamp(cms.timeStamp, pool).doubts.length === 0;
}
