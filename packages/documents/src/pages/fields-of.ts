import type { ExecutionBlock, Instrument } from '@tenfold/kernel';
import { datePrints } from './date-prints.ts';

/** A field of an instrument as it was quoted off its pages. */
export interface QuotedField {
  readonly field: string;
  readonly quote: string;
  /** How it may be printed: as it is quoted, but for a day. */
  readonly prints: readonly string[];
  readonly sort: FieldSort;
}

/**
 * What letters that were read wrongly do to a field. Words are those of a language, which the reader knows. A name or an address
 * becomes another one, in every place in the same way: none is ever called certain. An office or a day that stands twice alike
 * may be.
 */
export type FieldSort = 'words' | 'name' | 'value';

const blocks = ['beneficiary', 'witness', 'company', 'companyWitness'] as const;
const parts = ['name', 'position', 'address', 'occupation', 'date'] as const;
const sorts = { name: 'name', position: 'value', address: 'name', occupation: 'value', date: 'value' } as const;

/** Every field that was quoted off the pages, in the order in which an instrument has them. */
export function fieldsOf({ issuer, beneficiary, clauses, execution }: Instrument): readonly QuotedField[] {
  return [
    ...named('issuer', issuer, 'name'),
    ...named('beneficiary', beneficiary, 'name'),
    ...clauses.map(({ id, text }) => ({
      field: `clauses.${id}.text`,
      quote: text,
      prints: [text],
      sort: 'words' as const,
    })),
    ...blocks.flatMap((block) => ofBlock(block, execution[block])),
  ];
}

function ofBlock(block: (typeof blocks)[number], found: ExecutionBlock): readonly QuotedField[] {
  return parts.flatMap((part) => named(`execution.${block}.${part}`, found[part] ?? null, sorts[part]));
}

function named(field: string, quote: string | null, sort: FieldSort): readonly QuotedField[] {
  if (quote === null) return [];
  return [{ field, quote, prints: field.endsWith('.date') ? datePrints(quote) : [quote], sort }];
}
