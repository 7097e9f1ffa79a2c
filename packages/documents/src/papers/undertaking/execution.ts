import { type Figure, message } from '@tenfold/kernel';
import { blank, type Line, text } from '../written/written.ts';

/** The four blocks for signing: the beneficiary, his witness, the company, its witness. What is known of them is filled in. */
export function executionLines(parties: Readonly<Record<'issuer' | 'person', Figure>>): readonly Line[] {
  return [
    ...['signature'].map(blankFor),
    text(message('undertaking-draft.sign.name', parties)),
    blankFor('date'),
    text(message('undertaking-draft.sign.presence')),
    ...witness.map(blankFor),
    text(message('undertaking-draft.sign.acknowledged', parties)),
    ...['signature', 'name-blank', 'position'].map(blankFor),
    text(message('undertaking-draft.sign.presence')),
    ...witness.map(blankFor),
  ];
}

/** With which line the company's part of the signing begins. */
const company = 'undertaking-draft.sign.acknowledged';

/** The lines of {@link executionLines} in two: what the beneficiary and his witness sign, and what the company and its witness do. */
export function partsForSigning(lines: readonly Line[]): readonly (readonly Line[])[] {
  const at = lines.findIndex(({ text: { key } }) => key === company);
  return [lines.slice(0, at), lines.slice(at)];
}

/** Whether a witness begins to sign with this line. */
export function beginsWitness({ text: { key } }: Line): boolean {
  return key === 'undertaking-draft.sign.presence';
}

const witness = ['witness-signature', 'witness-name', 'witness-address', 'witness-occupation'];

function blankFor(name: string): Line {
  return blank(message(`undertaking-draft.sign.${name}`));
}
