import { setTimeout as wait } from 'node:timers/promises';
import type { Appended, EntryJson } from '../../src/append/request.ts';
import { EngineRefusal } from '../../src/engine/index.ts';
import type { Ledger } from '../../src/ledger.ts';
import { done } from '../support/opened-issuer.ts';
import { issue } from '../support/small-issuer.ts';

/** A request that was acknowledged, with the answer. */
export interface Acknowledged {
  readonly issuer: string;
  readonly key: string;
  readonly first: string;
  readonly last: string;
  readonly recorded: string;
}

/** The entries of the request with a key: always the same ones. */
export function entriesOf(key: string): readonly EntryJson[] {
  return [issue(`${key}-1`, '2025-01-02', 1), issue(`${key}-2`, '2025-01-02', 2)];
}

/** Asks for the request with a key, and what it was answered. */
export async function ask(ledger: Ledger, issuer: string, key: string): Promise<Acknowledged> {
  const answer: Appended = done(await ledger.record(issuer, { entries: entriesOf(key), by: 'secretary', key }));
  return { issuer, key, first: `${answer.first}`, last: `${answer.last}`, recorded: answer.recorded };
}

/** Asks until there is an answer, as a client does: with the same key. `onRefused` gets what it was told meanwhile. */
export async function askPersistently(
  ledger: Ledger,
  { issuer, key }: { readonly issuer: string; readonly key: string },
  onRefused: (key: string) => void,
): Promise<Acknowledged> {
  for (;;) {
    try {
      return await ask(ledger, issuer, key);
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error;
      onRefused(error.refusal.key);
      await wait(20);
    }
  }
}
