import { liveWeight, type Proportion, type Register, type ShareClass } from '@tenfold/kernel';
import type { Act } from './acts.ts';
import { essenceOf } from './essence.ts';
import type { Happened } from './explore.ts';
import type { namesOfLawsOfActs } from './stated.ts';

/** What a refused act leaves: nothing. */
export function traceOfRefused({ essence, after }: Happened): string | null {
  return essence === essenceOf(after) ? null : 'it left a trace';
}

/** Something that every act must keep that is not refused; gives what is wrong, or nothing. */
export type LawOfAct = (happened: Happened) => string | null;

/** What holds between the two sides of every act, whatever came before. */
export const lawsOfActs: Readonly<Record<(typeof namesOfLawsOfActs)[number], LawOfAct>> = {
  'shares come and go only as the act says': ({ before, act, after }) => {
    const { numerator, denominator } = act.multiple;
    const expected = (inIssue(before) * numerator) / denominator + act.change;
    return inIssue(after) === expected && after.conserved === expected ? null : `${inIssue(after)}, not ${expected}`;
  },

  'the ratchet never rises, under any policy': ({ before, after }) => {
    const risen = after.ratchets.filter((ratchet, index) => {
      const was = before.ratchets[index];
      return isAbove(ratchet.high, was?.high ?? null) || isAbove(ratchet.low, was?.low ?? null);
    });
    return risen.length === 0 ? null : risen.map(({ policies }) => JSON.stringify(policies)).join(', ');
  },

  'weight comes to life only by an offer, a split, or where the Exchange has let it go on': ({
    before,
    act,
    after,
  }) => {
    if (act.mayAddWeight) return null;
    const [was, is] = [weightOf(before, act), weightOf(after)];
    return is.low <= was.low && is.high <= was.high ? null : `${is.low} to ${is.high} after ${was.low} to ${was.high}`;
  },

  'weight that has ended stays ended for as long as the share stands in the class': ({ before, act, after }) => {
    const { numerator, denominator } = act.multiple;
    const [was, is] = [weightedClass(before), weightedClass(after)];
    const ended = (was.ended * numerator) / denominator;
    const left = ((was.inIssue as bigint) * numerator) / denominator - (is.inIssue as bigint);
    return is.ended >= ended - (left > 0n ? left : 0n) ? null : `${is.ended} after ${ended}, ${left} having left`;
  },

  'who has lost his weight has lost it for ever': ({ before, after }) => {
    const back = [...before.people.values()].filter(
      ({ id, weightEnded }) => weightEnded !== null && after.people.get(id)?.weightEnded?.entry !== weightEnded.entry,
    );
    return back.length === 0 ? null : back.map(({ id }) => id).join(', ');
  },

  'no share gains weight; a conversion takes it from one share and gives that to the other class': ({
    before,
    act,
    after,
  }) => {
    if (act.multiple.numerator !== act.multiple.denominator) return null;
    const weighted = countOf(after, 'A') - countOf(before, 'A');
    const others = countOf(after, 'B') - countOf(before, 'B');
    if (act.entry?.kind === 'weighted-shares-converted') {
      return weighted === -1n && others === 1n ? null : `${weighted} and ${others}`;
    }
    const isOffer = act.mayAddWeight && act.change > 0n;
    return weighted <= (isOffer ? act.change : 0n) && weighted + others === act.change ? null : `${weighted}`;
  },
};

function inIssue({ classes }: Register): bigint {
  let sum = 0n;
  for (const shareClass of classes.values()) sum += shareClass.inIssue as bigint;
  return sum;
}

function countOf({ classes }: Register, id: string): bigint {
  return classes.get(id)?.inIssue as bigint;
}

function weightedClass({ classes }: Register): ShareClass {
  return classes.get('A') as ShareClass;
}

/** Live weight at both ends of what is known, in shares after the act. */
function weightOf(register: Register, act?: Act): { readonly low: bigint; readonly high: bigint } {
  const { low, high } = liveWeight(weightedClass(register));
  const { numerator, denominator } = act?.multiple ?? { numerator: 1n, denominator: 1n };
  return { low: (low * numerator) / denominator, high: ((high as bigint) * numerator) / denominator };
}

function isAbove(now: Proportion | null, before: Proportion | null): boolean {
  if (now === null || before === null) return now !== before;
  return now.weighted * before.total > before.weighted * now.total;
}
