import { isProvisional, pollAnswer } from '@tenfold/documents/poll';
import { type CountStepGiven, isRefused } from '@tenfold/ledger';
import type { Context } from '../context.ts';
import { type HttpProblem, isProblem } from '../problem/index.ts';
import { askedOf } from './asked-count.ts';
import { countedFrom } from './counted-json.ts';
import { jobOfCount, type ToCount } from './job-of-count.ts';
import { contentOfDone, contentOfProblems } from './kept-content.ts';
import { openMeetingOf } from './open-meeting-of.ts';
import type { CountDone, Ended } from './process/job.ts';

/** Who stands in the ledger for what a count itself came to. */
const COUNTING = 'tenfold:count';

/** Makes a count ready that was asked for, and gives how it is begun, or taken up where it was left. A problem where a file is gone. */
export async function readyCount(
  { issuer, count }: Pick<ToCount, 'issuer' | 'count'>,
  context: Pick<Context, 'ledger' | 'polls' | 'now'>,
): Promise<{ readonly begin: () => void } | HttpProblem> {
  const { ledger, polls, now } = context;
  const { meeting, number, knownAt } = count;
  const asked = { issuer, meeting: askedOf(count).meeting, knownAt };
  const opened = await openMeetingOf(asked, { ledger, now: now() });
  if (isProblem(opened)) return opened;
  const key = { issuer, meeting, number };
  const { checkpoint: path, refused } = polls.places.forCounting(key);
  const wanted = { what: 'count', checkpoint: { path, everyMilliseconds: polls.checkpointEach }, refused } as const;
  const job = await jobOfCount({ issuer, count, opened }, wanted, context);
  if (isProblem(job)) return job;
  const onEnd = async (ended: Ended | null): Promise<void> => endCount({ issuer, count, opened }, ended, context);
  return { begin: () => polls.live.begin(key, job, onEnd) };
}

/** Writes down what a count came to. One that was called off or died has come to nothing, and can be taken up again. */
async function endCount(
  to: ToCount,
  ended: Ended | null,
  { ledger, polls }: Pick<Context, 'ledger' | 'polls'>,
): Promise<void> {
  const { issuer, count } = to;
  if (ended === null) polls.onFault(new Error(`the process that counted ${count.meeting} ${count.number} died`));
  if (ended !== null && 'failed' in ended) polls.onFault(faultThere(ended.failed));
  const step = ended === null ? null : stepOf(to, ended);
  if (step === null) return;
  try {
    const written = await ledger.polls.addStep(issuer, count, step);
    if (isRefused(written)) polls.onFault(new Error(written.problems.map(({ message }) => message.key).join(', ')));
  } catch (error) {
    // Without its step it is a count that died: whoever takes it up again has it counted again.
    polls.onFault(error);
  }
}

/** A fault of another process, with the places at which it stood there. */
function faultThere(stack: string): Error {
  return Object.assign(new Error('a count failed'), { stack });
}

function stepOf(to: ToCount, ended: Ended): CountStepGiven | null {
  const nothing = { provisional: null, by: COUNTING };
  if ('failed' in ended) return { what: 'failed', content: null, ...nothing };
  if ('problems' in ended) return { what: 'refused', content: contentOfProblems(ended.problems), ...nothing };
  return 'counted' in ended ? stepOfDone(to, ended.counted) : null;
}

/** What was counted may show that the meeting can't be so: a class votes whose votes nobody knows, for one. */
function stepOfDone({ count, opened }: ToCount, done: CountDone): CountStepGiven {
  const made = pollAnswer(opened, countedFrom(done.counted), askedOf(count).weightAt);
  if ('problems' in made)
    return { what: 'refused', content: contentOfProblems(made.problems), provisional: null, by: COUNTING };
  return { what: 'counted', content: contentOfDone(done), provisional: isProvisional(made), by: COUNTING };
}
