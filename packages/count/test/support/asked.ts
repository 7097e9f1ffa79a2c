import { type PollMeeting, type PollResolution, plainRuleBook } from '@tenfold/kernel/poll';
import type { CountAsked } from '../../src/asked.ts';
import type { Counted, CountOutcome } from '../../src/counted.ts';
import { textSource } from '../../src/source/file-source.ts';

export const header = 'member,class,resolution,for,against,abstain';

/** A resolution with nothing special about it. */
export function resolution(number: string, others: Partial<PollResolution> = {}): PollResolution {
  return {
    number,
    subject: null,
    kind: 'ordinary',
    reserved: false,
    confirmed: null,
    matters: [],
    classes: null,
    majority: null,
    abstain: [],
    notInFavour: [],
    withdrawn: null,
    condition: null,
    contest: null,
    ...others,
  };
}

/** A meeting of which only what matters to a count is said. */
export function meeting(
  resolutions: readonly PollResolution[],
  classes: readonly string[] | null = null,
): Pick<PollMeeting, 'id' | 'classes' | 'resolutions'> {
  return { id: 'annual-meeting', classes, resolutions };
}

/** Ann and Bee hold class B, Cheung both classes, Depot is a nominee. */
export const register = [
  'member,class,shares,name,nominee',
  'ann,B,100,"Ann, of Kowloon",',
  'bee,B,250,Bee,no',
  'cheung,A,40,Cheung,',
  'cheung,B,60,Cheung,',
  'depot,B,1000,"Depot ""Nominees"" Ltd",yes',
].join('\n');

/** What is asked where a test says nothing else. */
export function asked(lines: readonly string[], others: Partial<CountAsked> = {}): CountAsked {
  return {
    sources: [textSource('votes.csv', `${[header, ...lines].join('\n')}\n`)],
    register: [textSource('register.csv', register)],
    meeting: meeting([resolution('1'), resolution('2(A)(i)')]),
    ruleBook: plainRuleBook,
    ...others,
  };
}

/** The count of an outcome that must be one. */
export function countedIn(outcome: CountOutcome): Counted {
  if ('counted' in outcome) return outcome.counted;
  throw new Error(`nothing was counted: ${outcome.problems.map(({ message }) => message.key).join(', ')}`);
}

/** Sums as `class for/against/abstain`, of one resolution. */
export function sumsOf({ tallies }: Pick<Counted, 'tallies'>, number: string): readonly string[] {
  const tally = tallies.find(({ resolution: other }) => other === number);
  return (tally?.perClass ?? []).map(({ shareClass, member, for: inFavour, against, abstain }) =>
    [member === null ? shareClass : `${shareClass} ${member}`, `${inFavour}/${against}/${abstain}`].join(' '),
  );
}

/** Refused lines as `line cause`. */
export function refusalsOf({ refused }: Pick<Counted, 'refused'>): readonly string[] {
  return refused.map(({ line, cause }) => `${line} ${cause}`);
}
