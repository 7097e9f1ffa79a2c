import type { Names } from '../register/entry.ts';
import type { Register } from '../register/register.ts';
import type { Drafted } from './act-kind.ts';

/** The entry that records a person whom an act names for the first time; none for one who is recorded, or has no name given. */
export function newPerson(
  { people }: Register,
  { person, names }: { readonly person: string; readonly names: Names | undefined },
): readonly Drafted[] {
  if (names === undefined || people.has(person)) return [];
  return [{ kind: 'person-recorded', fields: { person, names } }];
}
