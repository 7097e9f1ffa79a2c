/** Work to be timed: gives how many things it did. */
export type Work = () => number | Promise<number>;

/** Reads off how many nanoseconds have passed. */
export type Clock = () => bigint;

/** By the clock on the wall: for whole processes. */
export const wallTime: Clock = () => process.hrtime.bigint();

/**
 * By what this process has used of the machine's cores, all its threads together: for work within it. Whatever else the
 * machine does at the same time hardly shows.
 */
export const coreTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return BigInt(user + system) * 1000n;
};

/** Nanoseconds for each thing done, the median of the rounds, for each of several kinds of work. */
export async function inTurn<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { clock, rounds, warmUp = 1 }: { readonly clock: Clock; readonly rounds: number; readonly warmUp?: number },
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  // One after the other in each round, so that whatever else the machine does meets them all alike.
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const nanoseconds = await timed(works[name], clock);
      if (round >= 0) taken[name].push(nanoseconds);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>;
}

async function timed(work: Work, clock: Clock): Promise<number> {
  const start = clock();
  const done = await work();
  return Number(clock() - start) / done;
}

/** The middle one, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
