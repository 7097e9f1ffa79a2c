import { type Beneficiary, type Instrument, message, type Message } from '@tenfold/kernel';
import { toCure } from '../cure/index.ts';
import type { Language } from '../messages/languages.ts';
import { askedLines } from './cure-letter/asked.ts';
import { instrumentAsked } from './cure-letter/instrument-asked.ts';
import { makingLines } from './cure-letter/making.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { beneficiaryAsked } from './written/beneficiary-asked.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { onePeriod } from './written/period-asked.ts';
import { blank, type Line, remark, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** A letter that asks the beneficiary and the company to cure what an undertaking lacks, from the paper or from the record. */
export const cureLetter: Paper = writtenPaper({
  kind: 'cure-letter',
  options: ['on', 'person', 'paper'],
  entryKinds: kindsInWritten,
  period: onePeriod,
  write: writeLetter,
});

function writeLetter(given: PaperGiven, language: Language): Written | Message {
  const check = given.check(language);
  const one = beneficiaryAsked(check, given.asked.get('person'));
  if ('key' in one) return one;
  const read = instrumentAsked(given.asked);
  if (read !== null && 'key' in read) return read;
  const undertaking = [...check.world.register.undertakings.values()].findLast(
    ({ beneficiary }) => beneficiary === one.person.id,
  );
  const instrument = read ?? undertaking?.instrument ?? null;
  const making = read === null ? makingLines(check, one.person.id) : [];
  const figures = { person: { name: one.person.id }, issuer: { name: given.issuer.id } };
  if (instrument === null && making.length === 0) return message('paper.refused.nothing-to-cure-from', figures);
  const asked = instrument === null ? [] : toCure(instrument);
  if (asked.length + making.length === 0) return message('paper.refused.nothing-to-cure', figures);
  const entries = read === null && undertaking !== undefined ? [undertaking.entry] : [];
  const sections = sectionsOf({ one, instrument, making, entries });
  return {
    title: message('cure.title'),
    person: one.person.id,
    opening: [
      text(message('cure.opening', figures), entries),
      remark(message(read === null ? 'cure.from-record' : 'cure.from-paper')),
    ],
    sections,
    notes: [
      ...notesOf({ check, findings: [], lines: sections.flatMap(({ lines }) => lines) }),
      ...['binding', 'reliance', 'formalities'].map((name) => message(`cure.note.${name}`)),
    ],
  };
}

interface Curing {
  readonly one: Beneficiary;
  readonly instrument: Instrument | null;
  readonly making: readonly Line[];
  readonly entries: readonly string[];
}

function sectionsOf({ one, instrument, making, entries }: Curing): readonly Section[] {
  const asked = instrument === null ? [] : toCure(instrument);
  const of = (name: string, lines: readonly Line[]): readonly Section[] =>
    lines.length === 0
      ? []
      : [{ name, heading: message(`cure.heading.${name}`, { person: { name: one.person.id } }), lines }];
  const isMissing = { kind: 'missing' } as const;
  return [
    ...of('making', making),
    ...of('beneficiary', askedLines(asked, { ...isMissing, who: 'beneficiary' }, entries)),
    ...of('company', askedLines(asked, { ...isMissing, who: 'company' }, entries)),
    ...of('departures', askedLines(asked, { kind: 'departure' }, entries)),
    ...of('doubtful', askedLines(asked, { kind: 'doubtful' }, entries)),
    ...of('steps', steps),
    { name: 'signature', heading: message('written.heading.signature'), lines: signature },
  ];
}

/** What is signed and handed back. */
const steps = [
  ...['supplement', 'record'].map((name) => text(message(`cure.step.${name}`))),
  blank(message('cure.blank.answer-by')),
];

const signature = [blank(message('cure.blank.for-issuer')), blank(message('written.blank.date'))];
