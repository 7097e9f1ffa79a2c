import { type Beneficiary, message, type Message } from '@tenfold/kernel';
import { promisedInUndertaking } from '@tenfold/rulebook';
import type { Check } from '../check/check.ts';
import { narrowed } from '../check/check.ts';
import type { Language } from '../messages/languages.ts';
import { certificateClauses } from './beneficiary-certificate/clauses.ts';
import { certificateConfirmations } from './beneficiary-certificate/confirmations.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { beneficiaryAsked } from './written/beneficiary-asked.ts';
import { idsOf, isOfIssuer, tellsOf } from './written/entries-behind.ts';
import { eventLines } from './written/events-of-period.ts';
import { figuresOfBeneficiary } from './written/figures-of-beneficiary.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { daysPeriod, firstDayOf } from './written/period-asked.ts';
import { blank, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** The compliance certificate of a beneficiary for a period: a draft that he signs or mends. */
export const beneficiaryCertificate: Paper = writtenPaper({
  kind: 'beneficiary-certificate',
  options: ['from', 'to', 'person'],
  entryKinds: kindsInWritten,
  period: daysPeriod,
  write: writeCertificate,
});

function writeCertificate(given: PaperGiven, language: Language): Written | Message {
  const whole = given.check(language);
  const one = beneficiaryAsked(whole, given.asked.get('person'));
  if ('key' in one) return one;
  const check = narrowed(whole, { person: one.person.id, provision: null });
  const sections = sectionsOf(given, check, one);
  const findings = check.findings.filter(({ provision }) => promisedInUndertaking.includes(provision));
  return {
    title: message('certificate.title'),
    person: one.person.id,
    opening: [openingOf(given, one)],
    sections,
    notes: notesOf({ check, findings, lines: sections.flatMap(({ lines }) => lines) }),
  };
}

function openingOf({ issuer, period }: PaperGiven, { person }: Beneficiary): Section['lines'][number] {
  const figures = {
    person: { name: person.id },
    issuer: { name: issuer.id },
    from: { date: firstDayOf(period) },
    until: { date: period.until },
  };
  return text(message('certificate.opening', figures), person.recognised === null ? [] : [person.recognised.entry]);
}

function sectionsOf(given: PaperGiven, check: Check, one: Beneficiary): readonly Section[] {
  const { entries, period } = given;
  const ids = idsOf(one, check.world);
  const events = entries.filter((entry) => tellsOf(ids, entry) || isOfIssuer(entry));
  const on = { on: { date: period.until } };
  return [
    {
      name: 'figures',
      heading: message('certificate.heading.figures', on),
      lines: figuresOfBeneficiary(one, check.world, entries),
    },
    { name: 'clauses', heading: message('certificate.heading.clauses', on), lines: certificateClauses(check) },
    { name: 'events', heading: message('certificate.heading.events'), lines: eventLines(events, period) },
    {
      name: 'confirmations',
      heading: message('certificate.heading.confirmations'),
      lines: certificateConfirmations(given, check, one),
    },
    { name: 'signature', heading: message('written.heading.signature'), lines: signature },
  ];
}

const signature = ['name', 'signature', 'date'].map((what) => blank(message(`written.blank.${what}`)));
