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

const witness = ['witness-signature', 'witness-name', 'witness-address', 'witness-occupation'];

function blankFor(name: string): Line {
  return blank(message(`undertaking-draft.sign.${name}`));
}
