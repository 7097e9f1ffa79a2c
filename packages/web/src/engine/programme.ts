import { type NotCleared, planInRecord, programmeCalendar, programmeJson } from '@tenfold/documents/clearance';
import type { IssuerRecord, PlannedProgramme } from '@tenfold/kernel';
import { readProgramme } from '@tenfold/kernel/plan';
import type { PlannedProgrammeJson } from '../format/programme.ts';
import { planningTimes, policyWords, toldProblems } from './clear.ts';
import type { About, ProgrammeAnswer, ProgrammeGiven } from './questions.ts';
import { refusal } from './refusal.ts';
import { stampNow } from './stamp-now.ts';

/** What a programme asks for day by day, by the same functions as the command line; or what is wrong with it. */
export function programme(record: IssuerRecord, given: ProgrammeGiven, { language }: About): ProgrammeAnswer {
  const planned = plan(record, given, language);
  if ('problems' in planned) return { problems: toldProblems(planned.problems, language) };
  return { planned: programmeJson(planned, language) as unknown as PlannedProgrammeJson, words: policyWords(language) };
}

/** The same as the text of a calendar file. */
export function programmeAsCalendar(record: IssuerRecord, given: ProgrammeGiven, { language }: About): string {
  const planned = plan(record, given, language);
  if ('problems' in planned)
    throw refusal(
      planned.problems.map(({ message }) => message),
      language,
    );
  return programmeCalendar(planned, { language, stamp: stampNow() });
}

function plan(
  record: IssuerRecord,
  { programme: text, ...asked }: ProgrammeGiven,
  language: About['language'],
): PlannedProgramme | NotCleared {
  const read = readProgramme(JSON.parse(text));
  if ('problems' in read) return read;
  return planInRecord(record, { programme: read.programme, ...planningTimes(asked, language) });
}
