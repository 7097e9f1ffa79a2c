import { meetingEntryKinds, meetingOfRecord } from '@tenfold/documents/poll';
import type { World } from '@tenfold/kernel';
import { type PollMeeting, readMeeting } from '@tenfold/kernel/poll';
import { isRefused, type PollCount } from '@tenfold/ledger';
import type { Asking } from '../application/asking.ts';
import { openIssuer } from '../application/open-issuer.ts';
import { today } from '../application/version-of-answers.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';

/** A meeting as it is listed: from the record, else from the latest count. */
export interface ListedMeeting {
  readonly meeting: PollMeeting;
  /** Whether the record tells of it, and of its result. */
  readonly isRecorded: boolean;
  readonly declared: boolean;
  readonly counts: readonly PollCount[];
}

type Given = Pick<Asking, 'ledger' | 'now'>;

/** The meetings of an issuer, those on the record and those that were only counted; the newest first. */
export async function meetingsOfIssuer(issuer: string, given: Given): Promise<readonly ListedMeeting[] | HttpProblem> {
  const recorded = await recordedMeetings(issuer, given);
  if (isProblem(recorded)) return recorded;
  const counts = await given.ledger.polls.counts(issuer, null);
  if (isRefused(counts)) return problemFromLedger(counts);
  const known = new Map(recorded.map((one) => [one.meeting.id, one]));
  const all = [...known.values()].map((one) => ({
    ...one,
    counts: counts.filter((count) => isOf(count, one.meeting)),
  }));
  const others = [...new Set(counts.map(({ meeting }) => meeting).filter((id) => !known.has(id)))];
  for (const id of others) {
    const own = counts.filter(({ meeting }) => meeting === id);
    const meeting = await countedMeeting(issuer, own, given);
    if (isProblem(meeting)) return meeting;
    all.push({ meeting, isRecorded: false, declared: false, counts: own });
  }
  return all.toSorted((a, b) => compare(b.meeting.date ?? '', a.meeting.date ?? ''));
}

/** A meeting by its id: as the record has it, else as it was counted last. */
export async function findMeeting(issuer: string, id: string, given: Given): Promise<ListedMeeting | HttpProblem> {
  const counts = await given.ledger.polls.counts(issuer, id);
  if (isRefused(counts)) return problemFromLedger(counts);
  const recorded = await recordedMeetings(issuer, given);
  if (isProblem(recorded)) return recorded;
  const found = recorded.find(({ meeting }) => meeting.id === id);
  if (found !== undefined) return { ...found, counts };
  if (counts.length === 0) return noMeeting(id);
  const meeting = await countedMeeting(issuer, counts, given);
  return isProblem(meeting) ? meeting : { meeting, isRecorded: false, declared: false, counts };
}

/** That nobody knows of such a meeting. */
export function noMeeting(id: string): HttpProblem {
  return problemOf('unknown', 'poll-count.no-meeting', { meeting: { quote: id } });
}

async function recordedMeetings(
  issuer: string,
  { ledger, now }: Given,
): Promise<readonly Omit<ListedMeeting, 'counts'>[] | HttpProblem> {
  const times = { on: today(now), knownAt: null, today: today(now) };
  const opened = await openIssuer(issuer, times, { ledger, binds: true });
  if (isProblem(opened)) return opened;
  const { on, knownAt } = times;
  const entries = await ledger.entriesOfKinds(issuer, { kinds: [...meetingEntryKinds], on, knownAt });
  const { world } = opened;
  return [...world.register.meetings.values()].map((one) => ({
    meeting: meetingOfRecord(world, one, entries),
    isRecorded: true,
    declared: isDeclared(world, one.id),
  }));
}

function isDeclared({ register }: World, meeting: string): boolean {
  return [...(register.meetings.get(meeting)?.resolutions.values() ?? [])].some(({ poll }) => poll !== null);
}

/** The meeting of the latest of some counts, as it was given then. */
async function countedMeeting(
  issuer: string,
  counts: readonly PollCount[],
  { ledger }: Pick<Given, 'ledger'>,
): Promise<PollMeeting | HttpProblem> {
  const latest = counts.at(-1);
  if (latest === undefined) throw new Error('fault: a meeting that was counted without a count');
  const asked = await ledger.polls.asked(issuer, latest);
  if (asked === null) throw new Error('fault: a count that is not there');
  if (isRefused(asked)) return problemFromLedger(asked);
  const read = readMeeting(asked['meeting']);
  if ('problems' in read) throw new Error('fault: a meeting that was counted can’t be read again');
  return read.meeting;
}

function isOf({ meeting }: PollCount, { id }: PollMeeting): boolean {
  return meeting === id;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
