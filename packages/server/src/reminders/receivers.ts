import type { Language } from '@tenfold/documents';
import { accessStore } from '@tenfold/ledger';

/** Somebody who is reminded of duties of an issuer. */
export interface Receiver {
  readonly person: string;
  readonly email: string;
  readonly language: Language;
  readonly daysBefore: number;
  /** Whose duties: of all, or of these people of the record and, where he sits on it, of the committee. */
  readonly of: 'all' | { readonly people: readonly string[]; readonly committee: boolean };
}

/** What holds until somebody says what he wishes. */
export const usualWish: accessStore.ReminderWish = { wanted: true, daysBefore: 7, standsFor: [] };

/** The roles with which somebody has duties of his own, or looks after all of them. */
const reminded = ['company-secretary', 'beneficiary-and-counsel', 'committee'];

/** More people than this no issuer has. */
const MOST_ROLES = 1000;

/**
 * Whom of an issuer one reminds by mail: its company secretaries of all duties, others with duties of their own of those;
 * whoever has given an address and has not said that he wants none.
 */
export async function receiversOf(store: accessStore.Store, issuer: string): Promise<readonly Receiver[]> {
  const roles = await accessStore.readRoles(store, issuer, { after: 0n, limit: MOST_ROLES });
  const held = roles.filter(({ endedAt, role }) => endedAt === null && reminded.includes(role));
  const byPerson = Map.groupBy(held, ({ person }) => person);
  const found = await Promise.all(
    [...byPerson].map(([person, its]) => receiverOf(store, issuer, { person, roles: its.map(({ role }) => role) })),
  );
  return found.filter((one) => one !== null);
}

async function receiverOf(
  store: accessStore.Store,
  issuer: string,
  { person, roles }: { readonly person: string; readonly roles: readonly string[] },
): Promise<Receiver | null> {
  const address = await accessStore.readAddress(store, person);
  if (address === undefined) return null;
  const { wanted, daysBefore, standsFor } = (await accessStore.readReminderWish(store, issuer, person)) ?? usualWish;
  if (!wanted) return null;
  const some = { people: standsFor, committee: roles.includes('committee') };
  return { person, ...address, daysBefore, of: roles.includes('company-secretary') ? 'all' : some };
}
