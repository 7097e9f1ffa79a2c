import type { Appended, EntryJson } from '../../src/append/request.ts';
import type { Ledger } from '../../src/ledger.ts';
import { isRefused, type Refused } from '../../src/refused.ts';
import { headerOf, smallEntries } from './small-issuer.ts';

/** What a test expects to be done. Throws with the reasons where it was refused. */
export function done<T extends object>(answer: T | Refused): T {
  if (isRefused(answer))
    throw new Error(`refused as ${answer.refused}: ${JSON.stringify(answer.problems.slice(0, 3), asText)}`);
  return answer;
}

/** Opens an issuer whose entries one person may record alone, and records entries: those of the small issuer if none are given. */
export async function openIssuerAlone(
  ledger: Ledger,
  id: string,
  entries: readonly EntryJson[] = smallEntries,
): Promise<void> {
  done(await ledger.openIssuer(headerOf(id), 'secretary'));
  await ledger.setApprovalPolicy(id, { others: 'two', kinds: {} }, 'secretary');
  if (entries.length > 0) await recordAlone(ledger, id, entries);
}

/** Records entries by one person, under a key made of their first id and their number. */
export async function recordAlone(ledger: Ledger, id: string, entries: readonly EntryJson[]): Promise<Appended> {
  const key = `${String(entries[0]?.['id'])} and ${entries.length - 1} more`;
  return done(await ledger.record(id, { entries, by: 'secretary', key }));
}

function asText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
