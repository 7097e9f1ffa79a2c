import type { Ratio } from '@tenfold/kernel';
import type { PollMeeting, ResolutionResult } from '@tenfold/kernel/poll';
import type { Say } from '../check/words.ts';
import { formatFraction } from '../messages/format-number.ts';
import { nameIn } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';

/** What kind of meeting it was, and when; or the name that its file gives it. */
export function meetingTitle({ names, kind, date }: PollMeeting, say: Say): string {
  const own = nameIn(names, say.language);
  if (own !== null) return printable(own);
  const what = { kind: { message: `poll.kind.${kind}` } };
  return date === null ? say('poll.page.title-no-day', what) : say('poll.page.title', { ...what, on: { date } });
}

/** A resolution by its number and its subject. */
export function resolutionTitle(
  { resolution: { number, subject } }: Pick<ResolutionResult, 'resolution'>,
  say: Say,
): string {
  const text = nameIn(subject, say.language);
  if (text === null) return say('poll.page.resolution', { number: { quote: number } });
  return say('poll.page.resolution-subject', { number: { quote: number }, subject: { quote: text } });
}

/** The key of the word for how a resolution came out. */
export function outcomeOf({
  notPut,
  elected,
  counted,
}: Pick<ResolutionResult, 'notPut' | 'elected' | 'counted'>): string {
  if (notPut !== null) return `poll.word.${notPut}`;
  if (elected !== null) return `poll.word.${elected}`;
  return carriedWord(counted.carried);
}

/** The key of the word for what was carried and what was not. */
export function carriedWord(carried: boolean): string {
  return carried ? 'poll.word.carried' : 'poll.word.lost';
}

/** Votes as they are printed: with groups, and as a fraction where a share has a part of a vote. */
export function votesText(votes: Ratio): string {
  return formatFraction(votes);
}
