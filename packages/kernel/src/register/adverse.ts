import type { Entry } from './entry.ts';
import { findPerson } from './find.ts';
import { isRefusal } from './movement.ts';
import type { AdverseFact } from './person.ts';
import type { Refusal } from './refusal.ts';
import type { Register } from './register.ts';

/** Records a conviction or disqualification of a person: a ground for the Exchange, and no more than that. */
export function noteAdverseFact(
  register: Register,
  id: string,
  { kind, entry }: { readonly kind: AdverseFact['kind']; readonly entry: Entry },
): Refusal | null {
  const person = findPerson(register, id, 'fields.person');
  if (isRefusal(person)) return person;
  person.adverse.push({ kind, on: entry.effectiveOn, entry: entry.id });
  return null;
}
