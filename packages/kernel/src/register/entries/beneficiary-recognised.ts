import { eventKind } from '../event-kind.ts';
import { idField } from '../field.ts';
import { findLivingPerson } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { refuse } from '../refusal.ts';

export const beneficiaryRecognised = eventKind({
  type: 'beneficiary-recognised',
  about: {
    en: 'A person became a beneficiary of weighted voting rights.',
    'zh-Hant': '某人成為不同投票權受益人。',
    'zh-Hans': '某人成为不同投票权受益人。',
  },
  fields: { person: idField },
  sample: { person: 'example-person' },
  apply(register, { person: id }, entry) {
    const person = findLivingPerson(register, id, 'fields.person');
    if (isRefusal(person)) return person;
    if (person.recognised !== null) {
      const since = { date: person.recognised.on };
      return refuse('fields.person', 'register.beneficiary-already', { person: { name: id }, since });
    }
    person.recognised = { on: entry.effectiveOn, entry: entry.id };
    return null;
  },
});
