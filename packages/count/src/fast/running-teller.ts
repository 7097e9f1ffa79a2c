import type { CountAsked } from '../asked.ts';
import { tallied } from '../tallied.ts';
import type { QuickCount } from './quick-result.ts';

/** Milliseconds between two times of telling. */
const between = 500;

/** Telling takes at most this part of the time: after one that took long the next comes later. */
const partOfTime = 20;

/** Tells what a count has come to while it goes on. All boxes are added up for it, so no thread may be at work on them then. */
export class RunningTeller {
  private readonly asked: CountAsked;
  private readonly count: QuickCount;
  private readonly onRunning: NonNullable<CountAsked['onRunning']>;
  private next = performance.now() + between;

  constructor(asked: CountAsked, count: QuickCount, onRunning: NonNullable<CountAsked['onRunning']>) {
    this.asked = asked;
    this.count = count;
    this.onRunning = onRunning;
  }

  get isDue(): boolean {
    return performance.now() >= this.next;
  }

  tell(): void {
    const began = performance.now();
    const { register, adder, running } = this.count;
    const tallies = tallied(this.asked, register.classes, adder.add().rows);
    this.onRunning({ lines: running.lines, tallies, refusedPerCause: running.refused.perCause });
    const ended = performance.now();
    this.next = ended + Math.max(between, (ended - began) * partOfTime);
  }
}
