import { closeTerm, lastingTerm } from '../board.ts';
import { eventKind } from '../event-kind.ts';
import { idField } from '../field.ts';
import { findLivingPerson } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { endWeightOfPerson } from '../weight.ts';

export const personDied = eventKind({
  type: 'person-died',
  about: {
    en: 'A person died. A beneficiary’s weight ends at that moment, in every vehicle too (Rule 8A.17(1)).',
    'zh-Hant': '某人身故。如屬受益人，其不同投票權即時終止，經工具持有者亦然（第8A.17(1)條）。',
    'zh-Hans': '某人身故。如属受益人，其不同投票权即时终止，通过工具持有的亦然（第8A.17(1)条）。',
  },
  fields: { person: idField },
  sample: { person: 'example-person' },
  apply(register, { person: id }, entry) {
    const person = findLivingPerson(register, id, 'fields.person');
    if (isRefusal(person)) return person;
    const { id: by, effective: at, effectiveOn: on } = entry;
    person.died = { on, at, entry: by };
    const term = lastingTerm(person);
    if (term !== null) closeTerm(term, { on, entry: by, cause: 'death' });
    endWeightOfPerson(register, id, { cause: 'death', at, entry: by });
    return null;
  },
});
