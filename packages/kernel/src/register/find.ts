import type { Figure } from '../finding/message.ts';
import type { Meeting } from './meeting.ts';
import { isRefusal } from './movement.ts';
import type { Person } from './person.ts';
import type { RecordedClaim } from './claim.ts';
import type { GivenUndertaking } from './promise.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Register } from './register.ts';
import type { Vehicle } from './vehicle.ts';

/** How many ids a refusal lists: enough to spot a slip of the pen, few enough to read. */
const LISTED = 12;

/** The person of that id, or a refusal that names those recorded. */
export function findPerson({ people }: Register, id: string, field: string): Person | Refusal {
  const found = people.get(id);
  if (found !== undefined) return found;
  return refuse(field, 'register.person-unknown', { person: { quote: id }, known: knownIds(people.keys()) });
}

/** The same, and refused when the entries so far say that the person has died. */
export function findLivingPerson(register: Register, id: string, field: string): Person | Refusal {
  const person = findPerson(register, id, field);
  if (isRefusal(person) || person.died === null) return person;
  return refuse(field, 'register.person-dead', { person: { name: id }, died: { date: person.died.on } });
}

/** Refuses an id that a person or a vehicle has already: one id names one of them and no more. */
export function refuseTakenId({ people, vehicles }: Register, id: string, field: string): Refusal | null {
  if (people.has(id)) return refuse(field, 'register.person-exists', { person: { name: id } });
  if (vehicles.has(id)) return refuse(field, 'register.vehicle-exists', { vehicle: { name: id } });
  return null;
}

/** The vehicle of that id, or a refusal that names those recorded. */
export function findVehicle({ vehicles }: Register, id: string, field: string): Vehicle | Refusal {
  const found = vehicles.get(id);
  if (found !== undefined) return found;
  return refuse(field, 'register.vehicle-unknown', { vehicle: { quote: id }, known: knownIds(vehicles.keys()) });
}

/** The undertaking of that id, or a refusal that names those given so far. */
export function findUndertaking(
  { undertakings, drafts }: Register,
  id: string,
  field = 'fields.undertaking',
): GivenUndertaking | Refusal {
  const found = undertakings.get(id);
  if (found !== undefined) return found;
  const draft = drafts.get(id);
  if (draft !== undefined) {
    const figures = { undertaking: { quote: id }, drafted: { date: draft.on } };
    return refuse(field, 'register.undertaking-only-drafted', figures);
  }
  const figures = { undertaking: { quote: id }, known: knownIds(undertakings.keys()) };
  return refuse(field, 'register.undertaking-unknown', figures);
}

/** The claim of that id, or a refusal that names those made so far. */
export function findClaim({ claims }: Register, id: string): RecordedClaim | Refusal {
  const found = claims.get(id);
  if (found !== undefined) return found;
  return refuse('fields.claim', 'register.claim-unknown', { claim: { quote: id }, known: knownIds(claims.keys()) });
}

/** The meeting of that id, or a refusal that names those called so far. */
export function findMeeting({ meetings }: Register, id: string): Meeting | Refusal {
  const found = meetings.get(id);
  if (found !== undefined) return found;
  const figures = { meeting: { quote: id }, known: knownIds(meetings.keys()) };
  return refuse('fields.meeting', 'register.meeting-unknown', figures);
}

/** The ids there are, as a refusal lists them: the first few. */
export function knownIds(ids: Iterable<string>): Figure {
  return { list: [...ids].slice(0, LISTED).map((quote) => ({ quote })) };
}
