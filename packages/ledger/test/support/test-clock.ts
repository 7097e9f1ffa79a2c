import type { Surroundings } from '../../src/surroundings.ts';

/** 24 Nov 2026, noon in Hong Kong. */
export const NOON: number = Date.UTC(2026, 10, 24, 4);

/** A clock that stands until it is moved. */
export class TestClock implements Surroundings {
  #now: number;

  constructor(now: number = NOON) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Moves the clock, by a negative number back. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
