import type { View } from '../../src/read/view.ts';
import type { Ledger } from '../../src/ledger.ts';
import { isRefused } from '../../src/refused.ts';
import { done } from '../support/opened-issuer.ts';

/** How an answer was refused: `conflict ledger.key-used`, once for each reason; nothing where it was not. */
export function keysOf(answer: object): readonly string[] {
  if (!isRefused(answer)) return [];
  return answer.problems.map(({ message }) => `${answer.refused} ${message.key}`);
}

/** The numbers of all entries, in the order in which the ledger gives them. */
export async function numbersOf(ledger: Ledger, issuer: string): Promise<readonly bigint[]> {
  return (await ledger.entries(issuer, { after: 0n, limit: 100_000 })).map(({ number }) => number);
}

/** The issuer on one day. */
export async function viewOn(
  ledger: Ledger,
  issuer: string,
  { on, knownAt = null }: { readonly on: string; readonly knownAt?: string | null },
): Promise<View> {
  const [view] = done(await ledger.views(issuer, { days: [on], knownAt }));
  return view as View;
}

/** How many shares of the ordinary class are in issue. */
export function inIssue({ register }: Pick<View, 'register'>): bigint | null {
  return register.classes.get('B')?.inIssue ?? null;
}
