import type { ClassRow, PollMeeting, ResolutionResult, ResultRow, Side } from '@tenfold/kernel/poll';
import type { Say } from '../../check/words.ts';
import { formatWhole } from '../../messages/format-number.ts';
import { type Block, plain, quiet, type Spans, strong, type TableRow } from '../../page/page.ts';
import { votesText } from '../words-of-poll.ts';

type PrintedWay = 'for' | 'against' | 'abstain';

/** The ways of voting that a meeting prints: abstentions only where it does not leave them out. */
export function printedWays({ abstentions }: Pick<PollMeeting, 'abstentions'>): readonly PrintedWay[] {
  return abstentions === 'left-out' ? ['for', 'against'] : ['for', 'against', 'abstain'];
}

/** A row of a resolution’s table: a class, or all together. */
export interface TableLine {
  readonly name: string;
  readonly row: ResultRow;
  readonly isAll: boolean;
}

/** The rows of a resolution: each class with a denominator of its own, then all together. */
export function tableLines({ counted }: Pick<ResolutionResult, 'counted'>, say: Say): readonly TableLine[] {
  const { perClass, all } = counted;
  const total = { name: say('poll.page.all'), row: all, isAll: true };
  if (perClass.length < 2) return [total];
  return [...perClass.map((row) => ({ name: className(row, say), row, isAll: false })), total];
}

function className({ shareClass }: ClassRow, say: Say): string {
  return say('poll.page.class', { class: { name: shareClass } });
}

/**
 * The table of one resolution as issuers print it: votes, the percentage in brackets under them; then the total of shares and
 * the total of votes, each under its own heading.
 */
export function resultsTable(one: ResolutionResult, meeting: Pick<PollMeeting, 'abstentions'>, say: Say): Block {
  const ways = printedWays(meeting);
  const heads = [...ways.map((way) => `results.column.votes-${way}`), 'results.column.shares', 'results.column.votes'];
  return {
    kind: 'table',
    head: [[], ...heads.map((key): Spans => [quiet(say(key))])],
    columns: ['left', ...heads.map(() => 'right' as const)],
    rows: tableLines(one, say).flatMap(({ name, row, isAll }) => twoRows({ name, row, isAll, ways })),
    flexible: 0,
    indent: 2,
  };
}

interface RowsGiven extends TableLine {
  readonly ways: readonly PrintedWay[];
}

function twoRows({ name, row, isAll, ways }: RowsGiven): readonly TableRow[] {
  const ink = isAll ? strong : plain;
  const totals = [formatWhole(row.total.shares), votesText(row.total.votes)];
  const counts = [...ways.map((way) => votesText(row[way].votes)), ...totals];
  return [
    { cells: [[ink(name)], ...counts.map((text): Spans => [ink(text)])] },
    { cells: [[], ...ways.map((way): Spans => bracketed(row[way])), [], []], under: 'row-above' },
  ];
}

function bracketed({ percent }: Side): Spans {
  return percent === null ? [] : [quiet(`(${percent}%)`)];
}
