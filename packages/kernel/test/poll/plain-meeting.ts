import { ratio } from '../../src/index.ts';
import type { PollClass, PollGiven, PollLaw, PollMeeting, PollResolution } from '../../src/poll/index.ts';

/** A resolution with nothing special, and what is given. */
export function resolution(given: Partial<PollResolution> = {}): PollResolution {
  return {
    number: '1',
    subject: null,
    kind: 'ordinary',
    reserved: false,
    confirmed: null,
    matters: [],
    classes: null,
    majority: null,
    abstain: [],
    notInFavour: [],
    withdrawn: null,
    condition: null,
    contest: null,
    ...given,
  };
}

/** A meeting of these resolutions. */
export function meeting(resolutions: readonly PollResolution[], given: Partial<PollMeeting> = {}): PollMeeting {
  return {
    id: 'agm',
    kind: 'annual',
    names: null,
    date: '2026-06-26',
    recordDate: '2026-06-20',
    classes: null,
    resolutions,
    specialMajority: ratio(3n, 4n),
    percentDecimals: 6,
    abstentions: 'left-out',
    votesPerShare: [],
    deductions: [],
    scrutineer: null,
    attended: null,
    intentions: [],
    ...given,
  };
}

/** A law that proposes nothing. */
export const law: PollLaw = {
  simpleMajority: ratio(1n, 2n),
  mostVotesReserved: ratio(1n, 1n),
  bindsReserved: true,
  propose: () => ({
    reserved: false,
    matters: ['other'],
    mixed: false,
    changesWeight: false,
    reasons: [],
    certain: true,
  }),
};

/** Class A with ten votes a share, and class B with one. */
export const classes: readonly PollClass[] = [
  { shareClass: 'A', weighted: true, votesPerShare: ratio(10n, 1n), inIssue: 100n, deductions: [], entitled: 100n },
  { shareClass: 'B', weighted: false, votesPerShare: ratio(1n, 1n), inIssue: 900n, deductions: [], entitled: 900n },
];

/** What a result is made from, with what is given. */
export function asked(one: PollMeeting, more: Partial<PollGiven> = {}): PollGiven {
  return {
    meeting: one,
    law,
    classes,
    endedAtPoll: [],
    endedAtRecordDate: [],
    weightMoment: 'poll',
    tallies: [],
    held: [],
    ...more,
  };
}
