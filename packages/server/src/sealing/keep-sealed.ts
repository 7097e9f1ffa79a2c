import { isRefused, type Seal } from '@tenfold/ledger';
import type { Appended } from '../events/appends.ts';
import type { LogFiles } from './log-files.ts';

/** Does something a while later; gives how to call it off. */
export type Later = (milliseconds: number, work: () => void) => () => void;

/** Entries that come one after the other are sealed together. */
const PAUSE = 1000;

/** What sealing works with. */
interface Sealing {
  readonly appended: Appended;
  readonly seal: Seal;
  readonly logs: LogFiles;
  readonly later: Later;
  readonly onFault: (error: unknown) => void;
}

/** Seals and publishes the log of an issuer soon after entries were added to it. */
export class KeepSealed {
  readonly #with: Sealing;
  readonly #waiting: Map<string, () => void> = new Map();
  readonly #underWay: Set<Promise<void>> = new Set();
  readonly #stop: () => void;

  constructor(sealing: Sealing) {
    this.#with = sealing;
    this.#stop = sealing.appended.onAppended((issuer) => this.#soon(issuer));
  }

  /** Seals what an issuer has now, where it is not sealed yet, and publishes it. */
  async sealNow(issuer: string): Promise<void> {
    const { seal, logs } = this.#with;
    const checkpoint = await seal.checkpoint(issuer);
    if (isRefused(checkpoint)) throw new Error(`fault: ${issuer} was not sealed`);
    const published = await logs.publish(issuer);
    if (isRefused(published)) throw new Error(`fault: the log of ${issuer} was not published`);
  }

  /** Seals what is waiting, and ends when all is done. */
  async close(): Promise<void> {
    this.#stop();
    for (const [issuer, callOff] of this.#waiting) {
      callOff();
      this.#begin(issuer);
    }
    await Promise.all(this.#underWay);
  }

  #soon(issuer: string): void {
    if (this.#waiting.has(issuer)) return;
    this.#waiting.set(
      issuer,
      this.#with.later(PAUSE, () => this.#begin(issuer)),
    );
  }

  #begin(issuer: string): void {
    this.#waiting.delete(issuer);
    const work = this.sealNow(issuer).catch(this.#with.onFault);
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }
}
