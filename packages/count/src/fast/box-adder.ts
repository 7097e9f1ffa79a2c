import type { ContestedWhy } from '../counted.ts';
import type { Workplace } from '../core/workplace.ts';
import { entriesOfMember, holdingAt, memberOf, type RegisterTable } from '../register/register-table.ts';
import type { VotedRow } from '../tallied.ts';
import { type BoxReader, hasInstruction } from './box-reader.ts';

/** What the boxes come to. */
export interface BoxSums {
  readonly rows: readonly VotedRow[];
  readonly counted: number;
  readonly contested: Record<ContestedWhy, number>;
}

/** What boxes are added up for. */
export interface Summed {
  readonly register: RegisterTable;
  readonly boxes: BoxReader;
  /** The numbers of the resolutions, in their order. */
  readonly resolutions: readonly string[];
  /** Members who are shown apart. */
  readonly apart: ReadonlySet<string>;
}

/** Adds all boxes up, as often as it is asked. */
export class BoxAdder {
  private readonly summed: Summed;
  private readonly run: Workplace['core']['run'];
  private readonly holdingsApart: ReadonlySet<number>;
  /** A byte for each holding: its class, or that it is in no sum. */
  private readonly groups: Uint8Array;
  /** The core's sums: of each class and resolution for, against and abstain, in a part of low words and one of high words. */
  private readonly sums: BigUint64Array;

  constructor(summed: Summed, { ground, core }: Workplace) {
    const { register, resolutions } = summed;
    this.summed = summed;
    this.run = core.run;
    this.holdingsApart = holdingsApart(summed);
    this.groups = this.holdingsApart.size === 0 ? register.classOf : ground.bytes(register.holdings);
    if (this.groups !== register.classOf) this.groups.set(register.classOf);
    for (const holding of this.holdingsApart) this.groups[holding] = core.numbers.apart;
    const { buffer, byteOffset, byteLength } = ground.bytes(
      register.classes.length * resolutions.length * core.numbers.bytesOfSums,
    );
    this.sums = new BigUint64Array(buffer, byteOffset, byteLength / BigUint64Array.BYTES_PER_ELEMENT);
  }

  /** What the boxes come to now. No thread may be at work on them. */
  add(): BoxSums {
    const { run } = this;
    this.sums.fill(0n);
    run.addUp(this.summed.register.holdings, this.groups.byteOffset, this.sums.byteOffset);
    return {
      rows: [...this.rows(), ...rowsApart(this.summed, this.holdingsApart)],
      counted: run.instructionsAdded(),
      contested: { 'same-moment': run.sameMomentAdded(), 'order-of-lines': run.orderOfLinesAdded() },
    };
  }

  private rows(): readonly VotedRow[] {
    const { register, resolutions } = this.summed;
    return register.classes.flatMap((shareClass, group) =>
      resolutions.map((resolution, place) => {
        const first = (group * resolutions.length + place) * 3;
        const [inFavour, against, abstain] = [this.sum(first), this.sum(first + 1), this.sum(first + 2)];
        return { resolution, shareClass, member: null, for: inFavour, against, abstain };
      }),
    );
  }

  private sum(nth: number): bigint {
    return (this.sums[nth * 2] ?? 0n) + ((this.sums[nth * 2 + 1] ?? 0n) << 32n);
  }
}

function holdingsApart({ register, apart }: Summed): ReadonlySet<number> {
  const found = [...apart]
    .flatMap((member) => entriesOfMember(register, member))
    .map((at) => holdingAt(register.members, at));
  return new Set(found);
}

function rowsApart({ register, boxes, resolutions }: Summed, apart: ReadonlySet<number>): readonly VotedRow[] {
  return [...apart].flatMap((holding) => {
    const member = memberOf(register, holding);
    const shareClass = register.classes[register.classOf[holding] as number] ?? '';
    const voted = resolutions.flatMap((resolution, place) =>
      hasInstruction(boxes.marksAt(holding, place)) ? [{ resolution, place }] : [],
    );
    return voted.map(({ resolution, place }) => ({ resolution, shareClass, member, ...boxes.splitAt(holding, place) }));
  });
}
