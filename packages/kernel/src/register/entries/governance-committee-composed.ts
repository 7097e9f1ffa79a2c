import { eventKind } from '../event-kind.ts';
import { flagField, idField, listOf, objectOf } from '../field.ts';
import { refuse } from '../refusal.ts';

export const governanceCommitteeComposed = eventKind({
  type: 'governance-committee-composed',
  about: {
    en: 'Who sits on the corporate governance committee from this day (Rule 8A.31); an empty list says that there is none.',
    'zh-Hant': '自當日起企業管治委員會的成員（第8A.31條）；空列表即並無委員會。',
    'zh-Hans': '自当日起企业管治委员会的成员（第8A.31条）；空列表即没有委员会。',
  },
  fields: { members: listOf(objectOf({ person: idField, independent: flagField, chair: flagField })) },
  planned: 'allowed',
  sample: {
    members: [
      { person: 'ho-mei-ling', independent: true, chair: true },
      { person: 'lam-chi-ho', independent: true, chair: false },
    ],
  },
  apply(register, { members }, entry) {
    const people = members.map(({ person }) => person);
    const again = people.findIndex((person, index) => people.indexOf(person) < index);
    if (again !== -1) {
      const figures = { person: { name: people[again] as string } };
      return refuse(`fields.members[${again}].person`, 'register.member-twice', figures);
    }
    register.committees.push({ on: entry.effectiveOn, entry: entry.id, members });
    return null;
  },
});
