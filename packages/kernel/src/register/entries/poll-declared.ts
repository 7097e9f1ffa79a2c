import { eventKind } from '../event-kind.ts';
import type { FieldValues } from '../field.ts';
import { choiceField, idField, listOf, objectOf, optional, textField, unknownOrCount } from '../field.ts';
import { findMeeting, knownIds } from '../find.ts';
import type { ClassCount } from '../meeting.ts';
import { findClass, isRefusal } from '../movement.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Register } from '../register.ts';

const classCountFields = {
  class: idField,
  sharesFor: unknownOrCount,
  sharesAgainst: unknownOrCount,
  votesFor: optional(unknownOrCount),
  votesAgainst: optional(unknownOrCount),
} as const;

type Row = FieldValues<typeof classCountFields>;

export const pollDeclared = eventKind({
  type: 'poll-declared',
  about: {
    en: 'The result of a poll as the issuer declared it, in all and for each class as far as it was printed.',
    'zh-Hant': '發行人公佈的投票表決結果，包括總數及所刊載的各類別票數。',
    'zh-Hans': '发行人公布的投票表决结果，包括总数及所刊载的各类别票数。',
  },
  fields: {
    meeting: idField,
    resolution: textField,
    counted: optional(choiceField('one-vote-a-share', 'weighted')),
    votesFor: optional(unknownOrCount),
    votesAgainst: optional(unknownOrCount),
    perClass: optional(listOf(objectOf(classCountFields))),
  },
  moreFields: 'kept',
  sample: {
    meeting: 'example-meeting',
    resolution: '1',
    counted: 'weighted',
    votesFor: '4210077107',
    votesAgainst: '613652',
    perClass: [{ class: 'B', sharesFor: '651956307', sharesAgainst: '613652' }],
  },
  apply(register, { meeting: id, resolution: number, counted = null, perClass = [], ...votes }, entry) {
    const meeting = findMeeting(register, id);
    if (isRefusal(meeting)) return meeting;
    const resolution = meeting.resolutions.get(number);
    if (resolution === undefined) {
      const figures = {
        meeting: { quote: id },
        resolution: { quote: number },
        known: knownIds(meeting.resolutions.keys()),
      };
      return refuse('fields.resolution', 'register.resolution-unknown', figures);
    }
    if (resolution.poll !== null) {
      const figures = { meeting: { quote: id }, resolution: { quote: number }, on: { date: resolution.poll.on } };
      return refuse('fields.resolution', 'register.poll-declared-already', figures);
    }
    const refusal = refuseClasses(register, perClass);
    if (refusal !== null) return refusal;
    const { votesFor = null, votesAgainst = null } = votes;
    const counts = { counted, votesFor, votesAgainst, perClass: perClass.map(toClassCount) };
    resolution.poll = { entry: entry.id, on: entry.effectiveOn, ...counts };
    return null;
  },
});

function refuseClasses(register: Register, rows: readonly Row[]): Refusal | null {
  for (const [index, { class: id }] of rows.entries()) {
    const field = `fields.perClass[${index}].class`;
    const found = findClass(register, id, field);
    if (isRefusal(found)) return found;
    if (rows.findIndex((row) => row.class === id) < index)
      return refuse(field, 'register.class-twice', { class: { name: id } });
  }
  return null;
}

function toClassCount({
  class: shareClass,
  sharesFor,
  sharesAgainst,
  votesFor = null,
  votesAgainst = null,
}: Row): ClassCount {
  return { shareClass, sharesFor, sharesAgainst, votesFor, votesAgainst };
}
