import { type Times, timesOf } from '@tenfold/documents';
import type { HttpProblem, Told } from '../problem/index.ts';

/** The two times as they come in a query. */
export interface TimesQuery {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
}

/** The times that a query asks about, or what is wrong with each of them. */
export function timesAsked({ on, known }: TimesQuery, now: number): Times | HttpProblem {
  const problems = [
    ...refuse('on', new Map(on === undefined ? [] : [['on', on]]), now),
    ...refuse('known', new Map(known === undefined ? [] : [['known', known]]), now),
  ];
  if (problems.length > 0) return { problem: 'invalid-request', problems };
  const typed = Object.entries({ on, known }).filter((one): one is [string, string] => one[1] !== undefined);
  return timesOf(new Map(typed), now) as Times;
}

function refuse(field: string, options: ReadonlyMap<string, string>, now: number): readonly Told[] {
  const times = timesOf(options, now);
  return 'key' in times ? [{ entry: null, field, message: times }] : [];
}
