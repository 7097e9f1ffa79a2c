import { type Beneficiary, type LivingUndertaking, message, type Message } from '@tenfold/kernel';
import { type Check, narrowed } from '../check/check.ts';
import type { Language } from '../messages/languages.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { registerLines } from './termination-notice/register.ts';
import { survivingLines } from './termination-notice/surviving.ts';
import { beneficiaryAsked } from './written/beneficiary-asked.ts';
import { endingLine } from './written/endings-of-period.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { onePeriod } from './written/period-asked.ts';
import { blank, type Line, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** Notice to the Exchange and to the company that an undertaking ended: at which moment, why, and what outlives it. */
export const terminationNotice: Paper = writtenPaper({
  kind: 'termination-notice',
  options: ['on', 'person'],
  entryKinds: kindsInWritten,
  period: onePeriod,
  write: writeNotice,
});

type Ended = LivingUndertaking & { readonly ended: NonNullable<LivingUndertaking['ended']> };

function writeNotice(given: PaperGiven, language: Language): Written | Message {
  const whole = given.check(language);
  const one = beneficiaryAsked(whole, given.asked.get('person'));
  if ('key' in one) return one;
  const check = narrowed(whole, { person: one.person.id, provision: null });
  const ended = check.undertakings.filter((undertaking): undertaking is Ended => undertaking.ended !== null);
  const figures = { person: { name: one.person.id }, issuer: { name: given.issuer.id } };
  if (ended.length === 0) {
    return message('paper.refused.not-ended', { ...figures, on: { date: given.period.until } });
  }
  const sections = sectionsOf(given, check, { one, ended });
  const named = new Set(ended.flatMap(({ accrued }) => accrued));
  return {
    title: message('termination.title'),
    person: one.person.id,
    opening: [text(message('termination.opening', figures))],
    sections,
    notes: [
      ...notesOf({
        check,
        findings: check.findings.filter(({ id }) => named.has(id)),
        lines: sections.flatMap(({ lines }) => lines),
      }),
      ...['moment', 'by-itself'].map((name) => message(`termination.note.${name}`)),
    ],
  };
}

function sectionsOf(
  given: PaperGiven,
  check: Check,
  { one, ended }: { readonly one: Beneficiary; readonly ended: readonly Ended[] },
): readonly Section[] {
  const on = { on: { date: given.period.until } };
  const named = (name: string, lines: readonly Line[]): Section => ({
    name,
    heading: message(`termination.heading.${name}`, on),
    lines,
  });
  return [
    named(
      'end',
      ended.flatMap((undertaking) => endLines(undertaking, check, one)),
    ),
    named('register', registerLines(given, check, one)),
    named('survives', survivingLines(check, ended)),
    named(
      'steps',
      ['register', 'announcement'].map((name) => blank(message(`termination.blank.${name}`))),
    ),
    {
      name: 'signature',
      heading: message('written.heading.signature'),
      lines: ['for-issuer', 'for-beneficiary'].map((whose) => blank(message(`notice.blank.${whose}`))),
    },
  ];
}

/** When it ended and why, to the moment where the record has it. */
function endLines({ id, givenOn, ended }: Ended, { world }: Check, { person }: Beneficiary): readonly Line[] {
  const when = ended.at.includes('T') ? { instant: ended.at } : { date: ended.on };
  const entry = id === null ? undefined : world.register.undertakings.get(id)?.entry;
  const given =
    givenOn === null
      ? text(message('check.no-undertaking'))
      : text(message('termination.given', { on: { date: givenOn } }), entry === undefined ? [] : [entry]);
  const why = text(message(`termination.ended-${ended.because}`, { when, person: { name: person.id } }), [ended.entry]);
  return [given, why, ...(ended.because === 'ceased' && person.weightEnded !== null ? [endingLine(person)] : [])];
}
