import { choiceField, type Field, optional, textMatching } from './field.ts';
import { promiseBases, signingWays, type Particular } from './promise.ts';
import { isSealedValue, type Sealed } from './sealed.ts';

/** A file that is kept as evidence, by the SHA-256 of its bytes. */
export const documentField: Field<string> = textMatching(/^[0-9a-f]{64}$/, 'record.no-document');

/** How a paper was signed. */
export const wayField = optional(choiceField(...signingWays));

/** What makes the promise binding. */
export const basisField = optional(choiceField(...promiseBases));

/** What an entry tells of a person: nothing where it is left out, nothing but that it is known where it is sealed. */
export function particularOf(value: string | Sealed | undefined): Particular {
  if (value === undefined) return null;
  return { text: isSealedValue(value) ? null : value };
}
