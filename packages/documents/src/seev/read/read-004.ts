import type { Problem } from '@tenfold/kernel';
import { takenBackKind } from '@tenfold/kernel/poll';
import { type ClassByIsin, classesOf } from './classes-of.ts';
import { moment } from './moment.ts';
import { allAt, firstAt, type ReadElement, textAt } from './read-element.ts';
import { isTakenBack, type TakenBack } from './read-005.ts';
import { problemOf, seevProblem } from './seev-problem.ts';
import { wholeCount } from './whole-count.ts';

/** A line of instructions as a count takes it. What is no count is left as it stands: the count refuses it, with its line. */
export interface InstructionRow {
  readonly line: number;
  readonly member: string;
  readonly shareClass: string;
  readonly resolution: string;
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
  readonly received: string;
  readonly kind: string;
}

/** What instructions are read with, beside the message. */
export interface Seev004Reading {
  /** The meeting's resolutions, for an instruction that votes one way on all of them. */
  readonly resolutions: readonly string[];
  readonly byIsin: ClassByIsin;
  /** What other messages take back; nothing where it is left out. */
  readonly takenBack?: readonly TakenBack[];
}

/** What stands before the instructions of a message: its name, its classes, and when it was received. */
export interface Seev004Head {
  readonly message: string | null;
  readonly classes: readonly string[];
  /** When the message was made, as its header has it; `null` where it has none. */
  readonly received: string | null;
}

/** The head of a message of instructions, from the elements that stand before the first one. */
export function headOfSeev004(
  body: ReadElement,
  { byIsin }: Pick<Seev004Reading, 'byIsin'>,
  created: string | null,
): Seev004Head | { readonly problems: readonly Problem[] } {
  const security = firstAt(body, 'FinInstrmId');
  if (security === null) {
    const figures = { path: { quote: body.path }, element: { quote: 'FinInstrmId' } };
    return { problems: [seevProblem('missing', body.line, figures)] };
  }
  const classes = classesOf(security, byIsin);
  if (classes.length === 0) {
    const named = firstAt(security, 'ISIN') ?? security;
    return { problems: [problemOf(named, 'class-unknown')] };
  }
  return { message: textAt(body, 'MtgInstrId'), classes, received: created === null ? null : moment(created) };
}

/** The lines that one instruction gives: one for each resolution on which it votes. */
export function rowsOfInstruction(
  instruction: ReadElement,
  { message, classes, received }: Seev004Head,
  { resolutions, takenBack = [] }: Pick<Seev004Reading, 'resolutions' | 'takenBack'>,
): readonly InstructionRow[] {
  const [only = ''] = classes;
  const of = { message, instruction: textAt(instruction, 'SnglInstrId') ?? '' };
  const common = {
    member: textAt(instruction, 'AcctDtls/AcctId') ?? '',
    shareClass: textAt(instruction, 'AcctDtls/SubAcctId') ?? (classes.length === 1 ? only : ''),
    received: received ?? '',
    kind: isTakenBack(takenBack, of) ? takenBackKind : firstAt(instruction, 'Prxy') === null ? '' : 'proxy',
  };
  const all = balanceOf(instruction);
  const given = firstAt(instruction, 'VoteDtls/VoteInstrForAgndRsltn');
  if (given === null) return [];
  const sameForAll = firstAt(given, 'VoteForAllAgndRsltns');
  if (sameForAll !== null) {
    const way = textAt(sameForAll, 'Tp');
    const sides = {
      for: onlyFor('CFOR', way, all),
      against: onlyFor('CAGS', way, all),
      abstain: onlyFor('ABST', way, all),
    };
    return resolutions.map((resolution) => ({ line: sameForAll.line, ...common, resolution, ...sides }));
  }
  return allAt(given, 'VotePerAgndRsltn/VoteInstr').map((vote) => ({
    line: vote.line,
    ...common,
    resolution: textAt(vote, 'IssrLabl') ?? '',
    ...sidesOf(vote, all),
  }));
}

function onlyFor(code: string, way: string | null, all: string): string {
  return way === code ? all : '0';
}

/** The shares that an instruction is for: the sum of its balances. */
function balanceOf(instruction: ReadElement): string {
  const balances = allAt(instruction, 'AcctDtls/InstdBal').map((one) => wholeCount(textAt(one, 'Bal/Qty/Unit') ?? ''));
  let sum = 0n;
  for (const one of balances) {
    if (one === null) return 'InstdBal';
    sum += BigInt(one);
  }
  return `${sum}`;
}

const counted = { For: 'for', Agnst: 'against', Abstn: 'abstain' } as const;

/** Shares each way. A way that is not counted here stands in the place of a count, so that the line is refused and not lost. */
function sidesOf(vote: ReadElement, all: string): Pick<InstructionRow, 'for' | 'against' | 'abstain'> {
  const other = vote.within.find(({ name }) => !(name in counted) && !labels.has(name));
  const side = (name: keyof typeof counted): string => {
    const given = firstAt(vote, name);
    return given === null ? '0' : sharesOf(given, all);
  };
  return { for: other === undefined ? side('For') : other.name, against: side('Agnst'), abstain: side('Abstn') };
}

const labels: ReadonlySet<string> = new Set(['IssrLabl', 'ListgGrpRsltnLabl']);

function sharesOf(given: ReadElement, all: string): string {
  if (firstAt(given, 'Cd') !== null) return all;
  const units = textAt(given, 'Qty/Unit');
  if (units === null) return 'FaceAmt';
  return wholeCount(units) ?? units;
}
