import { addRatios, message, multiplyRatios, type Ratio, ratio } from '@tenfold/kernel';
import { type Concern, isCarried, type PollResult, type ResolutionResult, type ResultRow } from '@tenfold/kernel/poll';
import { formatWhole } from '../messages/format-number.ts';
import type { CountDifference, SecondLook } from './count-differences.ts';

/** More members than these are named in one sentence by nobody; the others stand in the count's own list. */
const mostNamed = 5;

/**
 * The same result where it is said of each resolution who voted on every other and gave no instruction on it, as where a form or a page of
 * it is lost: a note, or something to be done first where the votes that lack could turn the result. And where parts may have been replaced.
 */
export function withLeftOut(result: PollResult, look: SecondLook | null): PollResult {
  if (look === null) return result;
  return { ...result, resolutions: result.resolutions.map((one) => ofResolution(one, look)) };
}

function ofResolution(result: ResolutionResult, { differences, nominees }: SecondLook): ResolutionResult {
  const one = withParts(result, nominees);
  const lacking = differences.filter(
    ({ resolution, leftOut }) => resolution === one.resolution.number && leftOut.holdings > 0,
  );
  if (one.notPut !== null || lacking.length === 0) return one;
  const figures = figuresOf(one, lacking);
  if (!couldTurn(one, votesLacking(one, lacking)))
    return { ...one, notes: [...one.notes, message('poll.note.left-out', figures)] };
  const concern: Concern = { verdict: 'action-required', message: message('poll.concern.left-out', figures) };
  return { ...one, concerns: [...one.concerns, concern] };
}

/**
 * One instruction counts for each holding. Where a nominee's replaced another, and is not for all that he holds, both may have been for
 * parts of it, as where several vote for him in the room.
 */
function withParts(one: ResolutionResult, nominees: SecondLook['nominees']): ResolutionResult {
  const parts = nominees.filter(
    ({ resolution, revised, notInstructed }) => resolution === one.resolution.number && revised && notInstructed > 0n,
  );
  if (one.notPut !== null || parts.length === 0) return one;
  const named = parts.slice(0, mostNamed).map(({ member, shares, notInstructed }) => {
    return { quote: `${member} ${formatWhole(shares - notInstructed)}/${formatWhole(shares)}` };
  });
  return { ...one, notes: [...one.notes, message('poll.note.part-replaced', { members: { list: named } })] };
}

function figuresOf(
  { resolution }: ResolutionResult,
  lacking: readonly CountDifference[],
): Parameters<typeof message>[1] {
  const largest = lacking.flatMap(({ leftOut }) => leftOut.largest).toSorted((a, b) => (a.shares < b.shares ? 1 : -1));
  const named = largest
    .slice(0, mostNamed)
    .map(({ member, shares }) => ({ quote: `${member} ${formatWhole(shares)}` }));
  return {
    resolution: { quote: resolution.number },
    holdings: { number: lacking.reduce((sum, { leftOut }) => sum + BigInt(leftOut.holdings), 0n) },
    shares: { shares: lacking.reduce((sum, { leftOut }) => sum + leftOut.shares, 0n) },
    members: { list: named },
  };
}

/** The votes that lack, each share with as many as it can have on the resolution. */
function votesLacking({ counted }: ResolutionResult, lacking: readonly CountDifference[]): Ratio {
  return lacking
    .map(({ shareClass, leftOut }) => {
      const row = counted.perClass.find((one) => one.shareClass === shareClass);
      return multiplyRatios(ratio(leftOut.shares, 1n), row?.votesPerShare ?? ratio(1n, 1n));
    })
    .reduce(addRatios, ratio(0n, 1n));
}

/** Whether it would come out otherwise if all of these votes had been cast, on one side or on the other. */
function couldTurn({ counted, majority, elected }: ResolutionResult, votes: Ratio): boolean {
  if (elected !== null) return true;
  const { all, carried } = counted;
  const more = (side: 'for' | 'against'): Pick<ResultRow, 'for' | 'against'> => {
    return { ...all, [side]: { ...all[side], votes: addRatios(all[side].votes, votes) } };
  };
  return isCarried(more('for'), majority) !== carried || isCarried(more('against'), majority) !== carried;
}
