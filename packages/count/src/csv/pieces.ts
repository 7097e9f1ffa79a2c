import type { ByteReader } from '../source/byte-reader.ts';
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
 * Cuts the bytes of a source into pieces where one record ends and the next begins, whatever stands in quotation marks. The mark of
 * UTF-8 at the beginning is left out. A line that never ends comes as a piece too long for a record, and its rest is passed over.
 */
export async function* piecesOf(reader: ByteReader, giveRoom: GiveRoom): AsyncGenerator<Piece> {
  try {
    const cutter = new Cutter(await giveRoom());
    for (let count = -1; count !== 0; ) {
      count = await reader.read(cutter.space);
      cutter.take(count);
      const piece = cutter.isFull ? cutter.cut(false) : undefined;
      if (piece === undefined) continue;
      yield piece;
      cutter.goOn(await giveRoom());
    }
    const last = cutter.cut(true);
    if (last !== undefined) yield last;
  } finally {
    await reader.close();
  }
}
