import { message, type Message } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import { announcedSections } from './announcement/announced.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { weightAfter } from './written/weight-after.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { onePeriod } from './written/period-asked.ts';
import { blank, remark, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** The draft of an announcement of what happened to the weight on a day: a death, a leaving, a conversion, a change of vehicle. */
export const announcementPaper: Paper = writtenPaper({
  kind: 'announcement',
  options: ['on'],
  entryKinds: kindsInWritten,
  period: onePeriod,
  write: writeAnnouncement,
});

function writeAnnouncement(given: PaperGiven, language: Language): Written | Message {
  const check = given.check(language);
  const { period, issuer } = given;
  const on = { on: { date: period.until } };
  const told = announcedSections(given, check);
  if (told.length === 0) return message('paper.refused.nothing-to-announce', on);
  const sections: readonly Section[] = [
    ...told,
    { name: 'after', heading: message('announcement.heading.after', on), lines: weightAfter(given, check) },
    { name: 'signature', heading: message('announcement.heading.board'), lines: signature },
  ];
  const lines = sections.flatMap((section) => section.lines);
  const named = new Set(lines.flatMap((line) => (line.as === 'answer' ? [line.provision] : [])));
  return {
    title: message('announcement.title'),
    person: null,
    opening: [
      text(message('announcement.opening', { issuer: { name: issuer.id } })),
      remark(message('annual.warning-words')),
    ],
    sections,
    notes: [
      ...notesOf({ check, findings: check.findings.filter(({ provision }) => named.has(provision)), lines }),
      message('announcement.note.inside-information'),
    ],
  };
}

const signature = ['by-order', 'directors', 'date'].map((what) => blank(message(`announcement.blank.${what}`)));
