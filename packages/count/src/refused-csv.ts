import type { RefusedLine } from '@tenfold/kernel/poll';

/** The first line of a file of refused lines. */
export const refusedCsvHeader = 'file,line,reason,member,resolution\r\n';

/** A refused line as a line of CSV: in which file it stands, counted from 1, on which line, and why it is refused. */
export function refusedCsvLine({ source, line, cause, member, resolution }: RefusedLine): string {
  return `${[`${source + 1}`, `${line}`, cause, quotedCell(member ?? ''), quotedCell(resolution ?? '')].join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula is set in quotes with a mark before it. */
function quotedCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
