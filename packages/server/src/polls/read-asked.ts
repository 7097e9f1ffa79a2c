import { message, type Problem } from '@tenfold/kernel';
import { readMeeting, readPublishedPoll, readRuleBook } from '@tenfold/kernel/poll';
import { type HttpProblem } from '../problem/index.ts';

/** What of a request to count is read by our own readers. */
export interface GivenTexts {
  readonly meeting: unknown;
  readonly ruleBook?: unknown;
  readonly published?: unknown;
}

/** All that is wrong with the meeting, the rule book and the announcement that were sent; `null` where they are in order. */
export function refuseTexts({ meeting, ruleBook, published }: GivenTexts, id: string): HttpProblem | null {
  const problems = [
    ...problemsIn('meeting', readMeeting(meeting)),
    ...problemsOfId(meeting, id),
    ...(ruleBook === undefined ? [] : problemsIn('ruleBook', readRuleBook(ruleBook))),
    ...(published === undefined ? [] : problemsIn('published', readPublishedPoll(published))),
  ];
  return problems.length === 0 ? null : { problem: 'invalid', problems };
}

/** The problems of a file that stands in a request, each at its place there. */
function problemsIn(name: string, read: object | { readonly problems: readonly Problem[] }): readonly Problem[] {
  if (!('problems' in read)) return [];
  return read.problems.map((one) => ({ ...one, field: placed(name, one.field) }));
}

/** The place of a problem within a part of a request. */
export function placed(name: string, field: string): string {
  if (field === '') return name;
  return field.startsWith('[') ? `${name}${field}` : `${name}.${field}`;
}

/** A meeting is counted at the address of that meeting. */
function problemsOfId(meeting: unknown, id: string): readonly Problem[] {
  const said = typeof meeting === 'object' && meeting !== null && 'id' in meeting ? meeting.id : undefined;
  if (typeof said !== 'string' || said === id) return [];
  const figures = { said: { quote: said }, meeting: { quote: id } };
  return [{ entry: null, field: 'meeting.id', message: message('poll-count.other-meeting', figures) }];
}
