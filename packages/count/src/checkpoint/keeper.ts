import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import type { RefusedLine } from '@tenfold/kernel/poll';
import type { CountAsked } from '../asked.ts';
import type { Piece } from '../csv/pieces.ts';
import type { RunningCount } from '../fast/running-count.ts';
import { problemIn, Uncountable } from '../problem.ts';
import { type Checkpoint, checkpointFormat, refusedIn, refusedText } from './checkpoint.ts';
import { keptRefused, readCheckpoint, refusedPath, writeCheckpoint } from './checkpoint-file.ts';

/** Milliseconds between two checkpoints where nothing else is asked for. */
const usually = 30_000;

/** What a keeper keeps. */
export interface Kept {
  readonly running: RunningCount;
  /** The memory of the boxes. */
  readonly boxes: Int32Array;
  /** The hash of what is counted against what. */
  readonly poll: string;
}

/**
 * Keeps where a count has come, so that it can go on after it was stopped. Pieces are cut alike each time, so that it is enough to
 * know how many were counted; when a count goes on, their bytes are read again and must be the same.
 */
export class Keeper {
  private readonly path: string;
  private readonly every: number;
  private readonly kept: Kept;
  private readonly found: Checkpoint | null;
  private readonly hash = createHash('sha256');
  private refusedWaiting: string[] = [];
  private refused = 0;
  private pieces = 0;
  private last = performance.now();

  constructor({ path, everyMilliseconds = usually }: NonNullable<CountAsked['checkpoint']>, kept: Kept) {
    this.path = path;
    this.every = everyMilliseconds;
    this.kept = kept;
    this.found = readCheckpoint(path, kept.boxes);
    if (this.found !== null && this.found.poll !== kept.poll) throw this.differs();
  }

  /** Takes up what was counted before, and gives the refused lines among it. */
  resume(): readonly RefusedLine[] {
    if (this.found === null) {
      writeFileSync(refusedPath(this.path), '');
      return [];
    }
    this.kept.running.resume(this.found);
    this.refused = this.found.refused;
    return keptRefused(this.path, this.found.refused).map(refusedIn);
  }

  /** Hears of each piece before it is counted; `true` for one that was counted before. */
  isCounted({ bytes, length }: Piece): boolean {
    this.hash.update(bytes.subarray(0, length));
    this.pieces += 1;
    const { found } = this;
    if (found === null || this.pieces > found.pieces) return false;
    if (this.pieces === found.pieces && this.hash.copy().digest('hex') !== found.bytes) throw this.differs();
    return true;
  }

  /** Hears of a refused line. */
  hear(line: RefusedLine): void {
    this.refusedWaiting.push(refusedText(line));
    this.refused += 1;
  }

  get isDue(): boolean {
    return performance.now() - this.last >= this.every;
  }

  /** Keeps where the count is. All pieces that were heard of are counted, and no more. */
  keep(): void {
    appendFileSync(refusedPath(this.path), this.refusedWaiting.join(''));
    this.refusedWaiting = [];
    const { running, boxes, poll } = this.kept;
    const bytes = this.hash.copy().digest('hex');
    const { pieces, refused } = this;
    const checkpoint = { format: checkpointFormat, poll, pieces, bytes, ...running.place, refused } as const;
    writeCheckpoint(this.path, checkpoint, boxes);
    this.last = performance.now();
  }

  /** Throws where fewer lines came than were counted before. */
  refuseFewer(): void {
    if (this.found !== null && this.pieces < this.found.pieces) throw this.differs();
  }

  private differs(): Uncountable {
    return new Uncountable([problemIn(this.path, 'resume-differs')]);
  }
}
