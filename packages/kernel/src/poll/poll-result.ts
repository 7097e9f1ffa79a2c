import { message } from '../finding/message.ts';
import type { Problem } from '../register/refusal.ts';
import { majorityOf } from './carried.ts';
import { electedOf } from './contest.ts';
import type { Entitlement, MemberHolding } from './entitlement.ts';
import type { PollLaw } from './law.ts';
import type { PollMeeting, PollResolution } from './meeting.ts';
import type { NotPut, PollResult, ResolutionResult, WeightMoment } from './result.ts';
import { hasVoted, resolutionResult, talliesOf, votingClasses } from './resolution-result.ts';
import type { ClassTally, Tally } from './tally.ts';
import { votesStated } from './votes-of-share.ts';

/** What the result of a meeting is made from. */
export interface PollGiven extends Pick<Entitlement, 'classes' | 'endedAtPoll' | 'endedAtRecordDate'> {
  readonly meeting: PollMeeting;
  readonly law: PollLaw;
  readonly weightMoment: WeightMoment;
  readonly tallies: readonly Tally[];
  /** The holdings of members with a duty or whose weight has ended; shares that cannot vote are left out. */
  readonly held: readonly MemberHolding[];
}

/** The result of every resolution of a meeting, or what lacks for it. */
export function pollResult(
  given: PollGiven,
): { readonly result: PollResult } | { readonly problems: readonly Problem[] } {
  const problems = problemsOf(given);
  if (problems.length > 0) return { problems };
  const { meeting, classes, weightMoment } = given;
  const results = new Map<string, ResolutionResult>();
  for (const resolution of meeting.resolutions) {
    const majority = majorityOf(resolution, meeting, given.law);
    if (majority === null) throw new Error(`fault: no majority is known for resolution ${resolution.number}`);
    const notPut = notPutOf(resolution, results);
    results.set(resolution.number, resolutionResult(given, { resolution, majority, notPut }));
  }
  return { result: { meeting, classes, weightMoment, resolutions: withElected([...results.values()]) } };
}

function problemsOf(given: PollGiven): readonly Problem[] {
  const { meeting, law } = given;
  const ofMeeting = [
    ...unknownClasses(given, meeting.classes, 'classes'),
    ...[...meeting.deductions, ...meeting.votesPerShare].flatMap(({ shareClass }) =>
      unknownClasses(given, [shareClass], 'class'),
    ),
  ];
  const ofTallies = [
    ...new Set(given.tallies.flatMap(({ perClass }) => perClass.filter(isVoted).map(({ shareClass }) => shareClass))),
  ];
  const ofResolutions = meeting.resolutions.flatMap((resolution, index) => {
    const at = `resolutions[${index}]`;
    const figures = { resolution: { quote: resolution.number } };
    const lacking = majorityOf(resolution, meeting, law) === null;
    const majority = lacking ? [problem('specialMajority', 'poll.refused.majority-lacking', figures)] : [];
    return [...majority, ...classProblems(given, resolution, at)];
  });
  return [...ofMeeting, ...unknownClasses(given, ofTallies, 'register'), ...ofResolutions];
}

/** Weighted classes that voted on an ordinary matter though their votes are not known, and classes that nobody knows. */
function classProblems(given: PollGiven, resolution: PollResolution, at: string): readonly Problem[] {
  const { meeting, law } = given;
  const reserved = resolution.reserved ?? law.propose(resolution).reserved;
  const tallies = talliesOf(given, resolution);
  const open = votingClasses(given, resolution).filter(
    (shareClass) =>
      !reserved &&
      hasVoted(tallies, shareClass) &&
      votesStated({ shareClass, resolution, reserved, stated: meeting.votesPerShare }) === null,
  );
  return [
    ...unknownClasses(given, resolution.classes, `${at}.classes`),
    ...open.map(({ shareClass }) =>
      problem('votesPerShare', 'poll.refused.votes-unknown', {
        class: { name: shareClass },
        resolution: { quote: resolution.number },
      }),
    ),
  ];
}

function isVoted({ for: yes, against, abstain }: ClassTally): boolean {
  return yes + against + abstain > 0n;
}

function unknownClasses(
  { classes }: Pick<PollGiven, 'classes'>,
  named: readonly string[] | null,
  field: string,
): readonly Problem[] {
  const known = classes.map(({ shareClass }) => shareClass);
  const list = { list: known.map((quote) => ({ quote })) };
  return (named ?? [])
    .filter((one) => !known.includes(one))
    .map((one) => problem(field, 'poll.refused.class-unknown', { class: { quote: one }, known: list }));
}

function problem(field: string, key: string, figures: Parameters<typeof message>[1]): Problem {
  return { entry: null, field, message: message(key, figures) };
}

function notPutOf(
  { withdrawn, condition }: PollResolution,
  earlier: ReadonlyMap<string, ResolutionResult>,
): NotPut | null {
  if (withdrawn !== null) return 'withdrawn';
  if (condition === null) return null;
  const other = earlier.get(condition.on);
  if (other === undefined || other.notPut !== null) return 'condition-open';
  return other.counted.carried === (condition.outcome === 'carried') ? null : 'condition-not-met';
}

function withElected(results: readonly ResolutionResult[]): readonly ResolutionResult[] {
  return results.map((result) => {
    const { contest, number } = result.resolution;
    if (contest === null || result.notPut !== null) return result;
    const rivals = results.filter((one) => one.resolution.contest?.id === contest.id && one.notPut === null);
    return { ...result, elected: electedOf(rivals).get(number) ?? null };
  });
}
