import { type Times, timesOf } from '@tenfold/documents/assessment';
import type { PlainDate } from '@tenfold/kernel';
import { type Given, type Refused, refused } from '../commands/command.ts';

/** The times of a question about a day that the plan names, as known at the moment that was typed. */
export function timesOn(on: PlainDate, { arguments: { options }, now }: Given): Times | Refused {
  const known = options.get('known');
  const asked = new Map([['on', on], ...(known === undefined ? [] : [['known', known] as const])]);
  const times = timesOf(asked, now());
  return 'key' in times ? refused(times) : times;
}
