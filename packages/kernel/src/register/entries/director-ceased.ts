import { closeTerm, lastingTerm } from '../board.ts';
import { eventKind } from '../event-kind.ts';
import { idField, optional, textField } from '../field.ts';
import { findPerson } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';

export const directorCeased = eventKind({
  type: 'director-ceased',
  about: {
    en: 'A person left the board. For a beneficiary, weight ends with the day unless elected again on it (Rule 8A.17(2)).',
    'zh-Hant': '某人不再是董事。如屬受益人，除非同日再度當選，其不同投票權於當日終止（第8A.17(2)條）。',
    'zh-Hans': '某人不再是董事。如属受益人，除非同日再度当选，其不同投票权于当日终止（第8A.17(2)条）。',
  },
  fields: { person: idField, cause: optional(textField) },
  planned: 'allowed',
  sample: { person: 'example-person', cause: 'retirement' },
  apply(register, { person: id, cause = null }, entry) {
    const person = findPerson(register, id, 'fields.person');
    if (isRefusal(person)) return person;
    const term = lastingTerm(person);
    if (term === null) {
      // Issuers announce a death and the vacancy it leaves; the death has ended the term already.
      const isEndedByDeath = person.died !== null && person.board.at(-1)?.endedBy === person.died.entry;
      return isEndedByDeath ? null : refuse('fields.person', 'register.no-director', { person: { name: id } });
    }
    closeTerm(term, { on: entry.effectiveOn, entry: entry.id, cause });
    register.ceasedToday.set(id, { at: entry.effective, entry: entry.id });
    return null;
  },
});
