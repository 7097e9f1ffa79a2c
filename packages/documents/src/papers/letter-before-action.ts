import { type Beneficiary, type Finding, message, type Message } from '@tenfold/kernel';
import { promisedInUndertaking } from '@tenfold/rulebook';
import { type Check, narrowed } from '../check/check.ts';
import type { Language } from '../messages/languages.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { answerOf } from './written/answers-of.ts';
import { beneficiaryAsked } from './written/beneficiary-asked.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { onePeriod } from './written/period-asked.ts';
import { blank, type Line, remark, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** A shareholder’s letter to a beneficiary before he sues on the undertaking: what the record shows, and blanks for the rest. */
export const letterBeforeAction: Paper = writtenPaper({
  kind: 'letter-before-action',
  options: ['on', 'person'],
  entryKinds: kindsInWritten,
  period: onePeriod,
  write: writeLetter,
});

function writeLetter(given: PaperGiven, language: Language): Written | Message {
  const whole = given.check(language);
  const one = beneficiaryAsked(whole, given.asked.get('person'));
  if ('key' in one) return one;
  const check = narrowed(whole, { person: one.person.id, provision: null });
  const breaches = breachesOf(check, one);
  const figures = { person: { name: one.person.id }, issuer: { name: given.issuer.id } };
  if (breaches.length === 0) {
    return message('paper.refused.no-breach', { ...figures, on: { date: given.period.until } });
  }
  const sections = sectionsOf(check, breaches);
  return {
    title: message('letter.title'),
    person: one.person.id,
    opening: [text(message('letter.opening', figures)), remark(message('letter.not-a-finding'))],
    sections,
    notes: [
      ...notesOf({ check, findings: breaches, lines: sections.flatMap(({ lines }) => lines) }),
      ...['standing', 'limitation', 'endeavours'].map((name) => message(`letter.note.${name}`)),
    ],
  };
}

/** What he himself is found to have broken of the six rules, cured or not. */
function breachesOf({ findings }: Check, { person }: Beneficiary): readonly Finding[] {
  return findings.filter(
    ({ subject, verdict, provision }) =>
      subject === person.id && verdict === 'breached' && promisedInUndertaking.includes(provision),
  );
}

function sectionsOf(check: Check, breaches: readonly Finding[]): readonly Section[] {
  return [
    { name: 'undertaking', heading: message('letter.heading.undertaking'), lines: undertakingLines(check) },
    {
      name: 'breaches',
      heading: message('letter.heading.breaches'),
      lines: breaches.map((finding) => answerOf(finding)),
    },
    { name: 'standing', heading: message('letter.heading.standing'), lines: blanks(['holder', 'bought', 'nominee']) },
    { name: 'remedy', heading: message('letter.heading.remedy'), lines: blanks(['cure', 'damages', 'answer-by']) },
    {
      name: 'signature',
      heading: message('written.heading.signature'),
      lines: ['name', 'signature', 'date'].map((what) => blank(message(`written.blank.${what}`))),
    },
  ];
}

function undertakingLines({ world, undertakings }: Check): readonly Line[] {
  const given = undertakings.flatMap(({ id }) => (id === null ? [] : (world.register.undertakings.get(id) ?? [])));
  if (given.length === 0) return [text(message('check.no-undertaking')), ...blanks(['undertaking'])];
  return given.map(({ givenOn, entry, witnessed, acknowledged }) => {
    const entries = [entry, ...[witnessed, acknowledged].flatMap((step) => (step === null ? [] : [step.entry]))];
    return text(message('letter.undertaking', { on: { date: givenOn } }), entries);
  });
}

function blanks(names: readonly string[]): readonly Line[] {
  return names.map((name) => blank(message(`letter.blank.${name}`)));
}
