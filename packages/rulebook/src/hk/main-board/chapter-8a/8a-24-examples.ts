import type { ResolutionMatter, WorkedExample } from '@tenfold/kernel';
import type { CountedSide, ReservedFacts } from './8a-24-count.ts';

type Put = NonNullable<ReservedFacts['resolution']>;

const side: CountedSide = { shareClass: 'A', shares: 100n, votes: 100n };

function put(given: Partial<Put>): ReservedFacts {
  const resolution: Put = {
    number: '3',
    entry: 'resolution',
    matters: ['auditors'],
    meetsOn: '2024-06-20',
    isOver: false,
    poll: null,
    ...given,
  };
  return { who: 'issuer', party: 'issuer', resolution };
}

function polled(
  sides: readonly CountedSide[],
  counted: NonNullable<Put['poll']>['counted'] = null,
  matters: readonly ResolutionMatter[] = ['auditors'],
): ReservedFacts {
  return put({ matters, isOver: true, poll: { entry: 'poll', on: '2024-06-20', counted, sides } });
}

export const reservedExamples: readonly WorkedExample<ReservedFacts>[] = [
  {
    name: '100 weighted shares counted as 100 votes',
    given: polled([side]),
    expect: 'kept',
    workedFrom: 'text',
    edge: 'just kept',
  },
  {
    name: '100 weighted shares counted as 101 votes',
    given: polled([{ ...side, votes: 101n }]),
    expect: 'breached',
    workedFrom: 'text',
    edge: 'just breached',
  },
  {
    name: 'counted with weight, against the resolution only',
    given: polled([side, { ...side, votes: 1000n }]),
    expect: 'breached',
    workedFrom: 'text',
  },
  {
    name: 'declared as one vote a share, and the figures say otherwise',
    given: polled([{ ...side, votes: 1000n }], 'one-vote-a-share'),
    expect: 'breached',
    workedFrom: 'text',
  },
  { name: 'declared as weighted', given: polled([], 'weighted'), expect: 'breached', workedFrom: 'text' },
  {
    name: 'auditors and their pay in one resolution: reserved as a whole',
    given: polled([], 'weighted', ['auditors', 'other']),
    expect: 'breached',
    workedFrom: 'regression',
  },
  { name: 'declared as one vote a share', given: polled([], 'one-vote-a-share'), expect: 'kept', workedFrom: 'text' },
  {
    name: 'a poll without any figure of the weighted class',
    given: polled([]),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'a poll that prints shares and not votes',
    given: polled([{ ...side, votes: null }]),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'an ordinary matter, counted with weight',
    given: polled([], 'weighted', ['other']),
    expect: 'not-applicable',
    workedFrom: 'text',
  },
  {
    name: 'counted with weight, and nobody recorded what it was about',
    given: polled([], 'weighted', []),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'counted one vote a share: what it was about does not matter',
    given: polled([side], null, []),
    expect: 'kept',
    workedFrom: 'text',
  },
  {
    name: 'a reserved resolution put to a meeting to come',
    given: put({}),
    expect: 'action-required',
    workedFrom: 'text',
  },
  {
    name: 'the same, to the beneficiary who will vote on it',
    given: { ...put({}), who: 'first', party: 'beneficiary' },
    expect: 'action-required',
    workedFrom: 'text',
  },
  {
    name: 'a reserved resolution put to a meeting of which the day is not set',
    given: put({ meetsOn: null }),
    expect: 'action-required',
    workedFrom: 'text',
  },
  {
    name: 'the meeting is over and no result is recorded',
    given: put({ isOver: true }),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'a resolution put to a meeting to come, and nobody recorded what it is about',
    given: put({ matters: [] }),
    expect: 'information-missing',
    workedFrom: 'text',
  },
  {
    name: 'none put so far',
    given: { who: 'issuer', party: 'issuer', resolution: null },
    expect: 'kept',
    workedFrom: 'text',
  },
];
