import { type Beneficiary, message, type Message } from '@tenfold/kernel';
import type { Check } from '../check/check.ts';
import type { Language } from '../messages/languages.ts';
import { conversionLines, conversionsOf } from './conversion-notice/conversions.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { answerOf } from './written/answers-of.ts';
import { beneficiaryAsked } from './written/beneficiary-asked.ts';
import { figuresOfBeneficiary } from './written/figures-of-beneficiary.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { onePeriod } from './written/period-asked.ts';
import { blank, type Line, remark, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** A beneficiary’s notice that weighted shares are converted, with the form of re-designation: recorded, or still to be done. */
export const conversionNotice: Paper = writtenPaper({
  kind: 'conversion-notice',
  options: ['on', 'person'],
  entryKinds: kindsInWritten,
  period: onePeriod,
  write: writeNotice,
});

function writeNotice(given: PaperGiven, language: Language): Written | Message {
  const check = given.check(language);
  const one = beneficiaryAsked(check, given.asked.get('person'));
  if ('key' in one) return one;
  const sections = sectionsOf(given, check, one);
  const lines = sections.flatMap((section) => section.lines);
  const findings = check.findings.filter(({ provision }) => provision === '8A.15' || provision === '8A.21');
  const figures = { issuer: { name: given.issuer.id }, person: { name: one.person.id } };
  return {
    title: message('conversion.title'),
    person: one.person.id,
    opening: [text(message('conversion.opening', figures))],
    sections,
    notes: [
      ...notesOf({ check, findings, lines }),
      ...['returns', 'closed-times', 'listing'].map((name) => message(`conversion.note.${name}`)),
    ],
  };
}

function sectionsOf(given: PaperGiven, check: Check, one: Beneficiary): readonly Section[] {
  const on = { on: { date: given.period.until } };
  const made = conversionsOf(given, check.world, one);
  const owed = check.findings.filter(({ provision, subject }) => provision === '8A.15' && subject === one.person.id);
  return [
    {
      name: 'conversion',
      heading: message('conversion.heading.conversion'),
      lines: made.length === 0 ? planned(one) : conversionLines(made),
    },
    ...(owed.length === 0
      ? []
      : [
          {
            name: 'owed',
            heading: message('conversion.heading.owed'),
            lines: owed.map((finding) => answerOf(finding)),
          },
        ]),
    {
      name: 'after',
      heading: message(made.length === 0 ? 'conversion.heading.before' : 'conversion.heading.after', on),
      lines: figuresOfBeneficiary(one, check.world, given.entries),
    },
    { name: 'terms', heading: message('conversion.heading.terms'), lines: terms },
    { name: 'signature', heading: message('written.heading.signature'), lines: signature },
  ];
}

/** Where no conversion is recorded on the day, whoever signs fills in how many shares. */
function planned({ rows, person }: Beneficiary): readonly Line[] {
  const holders = [...new Set(rows.filter(({ weighted }) => weighted).map(({ holder }) => holder))];
  const names = holders.length === 0 ? [person.id] : holders;
  return [
    remark(message('conversion.not-recorded')),
    ...names.map((name) => blank(message('conversion.blank.holder', { holder: { name } }))),
    ...['class', 'shares', 'into', 'effective'].map((what) => blank(message(`conversion.blank.${what}`))),
  ];
}

const terms = ['one-for-one', 'for-good', 'ask'].map((name) => text(message(`conversion.term.${name}`)));

const signature = [
  blank(message('written.blank.signature')),
  blank(message('written.blank.name')),
  blank(message('written.blank.date')),
  ...['certificates', 'entered'].map((what) => blank(message(`conversion.blank.${what}`))),
];
