import { hongKongDay } from '@tenfold/kernel';
import {
  type InstructionKind,
  instructionKinds,
  plainRuleBook,
  readRuleBook,
  ruleBookFormat,
  type RuleBook,
} from '@tenfold/kernel/poll';
import { clockOf, momentOf } from '../../entries/form/hong-kong-clock.ts';

/** The scrutineer’s rules of counting as they are typed. */
export interface RulesTyped {
  readonly id: string;
  readonly version: string;
  readonly replacing: RuleBook['replacing'];
  readonly overVote: RuleBook['overVote'];
  /** Whether a stronger kind of instruction beats a later one of a weaker kind, in the order of `precedence`. */
  readonly byKind: boolean;
  readonly precedence: readonly InstructionKind[];
  /** The day and the clock in Hong Kong after which an instruction is too late; no day for no such moment. */
  readonly closesOn: string;
  readonly closesClock: string;
}

/** What counts where nothing else is typed. */
export const plainRules: RulesTyped = {
  id: plainRuleBook.id,
  version: plainRuleBook.version,
  replacing: plainRuleBook.replacing,
  overVote: plainRuleBook.overVote,
  byKind: false,
  precedence: instructionKinds,
  closesOn: '',
  closesClock: '',
};

/** The typed rules as a rule-book/1. Rules that were changed and keep the name of the plain ones get one of their own. */
export function ruleBookOf(typed: RulesTyped): object {
  const { id, version, replacing, overVote, byKind, precedence, closesOn, closesClock } = typed;
  return {
    format: ruleBookFormat,
    id,
    version,
    replacing,
    overVote,
    precedence: byKind ? precedence : [],
    // A day alone closes with its end.
    closesAt: closesOn === '' ? null : momentOf(closesOn, closesClock === '' ? '23:59:59' : closesClock),
  };
}

/** The rules in the text of a rule-book/1; `null` where it is none. */
export function rulesIn(text: string): RulesTyped | null {
  const read = readRuleBook(jsonIn(text));
  if ('problems' in read) return null;
  const { precedence, closesAt, ...rest } = read.ruleBook;
  const others = instructionKinds.filter((kind) => !precedence.includes(kind));
  return {
    ...rest,
    byKind: precedence.length > 0,
    precedence: [...precedence, ...others],
    closesOn: closesAt === null ? '' : hongKongDay(closesAt),
    closesClock: closesAt === null ? '' : clockOf(closesAt),
  };
}

/** The same order with one kind one place further up. */
export function movedUp(precedence: readonly InstructionKind[], kind: InstructionKind): readonly InstructionKind[] {
  const place = precedence.indexOf(kind);
  const above = precedence[place - 1];
  if (above === undefined) return precedence;
  return precedence.with(place - 1, kind).with(place, above);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
