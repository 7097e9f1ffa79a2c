import { hash } from 'node:crypto';
import type { Ledger } from '@tenfold/ledger';
import { readAssent, readStatement } from '@tenfold/signing/assent';
import type { RecordedExecution, SignedStep } from './recorded-execution.ts';
import type { Signer } from './signers.ts';

/** A signature that is recorded, with the files on which its entry rests. */
export interface FiledStep extends SignedStep {
  /** By the SHA-256 of their bytes, the paper itself among them. */
  readonly evidence: readonly string[];
  /** The file of the assent, where it was given by passkey. */
  readonly assent: { readonly sha256: string; readonly bytes: Uint8Array } | null;
}

/** The signatures with the files on which they rest. */
export async function filesOfSteps(
  ledger: Ledger,
  issuer: string,
  { steps }: RecordedExecution,
): Promise<readonly FiledStep[]> {
  const entries = await ledger.entriesById(
    issuer,
    steps.map(({ entry }) => entry),
  );
  const filed = steps.map(async (step) => {
    const content = entries.find(({ id }) => id === step.entry)?.content ?? '{}';
    const { evidence = [] } = JSON.parse(content) as { readonly evidence?: readonly string[] };
    return { ...step, evidence, assent: await assentOf(ledger, issuer, { step, evidence }) };
  });
  return Promise.all(filed);
}

async function assentOf(
  ledger: Ledger,
  issuer: string,
  { step, evidence }: { readonly step: SignedStep; readonly evidence: readonly string[] },
): Promise<FiledStep['assent']> {
  if (step.way !== 'passkey-assent') return null;
  for (const sha256 of evidence.filter((one) => one !== step.document)) {
    const found = await ledger.evidence(issuer, sha256);
    if (found !== undefined && readAssent(found.bytes) !== null) return { sha256, bytes: found.bytes };
  }
  return null;
}

/** What each signature rests on, for whoever signs after it: the assent, else the paper as it was signed. */
export function filesBefore(steps: readonly FiledStep[]): readonly string[] {
  return steps.flatMap(({ assent, document }) => assent?.sha256 ?? document ?? []);
}

/** Whose accounts have assented, by their roles. */
export function accountsOf(steps: readonly FiledStep[]): readonly Signer[] {
  return steps.flatMap(({ role, assent }) => {
    const file = assent === null ? null : readAssent(assent.bytes);
    const statement = file === null ? null : readStatement(file.statement);
    return statement === null ? [] : [{ role, mark: `account ${statement.person}` } as const];
  });
}

/** SHA-256 of bytes in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
