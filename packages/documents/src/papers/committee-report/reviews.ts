import { message } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import type { PaperGiven } from '../paper.ts';
import { answerOf } from '../written/answers-of.ts';
import { entriesBehindCounts } from '../written/entries-behind.ts';
import { eventLines } from '../written/events-of-period.ts';
import { proportionOf } from '../written/proportion.ts';
import { blank, figure, type Line, remark, type Section, text } from '../written/written.ts';

/** What the committee looks after beside its confirmations; the record holds little of it, and says so. */
export function committeeReviews(given: PaperGiven, check: Check): readonly Section[] {
  return [
    sectionOf('conflicts', passings(given)),
    sectionOf('risks', [weightLine(given, check), ...answersUnder(check, ['8A.13'])]),
    sectionOf('adviser', [...adviserLines(given, check), ...answersUnder(check, ['8A.33', '8A.34'])]),
    sectionOf('communication', eventLines(ofKinds(given, ['meeting-called', 'poll-declared']), given.period)),
  ];
}

/** The facts, then what the record does not hold, then the blank for the committee's words. */
function sectionOf(name: string, facts: readonly Line[]): Section {
  return {
    name,
    heading: message(`committee.heading.${name}`),
    lines: [...facts, remark(message(`committee.not-held.${name}`)), blank(message('committee.blank.review'))],
  };
}

function passings(given: PaperGiven): readonly Line[] {
  return eventLines(
    ofKinds(given, ['shares-transferred', 'encumbrance-created', 'encumbrance-enforced']),
    given.period,
  );
}

function ofKinds({ entries }: PaperGiven, kinds: readonly string[]): PaperGiven['entries'] {
  return entries.filter(({ kind }) => kinds.includes(kind));
}

function answersUnder({ findings }: Check, provisions: readonly string[]): readonly Line[] {
  return findings.filter(({ provision }) => provisions.includes(provision)).map((finding) => answerOf(finding));
}

function weightLine({ entries }: PaperGiven, { world }: Check): Line {
  return figure(message('committee.figure.proportion', { on: { date: world.on } }), {
    unit: 'part',
    value: proportionOf(world.capital.weighted, world.capital.inIssue),
    entries: entriesBehindCounts(entries),
  });
}

function adviserLines({ period }: PaperGiven, { world }: Check): readonly Line[] {
  const terms = world.register.advisers.filter(
    ({ from, until }) => from <= period.until && (until === null || until > period.since),
  );
  if (terms.length === 0) return [text(message('committee.no-adviser'))];
  return terms.map(({ name, from, until, appointedBy, endedBy }) => {
    const figures = { name: { quote: name }, from: { date: from } };
    const entries = [appointedBy, ...(endedBy === null ? [] : [endedBy])];
    if (until === null) return text(message('committee.adviser', figures), entries);
    return text(message('committee.adviser-until', { ...figures, until: { date: until } }), entries);
  });
}
