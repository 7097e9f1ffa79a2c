import type { ClauseKind } from '@tenfold/kernel';

/**
 * Gives each clause an id of its own: its number on the paper, `1`; what else the same item says, `1.vehicle`; for a sentence
 * without a number its kind, `reliance`; a second of the name, `recital-2`.
 */
export class ClauseIds {
  /** How often each id was wanted. */
  readonly #wanted = new Map<string, number>();

  next(marker: string | null, kind: ClauseKind): string {
    const named = marker === null || marker === '' ? kind : marker;
    const isTaken = this.#wanted.has(named) && named !== kind;
    return this.#free(isTaken ? `${named}.${kind.replace('-compliance', '')}` : named);
  }

  #free(id: string): string {
    const times = (this.#wanted.get(id) ?? 0) + 1;
    this.#wanted.set(id, times);
    return times === 1 ? id : this.#free(`${id}-${times}`);
  }
}
