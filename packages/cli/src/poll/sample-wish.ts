import type { CountAsked, Sample, SampledInstruction } from '@tenfold/count';
import type { RecountSample } from '@tenfold/documents/poll';
import { message } from '@tenfold/kernel';
import { type Given, type Refused, refused } from '../commands/command.ts';

/** A sample that is wished for. */
export interface SampleWish {
  readonly count: number;
  readonly seed: string;
  /** Numbers of wrong instructions of which it is asked with what chance they would be missed. */
  readonly wrong: readonly number[];
}

/** More than these a person does not look up, and a fraction with more factors nobody reads. */
const [mostDrawn, mostWrong] = [10_000, 100_000];

const usuallyAsked = [1, 10, 100, 1000];

/** The largest instructions, which a draw with the same chance for each would seldom find. */
export const largestLookedUp = 10;

/** The sample that the options ask for; `null` where none is asked for. */
export function sampleWish({ arguments: { options } }: Given): SampleWish | Refused | null {
  const [sample, seed, wrong] = ['sample', 'seed', 'wrong'].map((name) => options.get(name));
  if (sample === undefined && seed === undefined && wrong === undefined) return null;
  if (sample === undefined || seed === undefined) return refused(message('cli.recount.seed-needed'));
  const count = wholeUpTo(sample, mostDrawn);
  if (count === null) return refused(message('cli.recount.no-sample', figuresOf(sample, mostDrawn)));
  const asked = wrong?.split('\n').map((typed) => ({ typed, number: wholeUpTo(typed, mostWrong) })) ?? [];
  const bad = asked.find(({ number }) => number === null);
  if (bad !== undefined) return refused(message('cli.recount.no-wrong', figuresOf(bad.typed, mostWrong)));
  const numbers = asked.flatMap(({ number }) => (number === null ? [] : [number]));
  return { count, seed, wrong: numbers.length > 0 ? numbers : usuallyAsked };
}

/** What was drawn, with the names of the files. */
export function shownSample(
  { instructions, lines, largest, ofInstructions, ofLines, ofShares }: Sample,
  { seed }: SampleWish,
  { sources }: CountAsked,
): Omit<RecountSample, 'chances'> {
  const fileOf = (source: number): string => sources[source]?.name ?? '';
  const shown = ({ index, counted, found, agrees }: SampledInstruction): RecountSample['largest'][number] => {
    const { member, shareClass, resolution } = counted;
    const place = found === null ? null : { file: fileOf(found.source), line: found.line, ...found.split };
    return { index, member, shareClass, resolution, counted, found: place, agrees };
  };
  return {
    seed,
    ofInstructions,
    ofLines,
    ofShares,
    instructions: instructions.map(shown),
    largest: largest.map(shown),
    lines: lines.map(({ source, by, ...line }) => ({
      ...line,
      file: fileOf(source),
      by: by === null ? null : { file: fileOf(by.source), line: by.line },
    })),
  };
}

function wholeUpTo(typed: string, most: number): number | null {
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : null;
}

function figuresOf(quote: string, most: number): Parameters<typeof message>[1] {
  return { quote: { quote }, most: { number: BigInt(most) } };
}
