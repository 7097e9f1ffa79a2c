import { message, type Message } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import { conversionEffect } from './annual-report-section/conversion-effect.ts';
import { structureOf } from './annual-report-section/structure.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { eventLines } from './written/events-of-period.ts';
import { figuresOfBeneficiary } from './written/figures-of-beneficiary.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { daysPeriod } from './written/period-asked.ts';
import { type Line, remark, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** The section of an annual report on weighted voting rights (Rules 8A.37 to 8A.41). */
export const annualReportSection: Paper = writtenPaper({
  kind: 'annual-report-section',
  options: ['from', 'to'],
  entryKinds: kindsInWritten,
  period: daysPeriod,
  write: writeSection,
});

function writeSection(given: PaperGiven, language: Language): Written | Message {
  const check = given.check(language);
  const { world } = check;
  if (world.beneficiaries.length === 0) {
    return message('paper.refused.no-beneficiary', { on: { date: given.period.until } });
  }
  const sections: readonly Section[] = [
    { name: 'structure', heading: message('annual.heading.structure'), lines: structureOf(given, world) },
    ...world.beneficiaries.map((one) => ({
      name: `beneficiary-${one.person.id}`,
      heading: message('annual.heading.beneficiary', { person: { name: one.person.id }, on: { date: world.on } }),
      lines: figuresOfBeneficiary(one, world, given.entries),
    })),
    conversionEffect(given, world),
    { name: 'endings', heading: message('annual.heading.endings'), lines: endings },
    { name: 'events', heading: message('annual.heading.events'), lines: eventLines(toldOf(given), given.period) },
  ];
  const lines = sections.flatMap((section) => section.lines);
  return {
    title: message('annual.title'),
    person: null,
    opening: [
      text(message('annual.warning', { issuer: { name: given.issuer.id } })),
      remark(message('annual.warning-words')),
    ],
    sections,
    notes: [
      ...notesOf({ check, findings: check.findings.filter(({ provision }) => provision === '8A.13'), lines }),
      message('annual.note.texts'),
      message('annual.note.bases'),
    ],
  };
}

/** The four ways in which weight ends, each with the rule that says so. */
const endings: readonly Line[] = ['person', 'share', 'vehicle', 'all-converted'].map((way) =>
  text(message(`annual.ending.${way}`)),
);

/** What changes weight, or who has it. */
const kindsTold: readonly string[] = [
  'weighted-shares-converted',
  'beneficiary-recognised',
  'director-ceased',
  'person-died',
  'shares-transferred',
  'encumbrance-enforced',
  'class-terms-changed',
  'exchange-determined',
  'waiver-granted',
];

function toldOf({ entries }: PaperGiven): PaperGiven['entries'] {
  return entries.filter(({ kind }) => kindsTold.includes(kind));
}
