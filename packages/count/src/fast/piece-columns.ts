import { type InstructionKind, instructionKinds } from '@tenfold/kernel/poll';
import type { Columns } from '../csv/columns.ts';

/** Where the columns of a source stand, -1 for one that it does not have, and how strong its lines are that name no kind. */
export interface PieceColumns {
  readonly count: number;
  readonly member: number;
  readonly shareClass: number;
  readonly resolution: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstain: number;
  readonly received: number;
  readonly kind: number;
  readonly usualStrength: number;
}

/** The columns of a source as the lines of its pieces are read. */
export function pieceColumns(
  { count, placeOf }: Columns,
  kind: InstructionKind | null,
  strengths: Int8Array,
): PieceColumns {
  const place = (column: string): number => placeOf[column] ?? -1;
  return {
    count,
    member: place('member'),
    shareClass: place('class'),
    resolution: place('resolution'),
    inFavour: place('for'),
    against: place('against'),
    abstain: place('abstain'),
    received: place('received'),
    kind: place('kind'),
    usualStrength: kind === null ? 0 : (strengths[instructionKinds.indexOf(kind)] ?? 0),
  };
}

/** Whether the columns stand in the order in which they are usually written, with time and kind at the end where there are any. */
export function isUsualOrder(columns: PieceColumns): boolean {
  const { member, shareClass, resolution, inFavour, against, abstain, received, kind, count } = columns;
  const needed = [member, shareClass, resolution, inFavour, against, abstain];
  const places = [...needed, ...[received, kind].filter((place) => place !== -1)];
  return count === places.length && places.every((place, nth) => place === nth);
}
