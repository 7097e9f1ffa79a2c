import type { Problem } from '@tenfold/kernel';
import type { SeevConfirmation, SeevCounted } from '../write/write-007.ts';
import type { SeevVote } from '../write/write-004.ts';
import { moment } from './moment.ts';
import { allAt, firstAt, type ReadElement, textAt } from './read-element.ts';
import { problemOf } from './seev-problem.ts';
import { wholeCount } from './whole-count.ts';

/** What a message confirms to one member (seev.007): of several members, the first. */
export function confirmationOfSeev007(
  document: ReadElement,
): { readonly confirmation: SeevConfirmation } | { readonly problems: readonly Problem[] } {
  const body = firstAt(document, 'MtgVoteExctnConf') ?? document;
  const units = allAt(body, 'VoteInstrs/VotePerRsltn').flatMap((vote) =>
    ['For', 'Agnst', 'Abstn'].flatMap((way) => allAt(vote, `${way}/Unit`)),
  );
  const broken = units.filter(({ text }) => wholeCount(text) === null);
  if (broken.length > 0) return { problems: broken.map((one) => problemOf(one, 'no-whole-count')) };
  return {
    confirmation: {
      instruction: textAt(body, 'MtgInstrId') ?? '',
      member: textAt(body, 'VoteInstrs/AcctId') ?? '',
      counted: allAt(body, 'VoteInstrs').map(countedOf),
      receipt: textAt(body, 'VoteInstrsConfURLAdr'),
    },
  };
}

function countedOf(one: ReadElement): SeevCounted {
  const received = textAt(one, 'VoteRctDtTm/DtTm');
  return {
    id: textAt(one, 'SnglInstrId') ?? '',
    shareClass: textAt(one, 'SubAcctId') ?? '',
    received: received === null ? null : moment(received),
    votes: allAt(one, 'VotePerRsltn').map(voteOf),
  };
}

function voteOf(vote: ReadElement): SeevVote {
  const shares = (way: string): bigint => BigInt(wholeCount(textAt(vote, `${way}/Unit`) ?? '0') ?? '0');
  return {
    resolution: textAt(vote, 'IssrLabl') ?? '',
    for: shares('For'),
    against: shares('Agnst'),
    abstain: shares('Abstn'),
  };
}
