import type { ClockedDuty, World } from '@tenfold/kernel';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import { byWhen, clockText, owedUnder } from '../duties/words-of-duty.ts';
import type { Language } from '../messages/languages.ts';

/** At which point of its time a duty is reminded of: some days before, on its day, or when it is late. */
export type ReminderStage = 'late' | 'on-the-day' | 'before';

/** A duty to be reminded of. */
export interface RemindedDuty {
  readonly duty: ClockedDuty;
  readonly stage: ReminderStage;
}

/** What a mail of reminders is made from. */
export interface ReminderGiven {
  readonly world: World;
  readonly reminded: readonly RemindedDuty[];
  readonly language: Language;
  /** Where all duties of the issuer are shown, and where one can have the reminders stopped. */
  readonly links: { readonly duties: string; readonly stop: string };
}

/** A mail of plain text. */
export interface ReminderMail {
  readonly subject: string;
  readonly text: string;
}

/** The stages in the order in which a mail lists them: what is worst first. */
const stages: readonly ReminderStage[] = ['late', 'on-the-day', 'before'];

/** One mail for all that a person is to be reminded of now. */
export function reminderMail({ world, reminded, language, links }: ReminderGiven): ReminderMail {
  const say = sayIn(wordingOf(world, language));
  const parts = stages.flatMap((stage) => {
    const its = reminded.filter((one) => one.stage === stage);
    return its.length === 0 ? [] : [say(`reminder.heading.${stage}`), ...its.map(({ duty }) => dutyText(duty, say))];
  });
  const end = [
    say('reminder.all', { url: { quote: links.duties } }),
    say('reminder.done'),
    say('cli.not-advice'),
    say('reminder.stop', { url: { quote: links.stop } }),
  ];
  return { subject: subjectOf(world, reminded, say), text: `${[...parts, ...end].join('\n\n')}\n` };
}

function subjectOf({ issuer }: World, reminded: readonly RemindedDuty[], say: Say): string {
  const late = BigInt(reminded.filter(({ stage }) => stage === 'late').length);
  const count = BigInt(reminded.length) - late;
  const figures = { issuer: { name: issuer.id }, late: { number: late }, count: { number: count } };
  if (late === 0n) return say('reminder.subject-due', figures);
  if (count > 0n) return say('reminder.subject-both', figures);
  return say('reminder.subject-late', { issuer: figures.issuer, count: { number: late } });
}

function dutyText(duty: ClockedDuty, say: Say): string {
  const { what } = duty;
  return [`– ${say(what.key, what.figures)}`, byWhen(duty, say), owedUnder(duty, say), clockText(duty, say)]
    .filter((line) => line !== '')
    .join('\n  ');
}
