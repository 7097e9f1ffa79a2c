import { setTimeout as wait } from 'node:timers/promises';
import { type Launch, Postmaster } from './postmaster.ts';

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/**
 * A server that is started again, on the same port, whenever it ends without having been asked to: killed, or stopped by a
 * full disk. It is tried until it starts or is given up by `stop`; meanwhile whoever wants a connection is refused.
 */
export class Supervised {
  readonly #launch: Launch;
  readonly #ending = new AbortController();
  #postmaster: Postmaster;
  /** Done when the server has ended for good. */
  readonly ended: Promise<void>;

  /** `postmaster` is the first run, which takes connections already. */
  constructor(launch: Launch, postmaster: Postmaster) {
    this.#launch = launch;
    this.#postmaster = postmaster;
    this.ended = this.#keepRunning();
  }

  get port(): number {
    return this.#launch.port;
  }

  get pid(): number {
    return this.#postmaster.pid;
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#postmaster.stop();
    await this.ended;
  }

  async crash(): Promise<void> {
    this.#ending.abort();
    await this.#postmaster.crash();
    await this.ended;
  }

  async #keepRunning(): Promise<void> {
    await this.#postmaster.ended;
    for (let pause = FIRST_PAUSE; !this.#ending.signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      if (await this.#runsAgain()) pause = FIRST_PAUSE;
      await this.#pause(pause);
    }
  }

  /** Whether it took connections; gives the answer when it has ended. */
  async #runsAgain(): Promise<boolean> {
    this.#postmaster = new Postmaster(this.#launch);
    try {
      await this.#postmaster.ready();
      await this.#postmaster.ended;
      return true;
    } catch (error) {
      this.#launch.log(`tenfold: the database was not started again: ${String(error)}\n`);
      return false;
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    try {
      await wait(milliseconds, undefined, { signal: this.#ending.signal });
    } catch {
      // It is to end: there is nothing to wait for.
    }
  }
}
