import { Cutter } from './cutter.ts';
import { longestRecord } from './limits.ts';
import { spareBytes } from './record-cursor.ts';

/** A stretch of a source that begins and ends with whole records, so that it can be read apart from all others. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** How many bytes of the source are behind it once it is read. */
  readonly end: number;
  /** Whether the source goes on within a line that was too long, so that nobody can begin there. */
  readonly isWithinLine: boolean;
}

/** Where pieces are put: gives room for one, as soon as there is some. */
export type GiveRoom = () => Promise<Uint8Array> | Uint8Array;

/** Bytes of a room for pieces of so many bytes. */
export function roomFor(pieceBytes: number): number {
  return Math.max(pieceBytes, 2 * longestRecord) + spareBytes;
}

/**
 * Cuts a stream of bytes into pieces where one record ends and the next begins, whatever stands in quotation marks. The mark of
 * UTF-8 at the beginning is left out. A line that never ends comes as a piece too long for a record, and its rest is passed over.
 */
export async function* piecesOf(chunks: AsyncIterable<Uint8Array>, giveRoom: GiveRoom): AsyncGenerator<Piece> {
  const cutter = new Cutter(await giveRoom());
  for await (const chunk of chunks) {
    for (let taken = 0; taken < chunk.length; ) {
      taken += cutter.take(chunk, taken);
      const piece = cutter.isFull ? cutter.cut(false) : undefined;
      if (piece === undefined) continue;
      yield piece;
      cutter.goOn(await giveRoom());
    }
  }
  const last = cutter.cut(true);
  if (last !== undefined) yield last;
}
