import { expect } from 'vitest';
import type { PlannedStep } from '../../src/plan/clearance.ts';
import type { PlannedProgramme, Programme, ProgrammeCourse } from '../../src/plan/planned-programme.ts';
import { planProgramme } from '../../src/plan/programme.ts';
import { readProgramme } from '../../src/plan/read-programme.ts';
import type { World } from '../../src/world/world.ts';
import { smallCalendar } from '../calendar/small-calendar.ts';
import { worldAfter } from '../plan/plans.ts';
import { smallIssuer } from '../register/small-issuer.ts';

/** The day at whose end the issuer of these tests is looked at. */
export const eve = '2024-01-02';

/** An issuer of so many weighted shares, Pat's and Quin's, beside so many others, before the programme. */
export function issuerOf(
  { pat, quin = '0', others }: { readonly pat: string; readonly quin?: string; readonly others: string },
  policies: Parameters<typeof worldAfter>[2] = {},
): World {
  return worldAfter(smallIssuer({ A: { pat, quin }, B: { others } }), eve, policies);
}

/** A programme of single steps. */
export function programmeOf(steps: readonly PlannedStep[], rest: Partial<Programme> = {}): Programme {
  return { name: null, steps, repeats: [], split: null, agreed: null, ...rest };
}

/** A programme that can be done, planned by the small calendar. */
export function planned(world: World, programme: Programme): PlannedProgramme {
  const answer = planProgramme({ world, programme, calendar: smallCalendar });
  if ('problems' in answer) expect(answer.problems).toEqual([]);
  return answer as PlannedProgramme;
}

/** The programme that a file states. */
export function readFrom(json: object): Programme {
  const read = readProgramme({ format: 'tenfold/programme/1', ...json });
  if ('problems' in read) expect(read.problems).toEqual([]);
  return (read as Exclude<typeof read, { readonly problems: unknown }>).programme;
}

/** What is wrong with a file: the place in it, and the key of the sentence. */
export function problemsOf(json: unknown): readonly (readonly [string, string])[] {
  const read = readProgramme(json);
  return 'problems' in read ? read.problems.map(({ field, message }) => [field, message.key]) : [];
}

/** What each day of a course asks for. */
export function conversionsOf(course: ProgrammeCourse | null): readonly (bigint | null)[] {
  return (course?.days ?? []).map(({ conversion }) => conversion);
}
