import { addDays, type KeptAnswer, message, type Message, type PlainDate } from '@tenfold/kernel';

/** The last day of a kept clearance, or why it can't be that day. */
export type Expiry = { readonly expiresOn: PlainDate } | NotKept;

/** Why a clearance can't be kept, and of what that is: of the plan, or of the day until when it shall be good. */
export interface NotKept {
  readonly of: 'plan' | 'until';
  readonly refusal: Message;
}

/** A clearance is good for a year after its last act at most: by then a year's accounts and a general meeting lie between. */
const LONGEST = 365;

/** Until when a clearance is good: the day of its last act, or a later one that was asked for. */
export function expiryOf(
  { steps }: KeptAnswer,
  { until, today }: { readonly until: PlainDate | null; readonly today: PlainDate },
): Expiry {
  const last = steps.flatMap(({ on, entries }) => [on, ...entries.map((entry) => entry.on)]).reduce(later, '');
  const days = { last: { date: last }, today: { date: today } };
  if (last < today) return { of: 'plan', refusal: message('clearance-kept.past', days) };
  if (until === null) return { expiresOn: last };
  const asked = { ...days, until: { date: until } };
  if (until < today) return { of: 'until', refusal: message('clearance-kept.until-before-today', asked) };
  if (until < last) return { of: 'until', refusal: message('clearance-kept.until-before-plan', asked) };
  const latest = addDays(last, LONGEST);
  if (until <= latest) return { expiresOn: until };
  return { of: 'until', refusal: message('clearance-kept.until-too-late', { ...asked, latest: { date: latest } }) };
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
