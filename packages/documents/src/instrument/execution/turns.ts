import type { Drafts, Signer } from './draft.ts';
import type { Label, LabelOwner } from './labels.ts';
import type { Token } from './tokens.ts';

/** Whose block is being read: that of a principal, or of the witness beside him. */
export interface Turn {
  readonly principal: 'beneficiary' | 'company';
  readonly isWitness: boolean;
}

export const firstTurn: Turn = { principal: 'beneficiary', isWitness: false };

/** The signer whose turn it is. */
export function signerOf({ principal, isWitness }: Turn): Signer {
  if (!isWitness) return principal;
  return principal === 'beneficiary' ? 'witness' : 'companyWitness';
}

/** The turn after a mark. The name behind `signed by` says whether a company signs. */
export function turnAfterMark(turn: Turn, token: Token & { readonly kind: 'mark' }, next: Token | undefined): Turn {
  switch (token.mark.kind) {
    case 'company':
      return { principal: 'company', isWitness: false };
    case 'giver':
    case 'closing':
      return { principal: 'beneficiary', isWitness: false };
    case 'witness':
      return { ...turn, isWitness: true };
    case 'dated':
      return { ...turn, isWitness: false };
    case 'signed':
      return { principal: namesCompany(token.value, next) ? 'company' : 'beneficiary', isWitness: false };
  }
}

function namesCompany(value: string, next: Token | undefined): boolean {
  if (/\b(?:limited|ltd|inc|corporation|corp|plc|the\s+company|the\s+issuer)\b|公司/i.test(value)) return true;
  return next?.kind === 'mark' && next.mark.kind === 'company' && /behalf|代表/i.test(next.printed);
}

/** A label with its owner, and how its own block stands. */
export interface Asking {
  readonly label: Label;
  readonly drafts: Drafts;
  /** Whether labels around it say “of witness”, so that one without an owner is the principal's. */
  readonly ownersAreNamed: boolean;
  /** Whose label stood before this one. */
  readonly lastOwner: LabelOwner | null;
  /** Whether words further down open the company's block, so that this one is another giver's. */
  readonly companyFollows: boolean;
}

/**
 * The turn for a label. A field asked for a second time without an owner opens the block of the next signer: papers often
 * print the company's block behind that of the giver without a word between.
 */
export function turnForLabel(turn: Turn, { label, drafts, ownersAreNamed, lastOwner, companyFollows }: Asking): Turn {
  if (label.owner === 'witness') return { ...turn, isWitness: true };
  if (label.owner === null && belongsToWitness(label, lastOwner)) return { ...turn, isWitness: true };
  if (label.owner !== null) return { principal: label.owner, isWitness: false };
  const here = ownersAreNamed ? { ...turn, isWitness: false } : turn;
  const opensBlock = label.field === 'signature' || label.field === 'name' || label.field === 'position';
  const isAskedAgain = drafts[signerOf(here)].run.has(label.field);
  if (!opensBlock || !isAskedAgain || here.principal === 'company') return here;
  return { principal: companyFollows ? 'beneficiary' : 'company', isWitness: false };
}

/** Only witnesses are asked for an occupation, and an address behind a witness's name is his. */
function belongsToWitness({ field }: Label, lastOwner: LabelOwner | null): boolean {
  return field === 'occupation' || (field === 'address' && lastOwner === 'witness');
}

/** After a label that names its owner, the turn goes back to whose it was: `Name:  …  Name of witness:` on one line. */
export function turnAfterLabel(before: Turn, used: Turn, label: Label): Turn {
  return label.owner === 'witness' ? before : used;
}
