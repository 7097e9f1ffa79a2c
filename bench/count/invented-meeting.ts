import type { CountAsked } from '@tenfold/count';
import { type PollResolution, plainRuleBook } from '@tenfold/kernel/poll';
import { boundMember, resolutionNumbers } from './invented-poll.ts';

const plain: Omit<PollResolution, 'number'> = {
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
};

/** What an invented poll is counted for: every line once, and no refused line kept. */
export const inventedMeeting: Omit<CountAsked, 'sources' | 'register'> = {
  meeting: {
    id: 'invented-poll',
    classes: null,
    resolutions: resolutionNumbers.map((number) => ({
      ...plain,
      number,
      abstain: number === resolutionNumbers.at(-1) ? [boundMember] : [],
    })),
  },
  ruleBook: plainRuleBook,
  mostRefused: 0,
  secondWay: 'never',
};
