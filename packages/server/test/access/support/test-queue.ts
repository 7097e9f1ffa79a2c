import { EventEmitter, once } from 'node:events';
import type { DeliveryJob, DeliveryQueue } from '../../../src/access/index.ts';

/** A queue that works when a test says so. What is not taken waits for the next time. */
export class TestQueue implements DeliveryQueue {
  #waiting: DeliveryJob[] = [];
  readonly #added: EventEmitter = new EventEmitter();

  #broken: Error | null = null;

  /** The next delivery is not taken. */
  breakNext(error: Error): void {
    this.#broken = error;
  }

  async add(job: DeliveryJob): Promise<void> {
    const broken = this.#broken;
    this.#broken = null;
    if (broken !== null) throw broken;
    this.#waiting.push(job);
    this.#added.emit('added');
  }

  /** Waits until so many wait. */
  async holds(count: number): Promise<void> {
    while (this.#waiting.length < count) await once(this.#added, 'added');
  }

  async work(): Promise<void> {}

  async stop(): Promise<void> {}

  clear(): void {
    this.#waiting = [];
  }

  /** Makes everything that waits, and gives what was taken. */
  async run(deliver: (job: DeliveryJob) => Promise<boolean>): Promise<readonly boolean[]> {
    const jobs = this.#waiting;
    this.#waiting = [];
    const taken: boolean[] = [];
    for (const job of jobs) {
      const isTaken = await deliver(job);
      if (!isTaken) this.#waiting.push(job);
      taken.push(isTaken);
    }
    return taken;
  }
}
