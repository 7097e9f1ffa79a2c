import type { PlainDate } from '../time/plain-date.ts';
import type { Names } from './entry.ts';
import type { Register } from './register.ts';

/** Names borne from a day on. */
export interface NewNames {
  /** `null` where they are sealed. */
  readonly names: Names | null;
  readonly sealed?: true;
  readonly on: PlainDate;
  readonly entry: string;
}

/** That somebody took other names: `who` is `null` for the issuer. */
export interface Renaming extends NewNames {
  readonly who: string | null;
  /** The names borne until then; `null` where they are sealed, and for the issuer’s first, which the record’s head gives. */
  readonly before: Names | null;
}

/** Gives a person, a vehicle or the company other names; `false` where there is nobody of that id. */
export function rename(register: Register, who: string, given: NewNames): boolean {
  const { people, vehicles, renamings } = register;
  const person = people.get(who);
  const vehicle = vehicles.get(who);
  if (person !== undefined) people.set(who, withNames(person, given));
  else if (vehicle !== undefined) vehicles.set(who, withNames(vehicle, given));
  else if (who !== 'company') return false;
  const isCompany = person === undefined && vehicle === undefined;
  const before = isCompany ? (companyNames(register)?.names ?? null) : ((person ?? vehicle)?.names ?? null);
  renamings.push({ who: isCompany ? null : who, before, ...given });
  return true;
}

/** The names that the company took last; `null` while it bears those that the record’s head gives. */
export function companyNames({ renamings }: Pick<Register, 'renamings'>): NewNames | null {
  return renamings.findLast(({ who }) => who === null) ?? null;
}

function withNames<Named extends { readonly names: Names | null; readonly sealed?: true }>(
  named: Named,
  { names, sealed }: NewNames,
): Named {
  const renamed = { ...named, names, ...(sealed === undefined ? {} : { sealed }) };
  // Of names that are not sealed the register has no such member at all.
  if (sealed === undefined) Reflect.deleteProperty(renamed, 'sealed');
  return renamed;
}
