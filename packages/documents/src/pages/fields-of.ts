import type { ExecutionBlock, Instrument } from '@tenfold/kernel';
import { datePrints } from './date-prints.ts';

/** A field of an instrument as it was quoted off its pages. */
export interface QuotedField {
  readonly field: string;
  readonly quote: string;
  /** How it may be printed: as it is quoted, but for a day. */
  readonly prints: readonly string[];
  /** A name, address or date: one letter read wrong makes another of it, and no dictionary helps. */
  readonly isName: boolean;
}

const blocks = ['beneficiary', 'witness', 'company', 'companyWitness'] as const;
const parts = ['name', 'position', 'address', 'occupation', 'date'] as const;

/** Every field that was quoted off the pages, in the order in which an instrument has them. */
export function fieldsOf({ issuer, beneficiary, clauses, execution }: Instrument): readonly QuotedField[] {
  return [
    ...named('issuer', issuer),
    ...named('beneficiary', beneficiary),
    ...clauses.map(({ id, text }) => ({ field: `clauses.${id}.text`, quote: text, prints: [text], isName: false })),
    ...blocks.flatMap((block) => ofBlock(block, execution[block])),
  ];
}

function ofBlock(block: (typeof blocks)[number], found: ExecutionBlock): readonly QuotedField[] {
  return parts.flatMap((part) => named(`execution.${block}.${part}`, found[part] ?? null));
}

function named(field: string, quote: string | null): readonly QuotedField[] {
  if (quote === null) return [];
  return [{ field, quote, prints: field.endsWith('.date') ? datePrints(quote) : [quote], isName: true }];
}
