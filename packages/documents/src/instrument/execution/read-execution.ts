import type { Instrument, PlainDate } from '@tenfold/kernel';
import { blockOf, type Drafts } from './draft.ts';
import { type SigningDoubt, SigningReader } from './signing-reader.ts';
import { tokensOf } from './tokens.ts';

/** The blocks for signing, what is asked for in each, and what could not be read. */
export interface Execution {
  readonly blocks: Instrument['execution'];
  readonly drafts: Drafts;
  readonly doubts: readonly SigningDoubt[];
  /** Every name that the giver's block shows; two when two sign. */
  readonly giverNames: readonly string[];
}

/** No block for signing is longer; what is, would be another kind of paper. */
const LONGEST = 20_000;

/**
 * Reads the blocks for signing from their text. Nothing is guessed: what can't be read is `null` and a doubt. `date` is the
 * day that the head of the paper gives; it stands for the giver where his block has none.
 */
export function readExecution(text: string, date: PlainDate | null): Execution {
  const tokens = tokensOf(text.slice(0, LONGEST));
  const reader = new SigningReader(tokens);
  reader.takeHead(text.slice(0, tokens[0]?.at ?? LONGEST));
  for (const index of tokens.keys()) reader.take(index);
  const { drafts, doubts } = reader;
  const signature = drafts.beneficiary.signatureName;
  const giverNames = reader.giverNames.length > 0 || signature === null ? reader.giverNames : [signature];
  if (date !== null) drafts.beneficiary.values.set('date', drafts.beneficiary.values.get('date') ?? date);
  const blocks = {
    beneficiary: blockOf(drafts.beneficiary),
    witness: blockOf(drafts.witness),
    company: blockOf(drafts.company),
    companyWitness: blockOf(drafts.companyWitness),
  };
  return { blocks, drafts, doubts, giverNames };
}
