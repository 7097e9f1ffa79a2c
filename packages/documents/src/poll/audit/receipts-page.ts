import type { Message } from '@tenfold/kernel';
import { type Json, messageJson } from '../../check/figure-json.ts';
import { type Say, sayIn } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import { gap, heading, type Page, paragraph, plain, quiet, toned } from '../../page/page.ts';

/** An instruction as a receipt tells of it; shares are decimal digits. */
export interface ReceiptVote {
  readonly meeting: string;
  readonly member: string;
  readonly class: string;
  readonly resolution: string;
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
}

/** A receipt that was held against what was announced. */
export interface CheckedReceipt {
  readonly vote: ReceiptVote;
  /** Which of all instructions that count it is, counted from nought. */
  readonly index: number;
  /** Why it does not hold; `null` where it does. */
  readonly problem: Message | null;
}

/** Receipts that were checked, with what they were held against. */
export interface CheckedReceipts {
  readonly receipts: readonly CheckedReceipt[];
  readonly seal: { readonly root: string; readonly size: number };
}

/** Whether every receipt holds, and there is one at all. */
export function areInCount({ receipts }: CheckedReceipts): boolean {
  return receipts.length > 0 && receipts.every(({ problem }) => problem === null);
}

/** Each vote with its mark, member by member, and what a receipt shows and does not show. */
export function receiptsPage(checked: CheckedReceipts, language: Language): Page {
  const say = sayIn({ language, names: () => null });
  const { receipts, seal } = checked;
  const figures = { root: { quote: seal.root }, size: { number: BigInt(seal.size) } };
  return [
    paragraph([verdict(checked, say)]),
    gap,
    ...groupsOf(receipts).flatMap((group) => [...groupBlocks(group, seal.size, say), gap]),
    paragraph([quiet(say('receipt.page.seal', figures))]),
    paragraph([quiet(say('receipt.page.whole'))]),
    paragraph([quiet(say('receipt.page.shows'))]),
  ];
}

/** The same as JSON, without what only the check needs. */
export function receiptsJson(checked: CheckedReceipts, language: Language): Json {
  const say = sayIn({ language, names: () => null });
  const { receipts, seal } = checked;
  return {
    holds: areInCount(checked),
    seal: { root: seal.root, size: seal.size },
    receipts: receipts.map(({ vote, index, problem }) => ({
      ...voteJson(vote),
      index,
      holds: problem === null,
      problem: problem === null ? null : messageJson(problem, say),
    })),
  };
}

function voteJson(vote: ReceiptVote): Record<string, Json> {
  const { meeting, member, resolution, against, abstain } = vote;
  return { meeting, member, class: vote.class, resolution, for: vote.for, against, abstain };
}

function verdict(checked: CheckedReceipts, say: Say): ReturnType<typeof toned> {
  if (checked.receipts.length === 0) return toned(say('receipt.page.none'), 'breached');
  return areInCount(checked) ? toned(say('receipt.page.holds'), 'kept') : toned(say('receipt.page.fails'), 'breached');
}

/** Receipts of one member at one meeting stand together, in the order in which they came. */
function groupsOf(receipts: readonly CheckedReceipt[]): readonly (readonly CheckedReceipt[])[] {
  const keyOf = ({ vote: { meeting, member } }: CheckedReceipt): string => JSON.stringify([meeting, member]);
  return [...new Set(receipts.map(keyOf))].map((key) => receipts.filter((one) => keyOf(one) === key));
}

function groupBlocks(group: readonly CheckedReceipt[], size: number, say: Say): Page {
  const [first] = group;
  if (first === undefined) return [];
  const { member, meeting } = first.vote;
  return [
    heading(say('receipt.page.of', { member: { quote: member }, meeting: { quote: meeting } })),
    ...group.map((one) => voteItem(one, size, say)),
  ];
}

function voteItem({ vote, index, problem }: CheckedReceipt, size: number, say: Say): Page[number] {
  const figures = {
    resolution: { quote: vote.resolution },
    class: { quote: vote.class },
    for: { shares: BigInt(vote.for) },
    against: { shares: BigInt(vote.against) },
    abstain: { shares: BigInt(vote.abstain) },
  };
  const place = { nth: { number: BigInt(index) + 1n }, size: { number: BigInt(size) } };
  const below = problem === null ? quiet(say('receipt.page.place', place)) : plain(say(problem.key, problem.figures));
  return {
    kind: 'item',
    mark: problem === null ? toned('✓', 'kept') : toned('✕', 'breached'),
    body: [[plain(say('receipt.page.vote', figures))], [below]],
    indent: 2,
  };
}
