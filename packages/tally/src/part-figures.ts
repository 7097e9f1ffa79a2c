import type { RuleBook } from '@tenfold/kernel/poll';
import { closesAt } from './load/load-facts.ts';
import type { Part } from './part.ts';
import { judging, lineCounts, refusedLines } from './sql/judge.ts';
import { moments } from './sql/moment.ts';
import { registerTotals } from './sql/register.ts';
import { standing } from './sql/standing.ts';

/** Shares that stand, added up; numeric as digits. */
export interface StandingRow {
  /** By its place. */
  readonly resolution: number;
  readonly class: Buffer;
  /** Who is shown apart; `null` for all others. */
  readonly apart: Buffer | null;
  readonly in_favour: string;
  readonly against: string;
  readonly abstain: string;
  readonly standing: bigint;
  readonly same_moment: bigint;
  readonly order_of_lines: bigint;
}

/** A class on the register. */
export interface TotalRow {
  readonly class: Buffer;
  readonly shares: string;
  readonly members: bigint;
}

/** What one part of a count comes to. Its refused lines are then to be fetched. */
export interface PartFigures {
  readonly lines: bigint;
  readonly scaled: bigint;
  readonly standing: readonly StandingRow[];
  readonly totals: readonly TotalRow[];
}

/** Judges and counts what was loaded into a part. */
export async function figuresOfPart(part: Part, ruleBook: RuleBook): Promise<PartFigures> {
  await part.rows('analyze instruction');
  await part.rows(moments);
  await part.rows(judging, [ruleBook.overVote, closesAt(ruleBook)]);
  await part.rows('analyze judged');
  const [counts] = await part.rows<Pick<PartFigures, 'lines' | 'scaled'>>(lineCounts);
  const standingRows = await part.rows<StandingRow>(standing(ruleBook));
  const totals = await part.rows<TotalRow>(registerTotals);
  await part.rows(refusedLines);
  return { lines: counts?.lines ?? 0n, scaled: counts?.scaled ?? 0n, standing: standingRows, totals };
}
