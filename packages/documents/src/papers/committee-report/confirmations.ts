import { type Beneficiary, message } from '@tenfold/kernel';
import { confirmedByCommittee } from '@tenfold/rulebook';
import type { Check } from '../../check/check.ts';
import type { PaperGiven } from '../paper.ts';
import { answerOf } from '../written/answers-of.ts';
import { boardTermsIn, coversPeriod } from '../written/board-of-period.ts';
import { isWithin } from '../written/events-of-period.ts';
import { firstDayOf } from '../written/period-asked.ts';
import { blank, type Line, remark, type Section, text } from '../written/written.ts';

/**
 * What the committee confirms once a year on its own list of rules, each with the facts behind it. The draft never confirms for
 * it: beside the facts stands a blank. In the report on half a year the facts stand alone.
 */
export function committeeConfirmations(
  given: PaperGiven,
  check: Check,
  report: 'year' | 'half-year',
): readonly Section[] {
  const closing = (what: string, provision: string): readonly Line[] =>
    report === 'year'
      ? [blank(message(`committee.confirm.${what}`, { provision: { provision } }))]
      : [remark(message('committee.yearly'))];
  return [
    {
      name: 'board',
      heading: message('committee.heading.board'),
      lines: [...boardLines(given, check), ...closing('board', '8A.30')],
    },
    ...confirmedByCommittee.map((provision) => ({
      name: `rule-${provision}`,
      heading: message('committee.heading.rule', { provision: { provision } }),
      lines: [...ruleLines(check, provision), ...closing('rule', provision)],
    })),
    { name: 'recorded', heading: message('committee.heading.recorded'), lines: recordedLines(given, check) },
  ];
}

function boardLines({ period }: PaperGiven, { world, findings }: Check): readonly Line[] {
  return [
    ...world.beneficiaries.flatMap((one) => boardOf(period, one)),
    ...findings.filter(({ provision }) => provision === '8A.17').map((finding) => answerOf(finding)),
  ];
}

function boardOf(period: PaperGiven['period'], { person }: Beneficiary): readonly Line[] {
  const who = { person: { name: person.id } };
  const { weightEnded } = person;
  const first = firstDayOf(period);
  if (weightEnded !== null && weightEnded.on < first) {
    return [text(message('committee.ended-before', { ...who, on: { date: weightEnded.on } }), [weightEnded.entry])];
  }
  const terms = boardTermsIn(period, person.board);
  const days = { ...who, from: { date: first }, until: { date: period.until } };
  const key = coversPeriod(terms.terms, period) ? 'committee.director' : 'committee.not-director';
  const adverse = person.adverse.filter(({ on }) => isWithin(period, on));
  return [
    text(message(key, days), terms.entries),
    ...(weightEnded === null
      ? []
      : [text(message('committee.ended-within', { ...who, on: { date: weightEnded.on } }), [weightEnded.entry])]),
    ...adverse.map(({ kind, on, entry }) => text(message(`committee.${kind}`, { ...who, on: { date: on } }), [entry])),
  ];
}

function ruleLines({ findings }: Check, provision: string): readonly Line[] {
  const found = findings.filter((finding) => finding.provision === provision);
  if (found.length === 0) return [text(message('committee.nothing-found', { provision: { provision } }))];
  return found.map((finding) => answerOf(finding));
}

/** What the record holds of confirmations for days of this period. */
function recordedLines({ period }: PaperGiven, { world, findings }: Check): readonly Line[] {
  const made = world.register.confirmations.filter(({ from, until }) => from <= period.until && until > period.since);
  const lines = made.map(({ from, until, provisions, entry, report }) => {
    const figures = {
      report: { message: `committee.report.${report}` },
      from: { date: from },
      until: { date: until },
      provisions: { list: provisions.map((provision) => ({ provision })) },
    };
    return text(message('committee.recorded', figures), [entry]);
  });
  return [
    ...(lines.length === 0 ? [text(message('committee.none-recorded'))] : lines),
    ...findings.filter(({ provision }) => provision === '8A.30').map((finding) => answerOf(finding)),
  ];
}
