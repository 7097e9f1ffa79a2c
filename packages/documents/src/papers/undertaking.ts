import { message, type Message, statusOf } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { executionLines } from './undertaking/execution.ts';
import { instrumentPage } from './undertaking/instrument-page.ts';
import { beneficiaryAsked } from './written/beneficiary-asked.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { onePeriod } from './written/period-asked.ts';
import { remark, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/**
 * A new undertaking under Rule 8A.43 for a beneficiary, in our own words, with blanks for signing. English is the instrument;
 * the Chinese ones are versions to read it by.
 */
export const undertakingPaper: Paper = writtenPaper({
  kind: 'undertaking',
  options: ['on', 'person'],
  entryKinds: kindsInWritten,
  period: onePeriod,
  write: writeUndertaking,
  page: instrumentPage,
});

function writeUndertaking(given: PaperGiven, language: Language): Written | Message {
  const check = given.check(language);
  const one = beneficiaryAsked(check, given.asked.get('person'));
  if ('key' in one) return one;
  const { person } = one;
  const parties = { issuer: { name: given.issuer.id }, person: { name: person.id } };
  const facts = person.recognised === null ? [person.entry] : [person.entry, person.recognised.entry];
  const listing = statusOf(check.world);
  const listed = listing === null ? [] : check.world.register.listing.slice(0, 1).map(({ entry }) => entry);
  const sections: readonly Section[] = [
    {
      name: 'instrument',
      heading: message('undertaking-draft.title'),
      lines: [
        text(message(`undertaking-draft.${listing === null ? 'applying' : 'listed'}`, parties), listed),
        text(message('undertaking-draft.recital', parties), facts),
        ...before.map((name) => text(message(`undertaking-draft.${name}`))),
        ...promises.map((name) => text(message(`undertaking-draft.${name}`))),
        ...after.map((name) => text(message(`undertaking-draft.${name}`))),
      ],
    },
    { name: 'execution', heading: message('written.heading.signature'), lines: executionLines(parties) },
  ];
  return {
    title: message('undertaking-draft.title'),
    person: person.id,
    opening: language === 'en' ? [] : [remark(message('undertaking-draft.reading-version'))],
    sections,
    notes: ['not-checked', 'formalities', 'seal'].map((name) => message(`undertaking-draft.note.${name}`)),
  };
}

const before = ['interpretation', 'consideration'];

/** The two promises, in the order of the usual form. */
const promises = ['own', 'company'];

const after = [
  'waiver',
  'reliance',
  'benefit',
  'enforcement',
  'termination',
  'survival',
  'governing-law',
  'jurisdiction',
];
