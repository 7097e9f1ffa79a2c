import { createHash } from 'node:crypto';
import { render } from '@tenfold/documents';
import { message, type PromiseBasis, type SigningWay } from '@tenfold/kernel';
import { type EntryJson, isRefused, type Ledger } from '@tenfold/ledger';
import type { Role } from '@tenfold/signing/assent';
import { problemFromLedger } from '../problem/from-ledger.ts';
import type { HttpProblem } from '../problem/index.ts';
import type { UndertakingOf } from './find-execution.ts';
import { roleFigure } from './refuse-turn.ts';

/** What is told of whoever signed, beside the signature. */
export interface Told {
  readonly name?: string | null | undefined;
  readonly occupation?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly position?: string | null | undefined;
}

/** A signature that is to be recorded. */
export interface StepGiven extends UndertakingOf {
  readonly role: Role;
  readonly beneficiary: string;
  /** What makes the promise binding, where that is said with the signature of who promises. */
  readonly basis?: PromiseBasis | undefined;
  /** The day of it, or the moment where that is known. */
  readonly at: string;
  readonly way: SigningWay;
  /** The paper as it was signed. */
  readonly document: string;
  /** Files on which it rests beside. */
  readonly evidence: readonly string[];
  readonly told: Told;
}

/** Who proposes, and under which key of a request. */
export interface Proposing {
  readonly by: string;
  readonly key: string;
}

/** The proposal of a step, with the paper that it is about. */
export interface ProposedStep {
  readonly proposal: string;
  readonly document: string;
}

/** Proposes the entry of a signature. */
export async function proposeStep(
  ledger: Ledger,
  step: StepGiven,
  { by, key }: Proposing,
): Promise<ProposedStep | HttpProblem> {
  const { undertaking, role, at, way, document, evidence } = step;
  const of = { undertaking: { quote: undertaking }, who: roleFigure(role), way: { message: `execution.way.${way}` } };
  const entry = {
    // The same request makes the same id, and no two requests do.
    id: `${role}-signed-${shortHash(`${undertaking} ${key}`)}`,
    kind: kindOfRole(role),
    effective: at,
    source: sourceSaying(message('execution.source.signed', of)),
    evidence: [document, ...evidence],
    fields: fieldsOf(step),
  };
  return proposeEntry(ledger, { issuer: step.issuer, entry, document }, { by, key });
}

/** Proposes one entry about a paper. */
export async function proposeEntry(
  ledger: Ledger,
  { issuer, entry, document }: { readonly issuer: string; readonly entry: EntryJson; readonly document: string },
  { by, key }: Proposing,
): Promise<ProposedStep | HttpProblem> {
  const proposed = await ledger.propose(issuer, { entries: [entry], note: null, enteredBy: by, key });
  return isRefused(proposed) ? problemFromLedger(proposed) : { proposal: proposed.proposal.toString(), document };
}

/** Whether this very request has made a proposal before, so that nothing is in its way but its own proposal. */
export async function isRepeated(ledger: Ledger, issuer: string, { by, key }: Proposing): Promise<boolean> {
  const before = await ledger.executions.proposedUnder(issuer, { by, key });
  return typeof before === 'bigint';
}

/** The source of an entry that is made here, in the language of the record. */
export function sourceSaying(what: Parameters<typeof render>[0]): object {
  const title = render(what, { language: 'en', names: () => null });
  return { title, url: null, standing: 'primary' };
}

const SHORT = 16;

/** Enough of a hash that nobody meets the same twice. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, SHORT);
}

function kindOfRole(role: Role): string {
  switch (role) {
    case 'beneficiary':
      return 'undertaking-given';
    case 'company':
      return 'undertaking-acknowledged';
    case 'beneficiary-witness':
    case 'company-witness':
      return 'undertaking-witnessed';
  }
}

/** The fields of the entry; what nobody told is left out. */
function fieldsOf(step: StepGiven): Readonly<Record<string, unknown>> {
  const { undertaking, document, way } = step;
  const known = Object.entries(toldOf(step)).filter(([, value]) => value !== undefined && value !== null);
  return { undertaking, ...Object.fromEntries(known), document, way };
}

function toldOf({ role, beneficiary, basis, told }: StepGiven): Readonly<Record<string, unknown>> {
  const { name, occupation, address, position } = told;
  switch (role) {
    case 'beneficiary':
      return { beneficiary, basis };
    case 'company':
      return { signatory: name, position };
    case 'beneficiary-witness':
      return { of: 'beneficiary', witness: name, occupation, address };
    case 'company-witness':
      return { of: 'company', witness: name, occupation, address };
  }
}
