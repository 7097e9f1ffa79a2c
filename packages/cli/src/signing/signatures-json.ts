import { type Language, type Say, sayIn } from '@tenfold/documents';
import type { Message } from '@tenfold/kernel';
import type { Execution, SignatureJudged, TakenApart } from '@tenfold/signing';

/** A PDF taken apart, with what it is worth. */
export interface Judged {
  readonly apart: TakenApart;
  readonly execution: Execution;
}

/** What was found in a signed PDF, for a program: `tenfold/signatures/1`. */
export function signaturesJson({ apart, execution }: Judged, language: Language): unknown {
  const say = sayIn({ language, names: () => null });
  const { sha256, length, pages, revisions } = apart;
  const { state, next, draft, problems, doubts, signatures } = execution;
  return {
    format: 'tenfold/signatures/1',
    file: { sha256, bytes: length, pages },
    state,
    next,
    draft,
    signatures: signatures.map((signature) => signatureJson(signature, apart, say)),
    problems: problems.map((problem) => sentence(problem, say)),
    doubts: doubts.map((doubt) => sentence(doubt, say)),
    revisions: revisions.map(({ number, start, end, sha256: hashes, changes }) => ({
      number,
      start,
      end,
      sha256: hashes[0],
      changes,
    })),
    irregularities: apart.irregularities,
  };
}

function signatureJson(judged: SignatureJudged, { signatures }: TakenApart, say: Say): unknown {
  const found = signatures.find(({ field }) => field === judged.field);
  const { certificate } = judged;
  return {
    role: judged.role,
    field: judged.field,
    signer: judged.signer,
    at: judged.at?.instant ?? null,
    timeBy: judged.at?.by ?? null,
    level: judged.level,
    trusted: judged.trusted,
    revision: found?.revision ?? null,
    byteRange: found?.byteRange ?? null,
    coversRevision: found?.coversRevision ?? false,
    certificate:
      certificate === null
        ? null
        : {
            issuer: certificate.issuer,
            serial: certificate.serial,
            sha256: certificate.sha256,
            notBefore: certificate.notBefore,
            notAfter: certificate.notAfter,
          },
    faults: judged.faults.map((fault) => sentence(fault, say)),
    doubts: judged.doubts.map((doubt) => sentence(doubt, say)),
  };
}

function sentence({ key, figures }: Message, say: Say): { readonly key: string; readonly text: string } {
  return { key, text: say(key, figures) };
}
