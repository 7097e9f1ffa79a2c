import {
  type CountAsked,
  type Counted,
  countInstructions,
  heldApart,
  noncesFrom,
  sealCount,
  sealedCountOf,
  secondLook,
  sha256,
} from '@tenfold/count';
import type { Problem } from '@tenfold/kernel';
import { type PollMeeting, readMeeting } from '@tenfold/kernel/poll';
import { announcedSeal } from '@tenfold/seal';
import { countedJson } from '../counted-json.ts';
import { explainingHoldings } from './explaining-holdings.ts';
import type { CountJob, Ended, Said } from './job.ts';
import { refusedFile } from './refused-file.ts';
import { instructionSources, registerSources } from './sources-of-job.ts';

/** Milliseconds between two times of telling how far a count has come. */
const BETWEEN = 250;

/** Counts what a job names, and says what came of it. What breaks is a fault, and is thrown. */
export async function runJob(job: CountJob, say: (said: Said) => void, signal: AbortSignal): Promise<Ended> {
  const asked = await askedOf(job, signal);
  if ('problems' in asked) return asked;
  if (job.wanted.what === 'receipts') return receiptsOf(job, asked, job.wanted.member);
  const file = refusedFile(job.wanted.refused);
  try {
    const outcome = await countInstructions({
      ...asked,
      checkpoint: job.wanted.checkpoint,
      onRefused: file.add,
      onProgress: nowAndThen((progress) => say({ progress })),
      onRunning: (running) => say({ running }),
    });
    if ('problems' in outcome) return endedBy(outcome.problems);
    const done = await doneOf(job, asked, outcome.counted);
    file.keep();
    return done;
  } finally {
    file.drop();
  }
}

function endedBy(problems: Extract<Ended, { readonly problems: unknown }>['problems']): Ended {
  const isCancelled = problems.some(({ message }) => message.key === 'count.problem.cancelled');
  return isCancelled ? { cancelled: true } : { problems };
}

async function askedOf(
  job: CountJob,
  signal: AbortSignal,
): Promise<CountAsked | { readonly problems: readonly Problem[] }> {
  const meeting = meetingOf(job);
  const resolutions = meeting.resolutions.flatMap(({ number, withdrawn }) => (withdrawn === null ? [number] : []));
  const byIsin = new Map(Object.entries(job.classes));
  const instructions = await instructionSources(job.instructions, { resolutions, byIsin });
  if ('problems' in instructions) return instructions;
  const { register, threads } = job;
  const { recordDate } = meeting;
  return {
    sources: instructions.sources,
    register: 'rows' in register ? register : await registerSources(register, { byIsin, recordDate }),
    meeting,
    ruleBook: job.ruleBook,
    apart: new Set(job.apart),
    withheld: job.withheld,
    secondWay: job.twice ? 'always' : 'small',
    signal,
    ...(threads === null ? {} : { threads }),
  };
}

function meetingOf({ meeting }: CountJob): PollMeeting {
  const read = readMeeting(JSON.parse(meeting));
  if ('problems' in read) throw new Error('fault: a meeting that was taken can’t be read again');
  return read.meeting;
}

async function doneOf(job: CountJob, asked: CountAsked, counted: Counted): Promise<Ended> {
  const isCountedTwice = counted.ways === 2;
  const explaining = explainingHoldings(counted, job.expected);
  const kept = {
    ...sumsOf(counted),
    held: heldApart(counted, new Set(job.apart)),
    holdings: () => explaining,
    // To look through every instruction takes longer than to count millions: it is done where the count was small or done twice.
    secondLook: isCountedTwice ? secondLook(counted, asked) : null,
    isCountedTwice,
  };
  const { sealed } = await sealedCountOf(asked, counted, secretOf(job));
  return { counted: { counted: countedJson(kept), seal: announcedSeal(sealed, sha256), sealed } };
}

/** A count without what can only be asked while it is in memory. */
function sumsOf({ ways: _ways, standing: _standing, ...sums }: Counted): Omit<Counted, 'ways' | 'standing'> {
  return sums;
}

function secretOf({ secret }: CountJob): Uint8Array {
  return Buffer.from(secret, 'hex');
}

/** Counts again, by one way and without a word, and gives what shows each instruction of a member to be in the count. */
async function receiptsOf(job: CountJob, asked: CountAsked, member: string): Promise<Ended> {
  const outcome = await countInstructions({ ...asked, secondWay: 'never' });
  if ('problems' in outcome) return endedBy(outcome.problems);
  const meeting = asked.meeting.id;
  const nonceOf = noncesFrom({ secret: secretOf(job), meeting });
  const { seal, receiptsFor } = sealCount({ counted: outcome.counted, meeting, nonceOf });
  return { receipts: receiptsFor(new Set([member])), seal };
}

/** Hears often and says seldom. */
function nowAndThen<T>(say: (value: T) => void): (value: T) => void {
  let next = 0;
  return (value) => {
    const now = performance.now();
    if (now < next) return;
    next = now + BETWEEN;
    say(value);
  };
}
