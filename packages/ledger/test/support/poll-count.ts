import type { CountGiven, CountStepGiven, PollFile } from '../../src/polls/poll-count.ts';

/** A file of instructions, and one of members. */
export const pollFiles: readonly PollFile[] = [
  { sha256: 'a'.repeat(64), name: 'instructions.csv', kind: 'csv', bytes: 3380n },
  { sha256: 'b'.repeat(64), name: 'register.csv.gz', kind: 'gzip', bytes: 2n ** 40n },
];

/** What is asked to be counted, as the server asks it: its parts are JSON to the ledger, nothing more. */
export const countGiven: CountGiven = {
  meeting: 'agm-2026',
  // The members stand in the order in which they were given, which an answer repeats.
  asked: {
    format: 'tenfold/count-asked/1',
    'zh-Hant': '承諾',
    'zh-Hans': '承诺',
    odd: 'a "quoted" \\ 𠮶 \u0000 \u2028',
  },
  knownAt: '2026-11-24T11:59:59.999+08:00',
  secret: Uint8Array.from({ length: 32 }, (_, at) => at * 8),
  instructions: ['a'.repeat(64), 'a'.repeat(64)],
  register: ['b'.repeat(64)],
};

/** What a count came to. */
export const countedStep: CountStepGiven = {
  what: 'counted',
  content: { counted: { format: 'tenfold/counted/1', odd: '\u0000' } },
  provisional: true,
  by: 'tenfold:count',
};
