import { type Page, paragraph, quiet, type Say, verbatim } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import type { Ledger } from '@tenfold/ledger';
import { type Given, isRefused, type Outcome, type Refused, refused } from '../commands/command.ts';
import { program } from '../program.ts';
import { afterOf } from './typed-number.ts';
import { withLedger } from './with-ledger.ts';

/** So much of a list is shown at a time. */
const AT_A_TIME = 100;

/** A part of a list: what is shown, and the number to go on behind; `null` where this is the last. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly next: bigint | null;
}

/** What a part of a list is asked with: what comes after a number, and one more than is shown. */
export interface PartAsked {
  readonly issuer: string;
  readonly after: bigint;
  readonly limit: number;
}

/** A command that lists something of an issuer of the ledger, behind `--after`: reads one part and answers with it. */
export async function listing<Item extends { readonly number: bigint }>(
  given: Given,
  read: (ledger: Ledger, asked: PartAsked) => Promise<readonly Item[]>,
  answer: (part: Part<Item> & { readonly issuer: string }, ledger: Ledger) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const [issuer = ''] = given.arguments.positionals;
  const after = afterOf(given);
  if (isRefused(after)) return after;
  return withLedger(given, async ({ ledger }) => {
    const unknown = await refuseUnknown(ledger, issuer);
    if (unknown !== null) return unknown;
    const found = await read(ledger, { issuer, after: after.number, limit: AT_A_TIME + 1 });
    const items = found.slice(0, AT_A_TIME);
    return answer({ issuer, items, next: found.length > AT_A_TIME ? (items.at(-1)?.number ?? null) : null }, ledger);
  });
}

/** With which words the list goes on; nothing where it does not. */
export function nextPage(words: readonly string[], next: bigint | null, say: Say): Page {
  if (next === null) return [];
  const typed = [program, ...words, '--after', String(next)];
  return [paragraph([quiet(say('ledger.more'))]), verbatim(typed.join(' '), 2)];
}

async function refuseUnknown(ledger: Ledger, issuer: string): Promise<Refused | null> {
  const isThere = (await ledger.size(issuer)) !== null;
  return isThere ? null : refused(message('ledger.no-issuer', { issuer: { quote: issuer } }));
}
