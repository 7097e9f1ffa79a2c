import { lastingTerm } from '../board.ts';
import { eventKind } from '../event-kind.ts';
import { idField, optional, textField } from '../field.ts';
import { findLivingPerson } from '../find.ts';
import { isRefusal } from '../movement.ts';

export const directorAppointed = eventKind({
  type: 'director-appointed',
  about: {
    en: 'A person joined the board, or was elected again on the day of retiring, which leaves no gap.',
    'zh-Hant': '某人獲委任為董事；或於退任當日再度當選，任期並無中斷。',
    'zh-Hans': '某人获委任为董事；或于退任当日再度当选，任期并无中断。',
  },
  fields: { person: idField, role: optional(textField) },
  planned: 'allowed',
  sample: { person: 'example-person', role: 'executive director' },
  apply(register, { person: id, role = null }, entry) {
    const person = findLivingPerson(register, id, 'fields.person');
    if (isRefusal(person)) return person;
    // Somebody elected again whose retirement was not recorded has never left: the term goes on.
    if (lastingTerm(person) !== null) return null;
    const { id: appointedBy, effectiveOn: from } = entry;
    person.board.push({ from, role, appointedBy, until: null, endedBy: null, cause: null });
    if (register.policies.reElection === 'no-gap') register.ceasedToday.delete(id);
    return null;
  },
});
