import type { Problem } from '@tenfold/kernel';
import type { LineSource } from '../asked.ts';
import { Uncountable } from '../problem.ts';

/** One instruction that another reader took out of a file: texts as they stand there, which the count judges. */
export interface InstructionTexts {
  /** The line of the file on which it stands, counted from 1. */
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

/** One holding of a register of members in the same way. */
export interface HoldingTexts {
  readonly line: number;
  readonly member: string;
  readonly shareClass: string;
  readonly shares: string;
  readonly nominee: string;
}

/** Rows in their order; the last is a problem where the file cannot be read to its end. */
export type RowsOf<Row> = AsyncIterable<Row | { readonly problem: Problem }>;

export type InstructionRows = RowsOf<InstructionTexts>;

/** Characters of lines that are given at once. */
const atOnce = 1 << 18;

/**
 * A source of instructions that do not stand in a file as lines: an ISO 20022 message, for instance. Empty lines are put between
 * them such that each stands on the line of the file on which it was found; where several were found on one line, each stands on
 * the next.
 */
export function rowSource(file: LineSource, rowsOf: (bytes: AsyncIterable<Uint8Array>) => InstructionRows): LineSource {
  return sourceOfRows(file, rowsOf, {
    columns: 'member,class,resolution,for,against,abstain,received,kind',
    fieldsOf: (row) => {
      const { member, shareClass, resolution, against, abstain, received, kind } = row;
      return [member, shareClass, resolution, row.for, against, abstain, received, kind];
    },
  });
}

/** A source of a register of members that does not stand in a file as lines, in the same way. */
export function holdingSource(
  file: LineSource,
  rowsOf: (bytes: AsyncIterable<Uint8Array>) => RowsOf<HoldingTexts>,
): LineSource {
  return sourceOfRows(file, rowsOf, {
    columns: 'member,class,shares,nominee',
    fieldsOf: ({ member, shareClass, shares, nominee }) => [member, shareClass, shares, nominee],
  });
}

/** How rows stand in lines. */
interface Table<Row> {
  readonly columns: string;
  readonly fieldsOf: (row: Row) => readonly string[];
}

function sourceOfRows<Row extends { readonly line: number }>(
  file: LineSource,
  rowsOf: (bytes: AsyncIterable<Uint8Array>) => RowsOf<Row>,
  table: Table<Row>,
): LineSource {
  const { name, kind, size, bytesAsTheyLie = file.open } = file;
  return { name, kind, size, bytesAsTheyLie, open: (onRead) => linesOf(rowsOf(file.open(onRead)), table, name) };
}

async function* linesOf<Row extends { readonly line: number }>(
  rows: RowsOf<Row>,
  { columns, fieldsOf }: Table<Row>,
  name: string,
): AsyncGenerator<Uint8Array> {
  let text = `${columns}\n`;
  let next = 2;
  for await (const row of rows) {
    if ('problem' in row) throw new Uncountable([{ ...row.problem, field: name }]);
    const line = Math.max(next, row.line);
    text += `${'\n'.repeat(line - next)}${fieldsOf(row).map(fieldOf).join(',')}\n`;
    next = line + 1;
    if (text.length < atOnce) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text, 'utf8');
}

/** An end of a line within a text would move every line behind it: it is none in what these files hold. */
function fieldOf(text: string): string {
  const oneLine = text.replaceAll(/[\r\n]/g, ' ');
  return /[",]/.test(oneLine) ? `"${oneLine.replaceAll('"', '""')}"` : oneLine;
}
