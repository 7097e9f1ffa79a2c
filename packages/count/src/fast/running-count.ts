import { refusalCauses, type RefusedLine } from '@tenfold/kernel/poll';
import type { CountAsked } from '../asked.ts';
import { RecordCursor } from '../csv/record-cursor.ts';
import { textOfField } from '../csv/record-key.ts';
import { RefusedLines } from '../refused-lines.ts';
import type { PieceColumns } from './piece-columns.ts';
import { type PieceCount, refusedWords } from './piece-counter.ts';

/** A piece whose count has come back, with where it stands. */
export interface CountedPiece {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly source: number;
  readonly columns: PieceColumns | undefined;
  readonly count: PieceCount;
}

/** Where a count is between two pieces: all lines, and the source of the last piece with how many lines of it are behind. */
export interface CountPlace {
  readonly lines: number;
  readonly scaled: number;
  readonly source: number;
  readonly linesBefore: number;
}

/** What is known of a count besides its boxes. Pieces are taken in the order of sources and lines. */
export class RunningCount {
  readonly refused: RefusedLines;
  lines = 0;
  scaled = 0;
  /** The source that was taken last, and the lines of it that are behind. */
  private source = -1;
  private linesBefore = 0;
  private readonly cursor = new RecordCursor();

  constructor(asked: CountAsked) {
    this.refused = new RefusedLines(asked);
  }

  /** Where the count is, between two pieces. */
  get place(): CountPlace {
    return { lines: this.lines, scaled: this.scaled, source: this.source, linesBefore: this.linesBefore };
  }

  /** Goes on from where a count was. */
  resume({ lines, scaled, source, linesBefore }: CountPlace): void {
    this.lines = lines;
    this.scaled = scaled;
    this.source = source;
    this.linesBefore = linesBefore;
  }

  take(piece: CountedPiece): void {
    if (piece.source !== this.source) this.linesBefore = 0;
    this.source = piece.source;
    if (piece.columns !== undefined) this.takeRefused(piece, piece.columns);
    this.linesBefore += piece.count.lines;
    this.lines += piece.count.records;
    this.scaled += piece.count.scaled;
  }

  private takeRefused({ bytes, length, source, count: { refused } }: CountedPiece, columns: PieceColumns): void {
    this.cursor.open(bytes, length);
    for (let at = 0; at < refused.length; at += refusedWords) {
      const [line = 0, place = 0, start = 0] = refused.subarray(at, at + refusedWords);
      const cause = refusalCauses[place] ?? 'line-malformed';
      if (!this.refused.isHeard) this.refused.count(cause);
      else
        this.refused.add({
          line: this.linesBefore + line + 1,
          source,
          cause,
          ...this.whoAndWhat(start, bytes, columns),
        });
    }
  }

  /** Reads a refused line once more, for who gave it and on what. */
  private whoAndWhat(
    start: number,
    bytes: Uint8Array,
    columns: PieceColumns,
  ): Pick<RefusedLine, 'member' | 'resolution'> {
    const { cursor } = this;
    cursor.seek(start);
    cursor.advance();
    const isReadable = !cursor.isBroken && cursor.fields.count === columns.count;
    if (!isReadable) return { member: null, resolution: null };
    return {
      member: textOfField(bytes, cursor.fields, columns.member),
      resolution: textOfField(bytes, cursor.fields, columns.resolution),
    };
  }
}
