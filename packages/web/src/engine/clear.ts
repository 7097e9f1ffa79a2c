import {
  courseJson,
  type Language,
  render,
  sayIn,
  type Times,
  timesOf,
  wordingOf,
} from '@tenfold/documents/assessment';
import { answerSentence, clearanceJson, clearRecord, stepText } from '@tenfold/documents/clearance';
import { type Clearance, type IssuerRecord, policyChoices, type Position, type Problem } from '@tenfold/kernel';
import { keptAnswer, readPlan } from '@tenfold/kernel/plan';
import type { CourseJson } from '../format/capital.ts';
import type { ClearanceJson } from '../format/clearance.ts';
import type { About, ClearAnswer, DraftedEntry, PlanProblem, Questions } from './questions.ts';
import { refusal } from './refusal.ts';

/** What a plan would do, by the same functions as the command line: the record as it is known, opened before the first step. */
export function clear(
  record: IssuerRecord,
  { plan, ...asked }: Questions['clear']['given'],
  { language }: About,
): ClearAnswer {
  const read = readPlan(JSON.parse(plan));
  if ('problems' in read) return { problems: toldProblems(read.problems, language) };
  const cleared = clearRecord(record, { plan: read.plan, ...planningTimes(asked, language) });
  if ('problems' in cleared) return { problems: toldProblems(cleared.problems, language) };
  const say = sayIn(wordingOf(cleared.after.world, language));
  return {
    sentence: answerSentence(cleared, say),
    course: { before: courseOf(cleared.before), after: courseOf(cleared.after) },
    steps: cleared.plan.steps.map((step) => stepText(step, say)),
    clearance: clearanceJson(cleared, language) as unknown as ClearanceJson,
    words: policyWords(language),
    drafts: draftsOf(cleared),
  };
}

/** The day that is looked at is the day on which the plan is made. */
export function planningTimes(
  { on, known }: { readonly on: string | null; readonly known: string | null },
  language: Language,
): Pick<Times, 'knownAt' | 'today'> {
  const options = new Map(Object.entries({ on, known }).filter((one): one is [string, string] => one[1] !== null));
  const times = timesOf(options, Date.now());
  if ('key' in times) throw refusal([times], language);
  return { knownAt: times.knownAt, today: on ?? times.today };
}

/** Sentences of what is wrong, each with the place of the field in the plan. */
export function toldProblems(problems: readonly Problem[], language: Language): readonly PlanProblem[] {
  return problems.map(({ field, message }) => ({
    place: field,
    text: render(message, { language, names: () => null }),
  }));
}

/** What the policies and their values are called. */
export function policyWords(language: Language): Readonly<Record<string, string>> {
  const keys = Object.entries(policyChoices).flatMap(([name, values]) => [
    `policy.${name}`,
    ...values.map((value) => `policy.${name}.${value}`),
  ]);
  return Object.fromEntries(
    keys.map((key) => [key, render({ key, figures: {} }, { language, names: () => null })] as const),
  );
}

function draftsOf(cleared: Clearance): readonly DraftedEntry[] {
  return keptAnswer(cleared).steps.flatMap(({ entries }) => entries as readonly DraftedEntry[]);
}

function courseOf({ world, findings }: Position): CourseJson {
  return courseJson(world, findings) as unknown as CourseJson;
}
