import { addDays, message, type Message } from '@tenfold/kernel';
import { clearOpened, dayBefore } from '../asked/clear.ts';
import { textStatusNotes } from '../clearance/texts-note.ts';
import type { Language } from '../messages/languages.ts';
import { concernedLines } from './board-minute/concerned.ts';
import { factLines } from './board-minute/facts.ts';
import { laidLines } from './board-minute/laid.ts';
import { type MinuteGiven, sayOfMinute } from './board-minute/minute.ts';
import { pointerLines, resolutionLines } from './board-minute/resolutions.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { planAsked } from './written/plan-asked.ts';
import { blank, type Line, remark, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** The draft of an extract of a board's minutes for a planned act: what the clearance answered, as resolutions. */
export const boardMinute: Paper = writtenPaper({
  kind: 'board-minute',
  options: ['plan'],
  entryKinds: kindsInWritten,
  period(options) {
    const plan = planAsked(options);
    if ('key' in plan) return plan;
    const until = dayBefore(plan);
    return { since: addDays(until, -1), until, month: null };
  },
  write: writeMinute,
});

function writeMinute(given: PaperGiven, language: Language): Written | Message {
  const plan = planAsked(given.asked);
  if ('key' in plan) return plan;
  const check = given.check(language);
  const clearance = clearOpened(check, plan);
  if ('problems' in clearance) return clearance.problems[0]?.message ?? message('paper.refused.no-plan');
  const minute = { given, clearance, language };
  const sections = sectionsOf(minute);
  const lines = sections.flatMap((section) => section.lines);
  return {
    title: message('minute.title'),
    person: null,
    opening: [text(message('minute.opening', { issuer: { name: given.issuer.id } })), remark(message('minute.before'))],
    sections,
    notes: [
      ...notesOf({ check, findings: [], lines }),
      ...textStatusNotes(clearance, sayOfMinute(minute)),
      ...['rounded', 'interests', 'recorded'].map((name) => message(`minute.note.${name}`)),
    ],
  };
}

function sectionsOf(minute: MinuteGiven): readonly Section[] {
  const { clearance } = minute;
  const pointers = pointerLines(clearance);
  const named = (name: string, lines: readonly Line[]): Section => ({
    name,
    heading: message(`minute.heading.${name}`),
    lines,
  });
  return [
    named('meeting', blanks(['place', 'present', 'chair', 'quorum'])),
    named('laid', laidLines(minute)),
    named('facts', factLines(minute)),
    named('interests', concernedLines(minute)),
    named('resolved', resolutionLines(minute)),
    ...(pointers.length === 0 ? [] : [named('pointers', pointers)]),
    { name: 'signature', heading: message('written.heading.signature'), lines: blanks(['signed-chair', 'date']) },
  ];
}

function blanks(names: readonly string[]): readonly Line[] {
  return names.map((name) => blank(message(`minute.blank.${name}`)));
}
