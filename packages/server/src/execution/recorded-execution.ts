import type { GivenUndertaking, PromiseBasis, Register, SigningWay } from '@tenfold/kernel';
import type { WaitingEntry } from '@tenfold/ledger';
import { type Role, roles } from '@tenfold/signing/assent';

/** A signature that is recorded: whose, when, how, and on which file. */
export interface SignedStep {
  readonly role: Role;
  readonly entry: string;
  readonly on: string;
  readonly at: string;
  /** `null` where the entry does not say it. */
  readonly way: SigningWay | null;
  readonly document: string | null;
  /** Who signed, as far as the record tells. */
  readonly name: string | null;
}

/** A step that is proposed and waits for a decision: a signature, or the draft itself. */
export interface WaitingStep {
  readonly role: Role | 'draft';
  readonly proposal: bigint;
  readonly beneficiary: string | null;
  readonly document: string | null;
}

/** How far the signing of an undertaking has come by the record, whatever the files say. */
export interface RecordedExecution {
  readonly undertaking: string;
  readonly beneficiary: string;
  readonly basis: PromiseBasis | null;
  /** The paper that was drawn up to be signed. */
  readonly draft: { readonly entry: string; readonly on: string; readonly document: string | null } | null;
  /** In the order of the roles. */
  readonly steps: readonly SignedStep[];
  readonly waiting: WaitingStep | null;
  /** Who signs next; `null` once all have. */
  readonly next: Role | null;
  /** The paper as it was signed last, or the draft. */
  readonly document: string | null;
}

/** The kinds of entry that are steps of the making of an undertaking. */
export const stepKinds = [
  'undertaking-drafted',
  'undertaking-given',
  'undertaking-witnessed',
  'undertaking-acknowledged',
] as const;

/** The signing of an undertaking by the register and by what waits; `null` where nothing is known of such an undertaking. */
export function recordedExecution(
  register: Register,
  undertaking: string,
  waiting: readonly WaitingEntry[],
): RecordedExecution | null {
  const given = register.undertakings.get(undertaking) ?? null;
  const drafted = given?.draft ?? register.drafts.get(undertaking) ?? null;
  const step = waiting.map(waitingStep).find((one) => one?.undertaking === undertaking) ?? null;
  const beneficiary = given?.beneficiary ?? drafted?.beneficiary ?? step?.beneficiary ?? null;
  if (beneficiary === null) return null;
  const steps = given === null ? [] : stepsOf(given, nameOf(register, beneficiary));
  const draft = drafted === null ? null : { entry: drafted.entry, on: drafted.on, document: drafted.document };
  return {
    undertaking,
    beneficiary,
    basis: given?.basis ?? drafted?.basis ?? null,
    draft,
    steps,
    waiting: step,
    next: roles.find((role) => !steps.some((one) => one.role === role)) ?? null,
    document: latest(steps)?.document ?? draft?.document ?? null,
  };
}

/** An undertaking of which nothing is recorded yet. */
export function unsigned(undertaking: string, beneficiary: string): RecordedExecution {
  const nothing = { basis: null, draft: null, steps: [], waiting: null, document: null };
  return { undertaking, beneficiary, next: 'beneficiary', ...nothing };
}

/** A person's name as it is recorded, in English where it is. */
function nameOf({ people }: Register, person: string): string | null {
  const names = people.get(person)?.names;
  return names?.en ?? names?.['zh-Hant'] ?? names?.['zh-Hans'] ?? null;
}

/** The signature that was recorded last, of those that name a file. */
function latest(steps: readonly SignedStep[]): SignedStep | undefined {
  return steps.findLast(({ document }) => document !== null);
}

function stepsOf(given: GivenUndertaking, beneficiary: string | null): readonly SignedStep[] {
  const { entry, givenOn: on, at, way, document, witnessed, acknowledged, companyWitnessed } = given;
  const found = [
    { role: 'beneficiary', step: { entry, on, at, way, document }, name: beneficiary },
    { role: 'beneficiary-witness', step: witnessed, name: witnessed?.witness?.text ?? null },
    { role: 'company', step: acknowledged, name: acknowledged?.signatory?.text ?? null },
    { role: 'company-witness', step: companyWitnessed, name: companyWitnessed?.witness?.text ?? null },
  ] as const;
  return found.flatMap(({ role, step, name }) =>
    step === null
      ? []
      : [{ role, entry: step.entry, on: step.on, at: step.at, way: step.way, document: step.document, name }],
  );
}

function waitingStep({ proposal, entry }: WaitingEntry): (WaitingStep & { readonly undertaking: unknown }) | null {
  const fields = (entry['fields'] ?? {}) as Readonly<Record<string, unknown>>;
  const role = roleOfKind(String(entry['kind']), fields['of']);
  if (role === null) return null;
  const { undertaking, beneficiary, document } = fields;
  return { role, proposal, undertaking, beneficiary: textOr(beneficiary), document: textOr(document) };
}

/** The role whose signature an entry of a kind records; `draft` for the paper itself. */
export function roleOfKind(kind: string, of: unknown): Role | 'draft' | null {
  switch (kind) {
    case 'undertaking-drafted':
      return 'draft';
    case 'undertaking-given':
      return 'beneficiary';
    case 'undertaking-witnessed':
      return of === 'company' ? 'company-witness' : 'beneficiary-witness';
    case 'undertaking-acknowledged':
      return 'company';
    default:
      return null;
  }
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
