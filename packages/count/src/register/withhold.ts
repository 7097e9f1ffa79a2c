import type { Withheld } from '../asked.ts';
import { findKey, valueWord } from '../keys/key-table.ts';
import { keyOf } from '../keys/name-table.ts';
import { type CountProblem, problemIn, Uncountable } from '../problem.ts';
import { isWithheldMark, mark, type RegisterTable, setShares, sharesAt, wordsOfShares } from './register-table.ts';

/** Takes shares that cannot vote from the holdings that they stand in. Throws {@link Uncountable} where they do not stand there. */
export function withhold(register: RegisterTable, withheld: readonly Withheld[]): void {
  for (const row of withheld) withholdOne(register, row);
}

function withholdOne({ members, classes, low, high }: RegisterTable, row: Withheld): void {
  const at = findKey(members, keyOf(row.member), classes.indexOf(row.shareClass));
  if (at < 0) throw unable('withheld-unknown', row);
  const left = sharesAt(members, at) - row.shares;
  if (left < 0n) throw unable('withheld-too-many', row);
  const holding = members.entries[at + valueWord] as number;
  const words = wordsOfShares(left);
  setShares(members, at, words);
  low[holding] = words.low;
  high[holding] = words.high;
  if (row.shares > 0n) mark(members, at, isWithheldMark);
}

function unable(problem: CountProblem, { member, shareClass, shares }: Withheld): Uncountable {
  const figures = { member: { quote: member }, class: { quote: shareClass }, shares: { shares } };
  return new Uncountable([problemIn('', problem, figures)]);
}
