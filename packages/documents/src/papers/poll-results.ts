import { type Meeting, message, type Message } from '@tenfold/kernel';
import { announcementOf } from '../poll/announcement/announcement-paper.ts';
import { announcementSchema } from '../poll/announcement/announcement-schema.ts';
import { recordedPoll } from '../poll/recorded/recorded-poll.ts';
import type { MadePaper, Paper, PaperGiven } from './paper.ts';
import { onePeriod } from './written/period-asked.ts';

/**
 * The announcement of the results of the polls of a meeting that the record tells of. A poll that is counted here is announced
 * from its count instead, which knows more: abstentions, deductions, the scrutineer.
 */
export const pollResultsPaper: Paper = {
  kind: 'poll-results',
  about: 'paper.about.poll-results',
  options: ['on'],
  entryKinds: ['meeting-called', 'resolution-proposed', 'poll-declared'],
  period: onePeriod,
  make: makeResults,
  schema: announcementSchema,
};

function makeResults(given: PaperGiven): MadePaper | Message {
  const { world } = given.check('en');
  const { until } = given.period;
  const meetings = [...world.register.meetings.values()];
  const found = meetings.find((one) => dayOf(one) === until && isDeclared(one));
  if (found === undefined) {
    const known = meetings.map((one) => ({ date: dayOf(one) }));
    return known.length === 0
      ? message('paper.refused.no-meeting')
      : message('paper.refused.no-poll', { on: { date: until }, known: { list: known } });
  }
  const poll = recordedPoll(world, found, given.entries);
  return 'key' in poll ? poll : announcementOf(poll);
}

/** The day of a meeting: that on which it was held, else that of its last declared poll, else that on which it was called. */
function dayOf({ date, calledOn, resolutions }: Meeting): string {
  const polled = [...resolutions.values()].flatMap(({ poll }) => (poll === null ? [] : [poll.on]));
  return date ?? polled.toSorted().at(-1) ?? calledOn;
}

function isDeclared({ resolutions }: Meeting): boolean {
  return [...resolutions.values()].some(({ poll }) => poll !== null);
}
