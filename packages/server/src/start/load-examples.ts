import { isObject } from '@tenfold/kernel';
import { type EntryJson, isRefused, type Ledger, type Refused, strictestPolicy } from '@tenfold/ledger';
import type { JsonObject } from '@tenfold/seal';

/** Who stands in the ledger for what the product itself recorded when it was set up. */
export const SET_UP = 'tenfold:set-up';

/** A record as its file writes it. */
export interface ExampleRecord {
  readonly issuer: string;
  readonly header: JsonObject;
  readonly entries: readonly EntryJson[];
}

/** A record from the JSON of its file. Throws for a file that is none: the examples come with the product. */
export function exampleFrom(text: string): ExampleRecord {
  const { entries, ...header } = JSON.parse(text) as Record<string, unknown>;
  const issuer = isObject(header['issuer']) ? header['issuer']['id'] : undefined;
  if (typeof issuer !== 'string' || !Array.isArray(entries)) throw new Error('fault: an example is no record');
  return { issuer, header: header as JsonObject, entries };
}

/**
 * Records an example whose issuer has no entries yet, and gives whether it did. One recorder alone does that, so the issuer's
 * policy allows it for as long as it takes, and both changes of the policy stay on record; from then on every entry needs two.
 */
export async function loadExample(ledger: Ledger, { issuer, header, entries }: ExampleRecord): Promise<boolean> {
  if (((await ledger.size(issuer)) ?? 0n) > 0n) return false;
  orThrow(await ledger.openIssuer(header, SET_UP), issuer);
  orThrow(await ledger.setApprovalPolicy(issuer, { others: 'two', kinds: {} }, SET_UP), issuer);
  try {
    orThrow(await ledger.record(issuer, { entries, by: SET_UP, key: `${SET_UP}/${issuer}` }), issuer);
  } finally {
    orThrow(await ledger.setApprovalPolicy(issuer, strictestPolicy, SET_UP), issuer);
  }
  return true;
}

function orThrow(answer: object | Refused, issuer: string): void {
  if (!isRefused(answer)) return;
  const keys = answer.problems.map(({ message }) => message.key).join(', ');
  throw new Error(`fault: the example ${issuer} was not taken: ${keys}`);
}
