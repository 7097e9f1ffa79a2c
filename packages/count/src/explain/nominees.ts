import type { CountAsked } from '../asked.ts';
import type { Counted, Holding, Standing } from '../counted.ts';

/** What a nominee was told to do with what he holds, on one resolution: the four add up to his shares. */
export interface NomineePosition {
  readonly member: string;
  readonly shareClass: string;
  readonly resolution: string;
  readonly shares: bigint;
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
  readonly notInstructed: bigint;
  /** Whether what counts replaced an instruction for other shares: both may have been for parts of the holding. */
  readonly revised: boolean;
}

/** The position of each holding that the register marks as a nominee's, on each resolution that its class votes on. */
export function* nomineePositions(
  counted: Counted,
  { meeting }: Pick<CountAsked, 'meeting'>,
): Generator<NomineePosition> {
  const nominees = nomineesOf(counted);
  const instructed = instructionsOf(counted, new Set(nominees.map(({ member }) => member)));
  for (const { member, shareClass, shares } of nominees) {
    for (const { number, classes } of meeting.resolutions) {
      if (!(classes ?? meeting.classes ?? [shareClass]).includes(shareClass)) continue;
      const found = instructed.get(JSON.stringify([member, shareClass, number]));
      const split = { for: found?.for ?? 0n, against: found?.against ?? 0n, abstain: found?.abstain ?? 0n };
      const notInstructed = shares - split.for - split.against - split.abstain;
      yield {
        member,
        shareClass,
        resolution: number,
        shares,
        ...split,
        notInstructed,
        revised: found?.revised ?? false,
      };
    }
  }
}

function instructionsOf(counted: Counted, members: ReadonlySet<string>): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const standing of counted.standing()) {
    const { member, shareClass, resolution } = standing;
    if (members.has(member)) found.set(JSON.stringify([member, shareClass, resolution]), standing);
  }
  return found;
}

/** One holding after another, for a register may have millions of which few are nominees'. */
function nomineesOf(counted: Counted): readonly Holding[] {
  const nominees: Holding[] = [];
  for (const holding of counted.holdings()) if (holding.nominee) nominees.push(holding);
  return nominees;
}
