import type { Ledger } from '@tenfold/ledger';
import type { Execution, Problem } from '@tenfold/signing';
import type { Role } from '@tenfold/signing/assent';
import type { RecordedExecution, SignedStep } from './recorded-execution.ts';
import type { SignedPapers } from './signed-papers.ts';

/** The paper on which the signatures in the newest file begin, whose they are, and who has signed otherwise. */
export interface Ground {
  /** `null` where no file of it is named. */
  readonly document: string | null;
  readonly inFile: readonly SignedStep[];
  readonly signedOtherwise: readonly Role[];
}

/**
 * On what the signatures in the newest file stand. A scan of ink is a new file, in which no signature stands that was in the one
 * before; a passkey leaves the file as it is.
 */
export function groundOf({ steps, draft }: Pick<RecordedExecution, 'steps' | 'draft'>): Ground {
  const cut = steps.findLastIndex((step) => step.document !== null && !isInFile(step) && step.way !== 'passkey-assent');
  const after = steps.slice(cut + 1);
  const inFile = after.filter(isInFile);
  const before = cut === -1 ? draft : steps[cut];
  const unwritten = after.find((step) => step.way === 'passkey-assent');
  return {
    document: before?.document ?? unwritten?.document ?? null,
    inFile,
    signedOtherwise: steps.filter((step) => !inFile.includes(step)).map(({ role }) => role),
  };
}

function isInFile({ way }: Pick<SignedStep, 'way'>): boolean {
  return way === 'electronic-signature';
}

/** What the signatures in the newest file are worth; `null` while there are none, or where the file is not kept here. */
export async function judgedPaper(
  issuer: string,
  execution: RecordedExecution,
  { ledger, papers }: { readonly ledger: Ledger; readonly papers: SignedPapers },
): Promise<Execution | Problem | null> {
  const { document, inFile, signedOtherwise } = groundOf(execution);
  const sha256 = inFile.at(-1)?.document ?? null;
  const found = sha256 === null ? undefined : await ledger.evidence(issuer, sha256);
  if (sha256 === null || found === undefined) return null;
  return papers.judged({ sha256, bytes: found.bytes, document, signedOtherwise });
}
