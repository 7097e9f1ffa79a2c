import { resolve } from 'node:path';
import { paragraph, plain, render } from '@tenfold/documents/assessment';
import {
  dayBeforeProgramme,
  planOpened,
  programmeCalendar,
  programmeJson,
  programmePage,
} from '@tenfold/documents/clearance';
import { message, type PlannedProgramme } from '@tenfold/kernel';
import { readProgramme } from '@tenfold/kernel/plan';
import { withOpened } from '../check/with-opened.ts';
import { type Given, isRefused, type Outcome } from '../commands/command.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { exitOfProgramme } from './exit-of.ts';
import { loadJson } from './load-json.ts';
import { refusedPlan } from './refused-plan.ts';
import { timesOn } from './times-on.ts';

/** Answers a programme of many steps, and writes its calendar file where one is asked for. */
export async function programmeAnswer(record: string, path: string, given: Given): Promise<Outcome> {
  const stated = await loadJson(path, given);
  if (isRefused(stated)) return stated;
  const read = readProgramme(stated.json);
  if ('problems' in read) return refusedPlan(path, read.problems);
  const { programme } = read;
  const times = timesOn(dayBeforeProgramme(programme), given);
  if (isRefused(times)) return times;
  return withOpened(record, { times, given }, async (opened) => {
    const planned = planOpened(opened, programme);
    if ('problems' in planned) return refusedPlan(path, planned.problems);
    return answerOf(planned, given);
  });
}

async function answerOf(planned: PlannedProgramme, given: Given): Promise<Outcome> {
  const { language } = given;
  const answer = {
    exit: exitOfProgramme(planned),
    json: () => programmeJson(planned, language),
    page: () => programmePage(planned, language),
  };
  const file = given.arguments.options.get('ics');
  return file === undefined ? answer : withCalendar(planned, { answer, file, given });
}

async function withCalendar(
  planned: PlannedProgramme,
  {
    answer,
    file,
    given,
  }: {
    readonly answer: Exclude<Outcome, { readonly refusals: unknown }>;
    readonly file: string;
    readonly given: Given;
  },
): Promise<Outcome> {
  const { language, cwd, now } = given;
  await import('@tenfold/documents/messages');
  const stamp = new Date(now()).toISOString();
  const text = programmeCalendar(planned, { language, stamp });
  const problem = await writing(file, () => replaceFile(resolve(cwd, file), text));
  if (problem !== null) return problem;
  const count = { number: BigInt(planned.byDay.days.length) };
  const said = message('cli.next.calendar-written', { file: { quote: file }, count });
  const line = (): string => render(said, { language, names: () => null });
  return { ...answer, page: () => [...answer.page(), paragraph([plain(line())])] };
}
