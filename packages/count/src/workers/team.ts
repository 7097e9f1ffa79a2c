import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LinesOfPiece } from '../fast/line-reader.ts';
import type { PieceColumns } from '../fast/piece-columns.ts';
import type { PieceCount } from '../fast/piece-counter.ts';
import type { PieceDone, TeamMessage, WorkerStart } from './messages.ts';

interface Waiting {
  readonly done: (count: PieceCount) => void;
  readonly fail: (error: Error) => void;
  readonly worker: number;
}

/** Threads that count pieces, and who waits for what from them. They come up while others still read the register. */
export class Team {
  private readonly workers: readonly Worker[];
  private readonly busy: number[];
  private readonly waiting = new Map<number, Waiting>();
  private onFailure: (error: Error) => void = () => {};
  private failure: Error | undefined;
  private jobs = 0;

  constructor(threads: number) {
    const program = fileURLToPath(import.meta.resolve('@tenfold/count/worker'));
    this.workers = Array.from({ length: threads }, () => new Worker(program));
    this.busy = this.workers.map(() => 0);
    for (const worker of this.workers) {
      worker.on('message', (done: PieceDone) => this.settle(done));
      worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    }
  }

  /** How many threads there are. */
  get size(): number {
    return this.workers.length;
  }

  /** Has a thread see to memory that will be needed, while it has nothing else to do. */
  touch(fresh: Int32Array): void {
    this.send(0, { fresh });
  }

  /** Gives each thread what it counts against, and where. */
  start(startOfOne: () => WorkerStart, onFailure: (error: Error) => void): void {
    this.onFailure = onFailure;
    if (this.failure !== undefined) onFailure(this.failure);
    for (const nth of this.workers.keys()) this.send(nth, startOfOne());
  }

  /** How many pieces wait for the thread that has the least to do. */
  get leastToDo(): number {
    return Math.min(...this.busy);
  }

  /** Has the thread with the least to do count a piece, which lies in a room. */
  count(room: number, { bytes: _, ...piece }: LinesOfPiece, columns: PieceColumns): Promise<PieceCount> {
    const worker = this.busy.indexOf(this.leastToDo);
    const job = this.jobs;
    this.jobs += 1;
    this.busy[worker] = (this.busy[worker] ?? 0) + 1;
    this.send(worker, { job, room, columns, ...piece });
    return new Promise((done, fail) => this.waiting.set(job, { done, fail, worker }));
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private send(worker: number, message: TeamMessage): void {
    this.workers[worker]?.postMessage(message);
  }

  private settle({ job, count }: PieceDone): void {
    const waiting = this.waiting.get(job);
    this.waiting.delete(job);
    if (waiting === undefined) return;
    this.busy[waiting.worker] = (this.busy[waiting.worker] ?? 1) - 1;
    waiting.done(count);
  }

  private fail(error: Error): void {
    this.failure = error;
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
    this.onFailure(error);
  }
}
