/** Work to be timed: gives how many things it did. */
export type Work = () => number | Promise<number>;

/** Nanoseconds for each thing done, the median of the rounds, for each of several kinds of work. */
export async function inTurn<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { rounds, warmUp = 1 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  // One after the other in each round, so that whatever else the machine does meets them all alike.
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const nanoseconds = await timed(works[name]);
      if (round >= 0) taken[name].push(nanoseconds);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>;
}

async function timed(work: Work): Promise<number> {
  const start = process.hrtime.bigint();
  const done = await work();
  return Number(process.hrtime.bigint() - start) / done;
}

/** The middle one, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
