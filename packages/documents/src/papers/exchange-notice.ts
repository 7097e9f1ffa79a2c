import { message, type Message } from '@tenfold/kernel';
import type { Check } from '../check/check.ts';
import type { Language } from '../messages/languages.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { answerOf } from './written/answers-of.ts';
import { endedPeople, endingLine, heldFor, passingLines } from './written/endings-of-period.ts';
import { entriesBehindHoldings } from './written/entries-behind.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { daysPeriod, firstDayOf } from './written/period-asked.ts';
import { weightAfter } from './written/weight-after.ts';
import { blank, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** A notice to the Exchange that weight has ended: with a person (8A.17), a share (8A.18) or a vehicle (8A.19). */
export const exchangeNotice: Paper = writtenPaper({
  kind: 'exchange-notice',
  options: ['from', 'to'],
  entryKinds: kindsInWritten,
  period: daysPeriod,
  write: writeNotice,
});

function writeNotice(given: PaperGiven, language: Language): Written | Message {
  const check = given.check(language);
  const { period, issuer } = given;
  const days = { from: { date: firstDayOf(period) }, until: { date: period.until } };
  const told = [...peopleSections(given, check), ...shareSection(given, check), ...vehicleSection(check)];
  if (told.length === 0) return message('paper.refused.nothing-ended', days);
  const sections: readonly Section[] = [
    ...told,
    { name: 'after', heading: message('notice.heading.after'), lines: weightAfter(given, check) },
    { name: 'signature', heading: message('written.heading.signature'), lines: signature },
  ];
  const lines = sections.flatMap((section) => section.lines);
  const named = new Set(lines.flatMap((line) => (line.as === 'answer' ? [line.provision] : [])));
  return {
    title: message('notice.title'),
    person: null,
    opening: [text(message('notice.opening', { issuer: { name: issuer.id } }))],
    sections,
    notes: [
      ...notesOf({ check, findings: check.findings.filter(({ provision }) => named.has(provision)), lines }),
      message('notice.note.who'),
    ],
  };
}

function peopleSections({ period, entries }: PaperGiven, { world, findings }: Check): readonly Section[] {
  return endedPeople(world, period).map((person) => {
    const rows = heldFor(person, world);
    const behind = entriesBehindHoldings(entries, holdersOf(person.id, world));
    return {
      name: `person-${person.id}`,
      heading: message('notice.heading.person', { person: { name: person.id } }),
      lines: [
        endingLine(person),
        ...rows.map((line) => ({ ...line, entries: behind })),
        ...findings
          .filter(({ provision, subject }) => provision === '8A.17' && subject === person.id)
          .map((finding) => answerOf(finding)),
        ...steps,
      ],
    };
  });
}

function holdersOf(person: string, { beneficiaries }: Check['world']): ReadonlySet<string> {
  const rows = beneficiaries.find((one) => one.person.id === person)?.rows ?? [];
  return new Set([person, ...rows.map(({ holder }) => holder)]);
}

function shareSection({ period }: PaperGiven, { world }: Check): readonly Section[] {
  const lines = passingLines(world, period);
  if (lines.length === 0) return [];
  return [{ name: 'shares', heading: message('notice.heading.shares'), lines: [...lines, ...steps] }];
}

/** Vehicles of which the rule on them does not say that they still qualify. */
function vehicleSection({ findings }: Check): readonly Section[] {
  const found = findings.filter(
    ({ provision, verdict }) => provision === '8A.19' && verdict !== 'kept' && verdict !== 'not-applicable',
  );
  if (found.length === 0) return [];
  return [
    {
      name: 'vehicles',
      heading: message('notice.heading.vehicles'),
      lines: [...found.map((finding) => answerOf(finding)), ...steps],
    },
  ];
}

const steps = [blank(message('notice.blank.details')), blank(message('notice.blank.register'))];

const signature = ['for-issuer', 'for-beneficiary'].map((whose) => blank(message(`notice.blank.${whose}`)));
