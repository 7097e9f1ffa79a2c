import type { ContestedWhy } from '../counted.ts';
import { entriesOfMember, holdingAt, memberOf, type RegisterTable } from '../register/register-table.ts';
import type { VotedRow } from '../tallied.ts';
import { type BoxReader, contestedBy, hasInstruction } from './box-reader.ts';
import { WordSums } from '../register/word-sums.ts';

/** Sides of an instruction: for, against, abstain. */
const sides = 3;

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
  readonly apart: ReadonlySet<string>;
}

/** Adds up all boxes, holding by holding. */
export function sumBoxes(summed: Summed): BoxSums {
  const { register, boxes, resolutions } = summed;
  const sums = new WordSums(register.classes.length * resolutions.length * sides);
  const contested = { 'same-moment': 0, 'order-of-lines': 0 };
  const apart = holdingsApart(summed);
  let counted = 0;
  for (let holding = 0; holding < register.holdings; holding += 1) {
    const isApart = apart.has(holding);
    const group = register.classOf[holding] as number;
    for (let place = 0; place < resolutions.length; place += 1) {
      const marks = boxes.marksAt(holding, place);
      if (!hasInstruction(marks)) continue;
      counted += 1;
      const why = contestedBy(marks);
      if (why !== null) contested[why] += 1;
      if (!isApart) boxes.addTo(sums, (group * resolutions.length + place) * sides, boxes.placeOf(holding, place));
    }
    sums.endRound();
  }
  return { rows: [...rowsOf(summed, sums.totals()), ...rowsApart(summed, apart)], counted, contested };
}

function rowsOf({ register, resolutions }: Summed, totals: readonly bigint[]): readonly VotedRow[] {
  return register.classes.flatMap((shareClass, group) =>
    resolutions.map((resolution, place) => {
      const first = (group * resolutions.length + place) * sides;
      const [inFavour = 0n, against = 0n, abstain = 0n] = totals.slice(first, first + sides);
      return { resolution, shareClass, member: null, for: inFavour, against, abstain };
    }),
  );
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
