import type { CountProgress, RunningTallies } from '@tenfold/count';
import type { CountJob, Ended, Said } from './process/job.ts';
import type { RunJob } from './process/in-process.ts';

/** Names a count: its issuer, its meeting, its number. */
export interface CountKey {
  readonly issuer: string;
  readonly meeting: string;
  readonly number: bigint;
}

/** A count that is under way, as far as it has come. */
export interface Live {
  readonly state: 'waiting' | 'counting';
  readonly progress: CountProgress | null;
  readonly running: RunningTallies | null;
}

/** The counts that were under way at one moment. */
export interface LiveNow {
  /** A count as far as it had come; `null` where it was not under way. */
  readonly of: (key: CountKey) => Live | null;
}

/** What is done when a count ends, before nobody takes it for under way any more. `null` where its process died. */
export type OnEnd = (ended: Ended | null) => Promise<void>;

/** Somebody who watches a count. */
export interface Watching {
  /** Done when anything about the count has changed, or after so many milliseconds. */
  readonly within: (milliseconds: number) => Promise<void>;
  readonly stop: () => void;
}

interface Running {
  live: Live;
  readonly calledOff: AbortController;
  ended: Promise<void>;
}

/** The counts of this process that are under way: so many at once, the others wait in their order. */
export class LiveCounts {
  readonly #run: RunJob;
  readonly #most: number;
  readonly #running = new Map<string, Running>();
  readonly #waiting: (() => void)[] = [];
  readonly #watching = new Map<string, Set<() => void>>();
  #busy = 0;
  #hasEnded = false;

  constructor({ run, most }: { readonly run: RunJob; readonly most: number }) {
    this.#run = run;
    this.#most = most;
  }

  /**
   * What is under way now. It is asked before the ledger is read: what ends in between is under way still, and never takes for
   * interrupted what has just been written down.
   */
  now(): LiveNow {
    const live = new Map([...this.#running].map(([name, running]) => [name, running.live]));
    return { of: (key) => live.get(textOf(key)) ?? null };
  }

  /** Begins a count when its turn comes. One that is under way already is not begun twice. */
  begin(key: CountKey, job: CountJob, onEnd: OnEnd): void {
    const name = textOf(key);
    if (this.#hasEnded || this.#running.has(name)) return;
    const waiting = { state: 'waiting', progress: null, running: null } as const;
    const running: Running = { live: waiting, calledOff: new AbortController(), ended: Promise.resolve() };
    this.#running.set(name, running);
    running.ended = this.#count(name, running, job, onEnd);
  }

  /** Does a job that nobody watches, when its turn comes; `null` where its process died. */
  async do(job: CountJob): Promise<Ended | null> {
    const { signal } = new AbortController();
    return this.#inTurn(signal, () => this.#run(job, () => {}, signal));
  }

  /** Calls a count off, and is done when it has ended. */
  async callOff(key: CountKey): Promise<void> {
    const running = this.#running.get(textOf(key));
    running?.calledOff.abort();
    await running?.ended;
  }

  /** Watches a count: from now on nothing that happens to it is missed. */
  watch(key: CountKey): Watching {
    const name = textOf(key);
    const watching = this.#watching.get(name) ?? new Set();
    this.#watching.set(name, watching);
    const { promise, resolve } = Promise.withResolvers<void>();
    watching.add(resolve);
    const stop = (): void => {
      watching.delete(resolve);
      if (watching.size === 0 && this.#watching.get(name) === watching) this.#watching.delete(name);
    };
    if (this.#hasEnded) resolve();
    return {
      stop,
      within: async (milliseconds) => {
        const timer = setTimeout(resolve, milliseconds);
        await promise;
        clearTimeout(timer);
        stop();
      },
    };
  }

  /** Takes no more, and calls off all that is under way: each keeps where it is. */
  async close(): Promise<void> {
    this.#hasEnded = true;
    for (const name of this.#watching.keys()) this.#tell(name);
    const all = [...this.#running.values()];
    for (const { calledOff } of all) calledOff.abort();
    await Promise.all(all.map(({ ended }) => ended));
  }

  async #count(name: string, running: Running, job: CountJob, onEnd: OnEnd): Promise<void> {
    const { signal } = running.calledOff;
    const ended = await this.#inTurn(signal, async () => {
      this.#hear(name, running, { ...running.live, state: 'counting' });
      return this.#run(job, (said) => this.#hear(name, running, heard(running.live, said)), signal);
    });
    try {
      await onEnd(ended);
    } finally {
      this.#running.delete(name);
      this.#tell(name);
    }
  }

  #hear(name: string, running: Running, live: Live): void {
    running.live = live;
    this.#tell(name);
  }

  #tell(name: string): void {
    for (const end of this.#watching.get(name) ?? []) end();
  }

  /** One that is called off while it waits has never begun. */
  async #inTurn(signal: AbortSignal, work: () => Promise<Ended | null>): Promise<Ended | null> {
    if (!(await this.#turn(signal))) return { cancelled: true };
    try {
      return await work();
    } catch (error) {
      return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#busy -= 1;
      else next();
    }
  }

  /** Waits for its turn, which it then has to give on; `false` where it was called off before. */
  async #turn(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    if (this.#busy < this.#most) {
      this.#busy += 1;
      return true;
    }
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const go = (): void => resolve(true);
    this.#waiting.push(go);
    const callOff = (): void => {
      const place = this.#waiting.indexOf(go);
      if (place < 0) return;
      this.#waiting.splice(place, 1);
      resolve(false);
    };
    signal.addEventListener('abort', callOff, { once: true });
    return promise.finally(() => signal.removeEventListener('abort', callOff));
  }
}

function heard(live: Live, said: Said): Live {
  if ('progress' in said) return { ...live, progress: said.progress };
  return 'running' in said ? { ...live, running: said.running } : live;
}

function textOf({ issuer, meeting, number }: CountKey): string {
  return JSON.stringify([issuer, meeting, `${number}`]);
}
