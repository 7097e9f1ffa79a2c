import type { CountAsked } from '../asked.ts';
import type { CountFigures } from '../counted.ts';
import { countPart } from './count-plainly.ts';

/** Every sum of a count by a name of its own; a sum that is nought is left out. */
export type CountSums = ReadonlyMap<string, bigint>;

/** All sums of a count. */
export function sumsOf(counted: CountFigures): CountSums {
  const { lines, accepted, replaced, scaled, contested, refusedPerCause } = counted;
  const sums = new Map<string, bigint>();
  const figures = { lines, accepted, replaced, scaled, ...contested, ...refusedPerCause };
  for (const [name, figure] of Object.entries(figures)) add(sums, name, BigInt(figure));
  for (const { shareClass, shares, members } of counted.registerTotals) {
    add(sums, JSON.stringify(['shares', shareClass]), shares);
    add(sums, JSON.stringify(['members', shareClass]), BigInt(members));
  }
  for (const { resolution, perClass } of counted.tallies) {
    for (const { shareClass, member, ...sides } of perClass)
      for (const [side, shares] of Object.entries(sides))
        add(sums, JSON.stringify([resolution, shareClass, member, side]), shares);
  }
  return sums;
}

/**
 * Counts everything a second time, the plain way, in so many rounds: each reads all lines and counts those of a part of the
 * members, so that memory holds one part at a time. Throws `Uncountable` as the first count would.
 */
export async function recount(asked: CountAsked, rounds: number): Promise<CountSums> {
  const quietly = quiet(asked);
  const sums = new Map<string, bigint>();
  for (let nth = 0; nth < rounds; nth += 1) {
    const counted = await countPart(quietly, { nth, of: rounds });
    for (const [name, sum] of sumsOf(counted)) add(sums, name, sum);
  }
  return sums;
}

/** What is asked, without anybody who hears of it: everything was told the first time. */
function quiet({ sources, register, meeting, ruleBook, apart, withheld, signal }: CountAsked): CountAsked {
  const asked = { sources, register, meeting, ruleBook, mostRefused: 0 };
  return {
    ...asked,
    ...(apart === undefined ? {} : { apart }),
    ...(withheld === undefined ? {} : { withheld }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** The names of the sums in which two counts differ. */
export function differingSums(left: CountSums, right: CountSums): readonly string[] {
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => left.get(name) !== right.get(name));
}

function add(sums: Map<string, bigint>, name: string, sum: bigint): void {
  if (sum !== 0n) sums.set(name, (sums.get(name) ?? 0n) + sum);
}
