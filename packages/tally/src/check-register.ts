import type { CountAsked, CountProblem } from '@tenfold/count';
import { problemAt, problemIn, Uncountable } from '@tenfold/count/other-way';
import type { Part } from './part.ts';
import { firstWrongLine, firstWrongWithheld, holdingKeys, holdings } from './sql/register.ts';

/** Makes the holdings of the register, part by part. Throws {@link Uncountable} for a register that cannot be right. */
export async function checkRegister(asked: CountAsked, parts: readonly Part[]): Promise<void> {
  await refuseLines(asked, parts);
  await refuseWithheld(asked, parts);
  const made = await Promise.all(parts.map(makeHoldings));
  if (made.every((isEmpty) => isEmpty)) throw new Uncountable([problemIn('', 'register-empty')]);
}

interface WrongLine {
  /** `null` for rows that stand in no file. */
  readonly source: number | null;
  readonly line: bigint;
  readonly cause: CountProblem;
}

async function refuseLines({ register }: CountAsked, parts: readonly Part[]): Promise<void> {
  const found = (await Promise.all(parts.map((part) => part.rows<WrongLine>(firstWrongLine)))).flat();
  const [first] = found.toSorted((a, b) => (a.source ?? 0) - (b.source ?? 0) || Number(a.line - b.line));
  if (first === undefined) return;
  const file = 'rows' in register || first.source === null ? '' : (register[first.source]?.name ?? '');
  throw new Uncountable([problemAt({ file, line: Number(first.line) }, first.cause)]);
}

interface WrongWithheld {
  readonly nth: bigint;
  readonly cause: CountProblem;
}

async function refuseWithheld({ withheld = [] }: CountAsked, parts: readonly Part[]): Promise<void> {
  const found = (await Promise.all(parts.map((part) => part.rows<WrongWithheld>(firstWrongWithheld)))).flat();
  const [first] = found.toSorted((a, b) => Number(a.nth - b.nth));
  const row = withheld[Number(first?.nth)];
  if (first === undefined || row === undefined) return;
  const figures = { member: { quote: row.member }, class: { quote: row.shareClass }, shares: { shares: row.shares } };
  throw new Uncountable([problemIn('', first.cause, figures)]);
}

/** Makes the holdings of a part; gives whether it has none. */
async function makeHoldings(part: Part): Promise<boolean> {
  await part.rows(holdings);
  await part.rows(holdingKeys);
  await part.rows('analyze holding');
  const [found] = await part.rows<{ readonly is_empty: boolean }>(
    'select not exists (select from holding) as is_empty',
  );
  return found?.is_empty !== false;
}
