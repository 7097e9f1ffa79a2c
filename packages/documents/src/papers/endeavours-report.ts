import { type Beneficiary, message, type Message } from '@tenfold/kernel';
import type { Check } from '../check/check.ts';
import { printable } from '../messages/printable.ts';
import type { Language } from '../messages/languages.ts';
import { doneLines } from './endeavours-report/done.ts';
import { othersAnswers } from './endeavours-report/others.ts';
import type { Paper, PaperGiven } from './paper.ts';
import { beneficiaryAsked } from './written/beneficiary-asked.ts';
import { isOfIssuer } from './written/entries-behind.ts';
import { eventMessage, isWithin } from './written/events-of-period.ts';
import { kindsInWritten } from './written/kinds-asked.ts';
import { notesOf } from './written/notes-of.ts';
import { daysPeriod, firstDayOf } from './written/period-asked.ts';
import { blank, type Line, remark, type Section, text, type Written } from './written/written.ts';
import { writtenPaper } from './written/written-paper.ts';

/** A report for counsel of what a beneficiary did so that vehicles and company should comply. Whether it was enough is not said. */
export const endeavoursReport: Paper = writtenPaper({
  kind: 'endeavours-report',
  options: ['from', 'to', 'person'],
  entryKinds: kindsInWritten,
  period: daysPeriod,
  write: writeReport,
});

function writeReport(given: PaperGiven, language: Language): Written | Message {
  const check = given.check(language);
  const one = beneficiaryAsked(check, given.asked.get('person'));
  if ('key' in one) return one;
  const { period, issuer } = given;
  const findings = othersAnswers(check, one);
  const sections = sectionsOf(given, check, one);
  const figures = {
    person: { name: one.person.id },
    issuer: { name: issuer.id },
    from: { date: firstDayOf(period) },
    until: { date: period.until },
  };
  return {
    title: message('endeavours-report.title'),
    person: one.person.id,
    opening: [text(message('endeavours-report.opening', figures)), remark(message('endeavours-report.no-score'))],
    sections,
    notes: [
      ...notesOf({ check, findings: findings.found, lines: sections.flatMap(({ lines }) => lines) }),
      ...['court', 'record'].map((name) => message(`endeavours-report.note.${name}`)),
    ],
  };
}

function sectionsOf(given: PaperGiven, check: Check, one: Beneficiary): readonly Section[] {
  const on = { on: { date: given.period.until } };
  const named = (name: string, lines: readonly Line[]): Section => ({
    name,
    heading: message(`endeavours-report.heading.${name}`, on),
    lines,
  });
  return [
    named('promised', promisedLines(check, one)),
    named('acts', actLines(given, check, one)),
    named('done', otherwiseDone(given, check, one)),
    named('answers', othersAnswers(check, one).lines),
    named(
      'counsel',
      ['more', 'evidence'].map((name) => blank(message(`endeavours-report.blank.${name}`))),
    ),
  ];
}

/** The sentences by which he promised his best endeavours for others. */
function promisedLines({ undertakings, world }: Check, { person }: Beneficiary): readonly Line[] {
  const his = undertakings.filter(({ beneficiary }) => beneficiary === person.id);
  return his.flatMap(({ id, wording, clauses }) => {
    const entry = id === null ? undefined : world.register.undertakings.get(id)?.entry;
    const sentences = clauses.filter(({ kind }) => kind === 'vehicle-compliance' || kind === 'company-compliance');
    return [
      ...(id === null ? [text(message('check.no-undertaking'))] : []),
      ...(wording === 'paper' ? [] : [remark(message('check.reading-version'))]),
      ...sentences.map((clause) =>
        text(
          message('written.passage', { text: { quote: printable(clause.text) } }),
          entry === undefined ? [] : [entry],
        ),
      ),
    ];
  });
}

/** Each act of the issuer in the period with what is recorded that he did about it, or that nothing is. */
function actLines({ entries, period }: PaperGiven, { world }: Check, { person }: Beneficiary): readonly Line[] {
  const acts = entries.filter((entry) => isOfIssuer(entry) && isWithin(period, entry.effectiveOn));
  if (acts.length === 0) return [text(message('endeavours-report.no-act'))];
  const his = world.register.endeavours.filter(({ beneficiary }) => beneficiary === person.id);
  return acts.flatMap((act) => {
    const about = his.filter((one) => one.act === act.id);
    const done = about.length === 0 ? [remark(message('endeavours-report.none-for-act'))] : about.flatMap(doneLines);
    return [text(eventMessage(act), [act.id]), ...done];
  });
}

/** What he did in the period that is not recorded as being about one of those acts. */
function otherwiseDone({ entries, period }: PaperGiven, { world }: Check, { person }: Beneficiary): readonly Line[] {
  const acts = new Set(entries.filter(isOfIssuer).map(({ id }) => id));
  const done = world.register.endeavours.filter(
    ({ beneficiary, on, act }) => beneficiary === person.id && isWithin(period, on) && (act === null || !acts.has(act)),
  );
  return done.length === 0 ? [text(message('endeavours-report.nothing-done'))] : done.flatMap(doneLines);
}
