import { type Beneficiary, message, type Message } from '@tenfold/kernel';
import { findPerson } from '../../asked/find-person.ts';
import type { Check } from '../../check/check.ts';

/** The beneficiary that was asked about; where nobody was, the only one there is. A refusal that says whom one can ask about. */
export function beneficiaryAsked({ world }: Pick<Check, 'world'>, typed: string | undefined): Beneficiary | Message {
  const { beneficiaries } = world;
  const known = { list: beneficiaries.map(({ person }) => ({ quote: person.id })) };
  if (beneficiaries.length === 0) return message('paper.refused.no-beneficiary', { on: { date: world.on } });
  const [only] = beneficiaries;
  if (typed === undefined) {
    return beneficiaries.length === 1 && only !== undefined ? only : message('paper.refused.whose', { known });
  }
  const person = findPerson(world, typed);
  if (person !== null && typeof person !== 'string') return person;
  const found = beneficiaries.find((one) => one.person.id === typed);
  return found ?? message('paper.refused.not-beneficiary', { quote: { quote: typed }, known });
}
