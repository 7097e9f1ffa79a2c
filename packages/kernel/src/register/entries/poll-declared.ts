import { eventKind } from '../event-kind.ts';
import type { FieldValues } from '../field.ts';
import { choiceField, idField, listOf, objectOf, optional, textField, unknownOrCount } from '../field.ts';
import { findMeeting, knownIds } from '../find.ts';
import { abstentionWays, type ClassCount } from '../meeting.ts';
import { findClass, isRefusal } from '../movement.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Register } from '../register.ts';

const classCountFields = {
  class: idField,
  sharesFor: unknownOrCount,
  sharesAgainst: unknownOrCount,
  sharesAbstain: optional(unknownOrCount),
  votesFor: optional(unknownOrCount),
  votesAgainst: optional(unknownOrCount),
  votesAbstain: optional(unknownOrCount),
  oneVoteFor: optional(unknownOrCount),
  oneVoteAgainst: optional(unknownOrCount),
  oneVoteAbstain: optional(unknownOrCount),
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
    votesAbstain: optional(unknownOrCount),
    abstentions: optional(choiceField(...abstentionWays)),
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
  apply(register, { meeting: id, resolution: number, perClass = [], ...said }, entry) {
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
    const { counted = null, votesFor = null, votesAgainst = null, votesAbstain = null, abstentions = null } = said;
    const votes = { votesFor, votesAgainst, votesAbstain };
    const counts = { counted, ...votes, abstentions, perClass: perClass.map(toClassCount) };
    resolution.poll = { entry: entry.id, on: entry.effectiveOn, ...counts };
    return null;
  },
});

function refuseClasses(register: Register, rows: readonly Row[]): Refusal | null {
  for (const [index, row] of rows.entries()) {
    const { class: id } = row;
    const at = `fields.perClass[${index}]`;
    const found = findClass(register, id, `${at}.class`);
    if (isRefusal(found)) return found;
    if (rows.findIndex((other) => other.class === id) < index)
      return refuse(`${at}.class`, 'register.class-twice', { class: { name: id } });
    const beyond = refuseBeyondShares(row, at);
    if (beyond !== null) return beyond;
  }
  return null;
}

/** Those that voted with one vote each are among the shares that voted that way. */
function refuseBeyondShares(row: Row, at: string): Refusal | null {
  const sides = [
    ['oneVoteFor', row.oneVoteFor, row.sharesFor],
    ['oneVoteAgainst', row.oneVoteAgainst, row.sharesAgainst],
    ['oneVoteAbstain', row.oneVoteAbstain, row.sharesAbstain],
  ] as const;
  for (const [field, single = null, shares = null] of sides) {
    if (single === null || shares === null || single <= shares) continue;
    const figures = { class: { name: row.class }, single: { shares: single }, shares: { shares } };
    return refuse(`${at}.${field}`, 'register.one-vote-beyond-shares', figures);
  }
  return null;
}

function toClassCount({ class: shareClass, sharesFor, sharesAgainst, sharesAbstain = null, ...more }: Row): ClassCount {
  const { votesFor = null, votesAgainst = null, votesAbstain = null } = more;
  const { oneVoteFor = null, oneVoteAgainst = null, oneVoteAbstain = null } = more;
  const shares = { sharesFor, sharesAgainst, sharesAbstain };
  const votes = { votesFor, votesAgainst, votesAbstain };
  return { shareClass, ...shares, ...votes, oneVoteFor, oneVoteAgainst, oneVoteAbstain };
}
