import type { CountAsked, LineSource } from '../asked.ts';
import { instructionColumns } from '../csv/columns.ts';
import { piecesOf } from '../csv/pieces.ts';
import { RecordCursor } from '../csv/record-cursor.ts';
import { lostHead, readHead } from '../csv/table-head.ts';
import { endIfCalledOff } from '../problem.ts';
import { readerOf } from '../source/byte-reader.ts';
import { isWantedTwice } from '../wanted-twice.ts';
import { type Counting, InOrder, type OrderedPiece } from './in-order.ts';
import { type PieceColumns, pieceColumns } from './piece-columns.ts';

/** Counts all lines of all sources. */
export async function countSources(asked: CountAsked, counting: Counting): Promise<void> {
  const order = new InOrder(counting);
  for (const [nth, source] of asked.sources.entries()) await countSource(source, { nth, asked, counting, order });
  await order.isDone();
  if (asked.signal?.aborted === true) counting.keeper?.keep();
  endIfCalledOff(asked.signal);
  counting.keeper?.refuseFewer();
  // What is counted a second time may be stopped too; the first time need not be done again then.
  if (isWantedTwice(asked)) counting.keeper?.keep();
}

interface SourceCount {
  readonly nth: number;
  readonly asked: CountAsked;
  readonly counting: Counting;
  readonly order: InOrder;
}

async function countSource(source: LineSource, given: SourceCount): Promise<void> {
  const { counters, facts, clock } = given.counting;
  const cursor = new RecordCursor();
  let columns: PieceColumns | undefined;
  const reader = await readerOf(source, (bytes) => clock.read(bytes));
  for await (const piece of piecesOf(reader, counters.giveRoom)) {
    cursor.open(piece.bytes, piece.length);
    if (columns === undefined) {
      const head = readHead(cursor, { bytes: piece.bytes, names: instructionColumns, file: source.name });
      if (head !== undefined) columns = pieceColumns(head, source.kind, facts.strengths);
    }
    await countPiece({ piece, source: given.nth, from: cursor.place, line: cursor.linesPassed, columns }, given);
  }
  if (columns === undefined) throw lostHead(instructionColumns, source.name);
}

/** Has a piece counted, or passes over one that was before; keeps and tells where the count is when it is time. */
async function countPiece(ordered: OrderedPiece, { asked: { signal }, counting, order }: SourceCount): Promise<void> {
  const { keeper, counters, teller } = counting;
  if (keeper?.isCounted(ordered.piece) === true) {
    order.pass();
    counters.takeBack(ordered.piece.bytes);
  } else order.add(ordered);
  if (keeper !== null && (keeper.isDue || signal?.aborted === true)) {
    await order.isDone();
    keeper.keep();
  }
  if (teller?.isDue === true) {
    await order.isDone();
    teller.tell();
  }
  endIfCalledOff(signal);
}
