import { message, type Message } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import { committeeConfirmations } from './committee-report/confirmations.ts';
import { committeeMembers } from './committee-report/members.ts';
import { committeeReviews } from './committee-report/reviews.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { daysPeriod, firstDayOf, halfYearPeriod } from './written/period-asked.ts';
import { blank, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** The report of the corporate governance committee on a year or half a year (Rules 8A.30 and 8A.32), with the facts behind it. */
export const committeeReport: Paper = writtenPaper({
  kind: 'committee-report',
  options: ['from', 'to', 'report'],
  entryKinds: kindsInWritten,
  period(options, today) {
    const report = options.get('report') ?? 'year';
    if (report === 'year') return daysPeriod(options, today);
    if (report === 'half-year') return halfYearPeriod(options, today);
    return message('paper.refused.report', { quote: { quote: report } });
  },
  write: writeReport,
});

function writeReport(given: PaperGiven, language: Language): Written | Message {
  const check = given.check(language);
  const { period, issuer } = given;
  if (check.world.beneficiaries.length === 0) {
    return message('paper.refused.no-beneficiary', { on: { date: period.until } });
  }
  const report = given.asked.get('report') === 'half-year' ? 'half-year' : 'year';
  const sections: readonly Section[] = [
    committeeMembers(check),
    ...committeeConfirmations(given, check, report),
    ...committeeReviews(given, check),
    { name: 'signature', heading: message('written.heading.signature'), lines: signature },
  ];
  const lines = sections.flatMap((section) => section.lines);
  const named = new Set(lines.flatMap((line) => (line.as === 'answer' ? [line.provision] : [])));
  const days = { from: { date: firstDayOf(period) }, until: { date: period.until }, issuer: { name: issuer.id } };
  return {
    title: message(`committee.title.${report}`),
    person: null,
    opening: [text(message('committee.opening', days))],
    sections,
    notes: [
      ...notesOf({ check, findings: check.findings.filter(({ provision }) => named.has(provision)), lines }),
      message('committee.note.own-list'),
    ],
  };
}

const signature = [
  blank(message('committee.blank.chair')),
  ...['signature', 'date'].map((what) => blank(message(`written.blank.${what}`))),
];
