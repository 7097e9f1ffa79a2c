import { setImmediate as turnOfOthers } from 'node:timers/promises';

/** Something waiting to be done, and who waits for it. */
interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
}

/**
 * Gathers what is asked while something is being done, and does it together next: one transaction, one write to the disk for
 * all of it. What is asked of one queue is done in the order in which it was asked.
 */
export class AppendQueue<Asked, Answer> {
  readonly #most: number;
  readonly #work: (asked: readonly Asked[]) => Promise<readonly Answer[]>;
  #waiting: Waiting<Asked, Answer>[] = [];
  #isWorking = false;

  /**
   * `work` does what is asked, up to `most` at once, and answers each in its place. It may answer the first of them only: the
   * others come again, before what was asked meanwhile. What it throws, all of them get.
   */
  constructor(most: number, work: (asked: readonly Asked[]) => Promise<readonly Answer[]>) {
    this.#most = most;
    this.#work = work;
  }

  /** Whether nothing is being done and nothing waits. */
  get isIdle(): boolean {
    return !this.#isWorking && this.#waiting.length === 0;
  }

  /** Asks for something and waits until it is done. */
  async ask(asked: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ asked, resolve, reject });
      if (!this.#isWorking) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isWorking = true;
    while (this.#waiting.length > 0) {
      // Many ask in one moment, and who was just answered often asks again at once: all of that is done together.
      await turnOfOthers();
      const now = this.#waiting.splice(0, this.#most);
      try {
        const answers = await this.#work(now.map(({ asked }) => asked));
        for (const [at, answer] of answers.entries()) now[at]?.resolve(answer);
        this.#waiting.unshift(...now.slice(answers.length));
      } catch (error) {
        for (const { reject } of now) reject(error);
      }
    }
    this.#isWorking = false;
  }
}
