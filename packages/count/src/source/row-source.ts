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

/** Instructions in their order; the last is a problem where the file cannot be read to its end. */
export type InstructionRows = AsyncIterable<InstructionTexts | { readonly problem: Problem }>;

/** Characters of lines that are given at once. */
const atOnce = 1 << 18;

const header = 'member,class,resolution,for,against,abstain,received,kind\n';

/**
 * A source of instructions that do not stand in a file as lines: an ISO 20022 message, for instance. Empty lines are put between
 * them such that each stands on the line of the file on which it was found; where several were found on one line, each stands on
 * the next.
 */
export function rowSource(file: LineSource, rowsOf: (bytes: AsyncIterable<Uint8Array>) => InstructionRows): LineSource {
  const { name, kind, size, bytesAsTheyLie = file.open } = file;
  return { name, kind, size, bytesAsTheyLie, open: (onRead) => linesOf(rowsOf(file.open(onRead)), name) };
}

async function* linesOf(rows: InstructionRows, name: string): AsyncGenerator<Uint8Array> {
  let text = header;
  let next = 2;
  for await (const row of rows) {
    if ('problem' in row) throw new Uncountable([{ ...row.problem, field: name }]);
    const line = Math.max(next, row.line);
    text += `${'\n'.repeat(line - next)}${recordOf(row)}\n`;
    next = line + 1;
    if (text.length < atOnce) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text, 'utf8');
}

function recordOf(row: InstructionTexts): string {
  const { member, shareClass, resolution, against, abstain, received, kind } = row;
  return [member, shareClass, resolution, row.for, against, abstain, received, kind].map(fieldOf).join(',');
}

/** An end of a line within a text would move every line behind it: it is none in what these files hold. */
function fieldOf(text: string): string {
  const oneLine = text.replaceAll(/[\r\n]/g, ' ');
  return /[",]/.test(oneLine) ? `"${oneLine.replaceAll('"', '""')}"` : oneLine;
}
