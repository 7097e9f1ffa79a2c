import { type Finding, message, type Message, type TextStatus } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import { isOpen } from './known-figure.ts';
import type { Line } from './written.ts';

/** What goes into the notes of every paper. */
export interface NotesGiven {
  readonly check: Check;
  /** The findings on which the paper rests. */
  readonly findings: readonly Finding[];
  readonly lines: readonly Line[];
}

/** That it is a draft, on what sources it rests, which texts of the law were not read, and what was left blank. */
export function notesOf({ check, findings, lines }: NotesGiven): readonly Message[] {
  return [
    ...(lines.some(isOpen) ? [message('written.note.blanks')] : []),
    ...(check.isAhead ? [message('check.ahead')] : []),
    sourcesNote(check),
    ...textNotes(findings),
    message('written.note.last-day', { on: { date: check.world.on } }),
    message('written.note.form'),
  ];
}

function sourcesNote({ sources: { primary, secondary, assumed } }: Check): Message {
  const figures = {
    count: { number: BigInt(primary + secondary + assumed) },
    primary: { number: BigInt(primary) },
    secondary: { number: BigInt(secondary) },
    assumed: { number: BigInt(assumed) },
  };
  return message(secondary + assumed === 0 ? 'check.sources-primary' : 'check.sources', figures);
}

function textNotes(findings: readonly Finding[]): readonly Message[] {
  const statuses: readonly (readonly [TextStatus, string])[] = [
    ['not-checked', 'check.not-checked'],
    ['secondary-source', 'check.secondary-text'],
  ];
  return statuses.flatMap(([status, key]) => {
    const rules = new Set(findings.filter(({ textStatus }) => textStatus === status).map(({ provision }) => provision));
    if (rules.size === 0) return [];
    return [message(key, { provisions: { list: [...rules].map((provision) => ({ provision })) } })];
  });
}
