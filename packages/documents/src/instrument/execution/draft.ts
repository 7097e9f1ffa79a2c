import type { ExecutionBlock } from '@tenfold/kernel';
import type { LabelField } from './labels.ts';

/** The four who sign, as the instrument names them. */
export const signers = ['beneficiary', 'witness', 'company', 'companyWitness'] as const;

export type Signer = (typeof signers)[number];

/** A block while it is being read. */
export interface Draft {
  /** A witness has an occupation, a signer a position. */
  readonly isWitness: boolean;
  present: boolean;
  signed: ExecutionBlock['signed'];
  /** Every field that was asked for. */
  readonly asked: Set<LabelField>;
  /** How often a field was asked for since the block of this signer was last opened. */
  readonly run: Map<LabelField, number>;
  readonly values: Map<LabelField, string>;
  /** The name inside a signature, for a block that gives none beside it. */
  signatureName: string | null;
}

export type Drafts = Readonly<Record<Signer, Draft>>;

export function emptyDrafts(): Drafts {
  return {
    beneficiary: emptyDraft('signer'),
    witness: emptyDraft('witness'),
    company: emptyDraft('signer'),
    companyWitness: emptyDraft('witness'),
  };
}

function emptyDraft(role: 'signer' | 'witness'): Draft {
  const isWitness = role === 'witness';
  return {
    isWitness,
    present: false,
    signed: 'not-visible',
    asked: new Set(),
    run: new Map(),
    values: new Map(),
    signatureName: null,
  };
}

/** Notes that a field is asked for; gives how often it was by now in the same block. */
export function ask(draft: Draft, field: LabelField): number {
  const times = (draft.run.get(field) ?? 0) + 1;
  draft.run.set(field, times);
  draft.asked.add(field);
  draft.present = true;
  return times;
}

/** Keeps the first answer to each field. */
export function answer(draft: Draft, field: LabelField, value: string): void {
  draft.present = true;
  if (!draft.values.has(field)) draft.values.set(field, value);
}

/** A place for signing was printed: signed when something stands in it, else not. What was seen once stays. */
export function sign(draft: Draft, signed: ExecutionBlock['signed']): void {
  draft.present = true;
  if (draft.signed !== 'yes' && signed !== 'not-visible') draft.signed = signed;
}

const FIELDS = ['position', 'address', 'occupation', 'date'] as const;

/** The block as read: a field that was asked for and not answered is `null`, one that was never asked for is left out. */
export function blockOf({ present, signed, asked, values, signatureName }: Draft): ExecutionBlock {
  const fields = FIELDS.filter((field) => asked.has(field) || values.has(field));
  const rest = Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]));
  return { present, signed, name: values.get('name') ?? signatureName, ...rest };
}
