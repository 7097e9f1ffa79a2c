import { readNamed, wordOf } from '../record/named-fields.ts';
import { instantField, listOf, optional, textField, unknownOr } from '../register/field.ts';
import type { Problem } from '../register/refusal.ts';
import { instructionKinds, overVoteWays, replacingWays, type RuleBook } from './rule-book.ts';

/** The format of a scrutineer's rule book. */
export const ruleBookFormat = 'tenfold/rule-book/1';

/** What stands in a rule book, field by field. */
export const ruleBookFields = {
  format: wordOf([ruleBookFormat]),
  id: textField,
  version: textField,
  replacing: wordOf(replacingWays),
  overVote: wordOf(overVoteWays),
  precedence: optional(listOf(wordOf(instructionKinds))),
  closesAt: optional(unknownOr(instantField)),
} as const;

/** Reads a scrutineer's rules of counting, or gives everything that is wrong with them. */
export function readRuleBook(
  json: unknown,
): { readonly ruleBook: RuleBook } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const given = readNamed(ruleBookFields, json, {
    path: '',
    others: 'refused',
    complain: (field, problem) => problems.push({ entry: null, field, message: problem }),
  });
  if (given === undefined) return { problems };
  const { id, version, replacing, overVote, precedence = [], closesAt = null } = given;
  return { ruleBook: { id, version, replacing, overVote, precedence, closesAt } };
}
