import { type Beneficiary, type Finding, message, type Verdict } from '@tenfold/kernel';
import { promisedInUndertaking } from '@tenfold/rulebook';
import type { Check } from '../../check/check.ts';
import type { PaperGiven, PaperPeriod } from '../paper.ts';
import { boardTermsIn, coversPeriod } from '../written/board-of-period.ts';
import { isWithin } from '../written/events-of-period.ts';
import { firstDayOf } from '../written/period-asked.ts';
import { blank, type Line, remark, text } from '../written/written.ts';

/**
 * What he confirms. A sentence is ready to be signed only where the record shows nothing against it and knows enough; else
 * there is a blank for his own words, for a draft must not put an untrue sentence into his mouth.
 */
export function certificateConfirmations(given: PaperGiven, check: Check, one: Beneficiary): readonly Line[] {
  return [
    ...boardLines(given.period, one),
    ...promisedInUndertaking.flatMap((provision) =>
      ruleLines(provision, given.period, ofPerson(check, one, provision)),
    ),
    ...vehicleLines(check, one),
    ...endeavourLines(check, given.period, one),
  ];
}

function ofPerson({ findings }: Check, { person }: Beneficiary, provision: string): readonly Finding[] {
  return findings.filter((finding) => finding.provision === provision && finding.subject === person.id);
}

/** Whether he sat on the board on every day of the period, and by which terms. */
function boardLines(period: PaperPeriod, { person }: Beneficiary): readonly Line[] {
  const days = { from: { date: firstDayOf(period) }, until: { date: period.until } };
  const { terms, entries } = boardTermsIn(period, person.board);
  if (coversPeriod(terms, period)) return [text(message('certificate.confirm.director', days), entries)];
  return [blank(message('certificate.open.director', days), entries)];
}

const clear: readonly Verdict[] = ['kept', 'not-applicable'];

function ruleLines(provision: string, period: PaperPeriod, findings: readonly Finding[]): readonly Line[] {
  const figures = {
    provision: { provision },
    from: { date: firstDayOf(period) },
    until: { date: period.until },
  };
  const entries = [...new Set(findings.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.entries)))];
  if (findings.length === 0) return [blank(message('certificate.open.nothing', figures))];
  if (findings.every(({ verdict }) => clear.includes(verdict)))
    return [text(message('certificate.confirm.rule', figures), entries)];
  const answers = [...new Set(findings.map(({ verdict }) => verdict))].filter((verdict) => !clear.includes(verdict));
  const list = answers.map((verdict) => ({ message: `verdict.${verdict}` }));
  return [blank(message('certificate.open.rule', { ...figures, answers: { list } }), entries)];
}

function vehicleLines({ world }: Check, { rows, person }: Beneficiary): readonly Line[] {
  const vehicles = [
    ...new Set(rows.filter(({ weighted, holder }) => weighted && holder !== person.id).map(({ holder }) => holder)),
  ];
  const own = rows.filter(({ weighted, holder }) => weighted && holder === person.id);
  if (own.length + vehicles.length === 0) return [blank(message('certificate.open.vehicles'))];
  if (vehicles.length === 0) return [text(message('certificate.confirm.no-vehicle'))];
  const named = { vehicles: { list: vehicles.map((name) => ({ name })) } };
  const entries = vehicles.flatMap((id) => {
    const found = world.register.vehicles.get(id);
    return found === undefined ? [] : [found.entry, ...(found.interests === null ? [] : [found.interests.entry])];
  });
  return [text(message('certificate.confirm.vehicles', named), entries)];
}

/** What he did so that vehicles and company should comply; whether it was enough is never said. */
function endeavourLines({ world }: Check, period: PaperPeriod, { person }: Beneficiary): readonly Line[] {
  const done = world.register.endeavours.filter(
    ({ beneficiary, on }) => beneficiary === person.id && isWithin(period, on),
  );
  if (done.length === 0) return [blank(message('certificate.open.endeavours'))];
  return [
    text(message('certificate.confirm.endeavours')),
    ...done.map(({ on, what, entry }) =>
      text(message('certificate.endeavour', { on: { date: on }, what: { quote: what } }), [entry]),
    ),
    remark(message('certificate.endeavours-not-judged')),
  ];
}
