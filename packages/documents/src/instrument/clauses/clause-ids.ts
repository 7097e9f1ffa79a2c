import type { ClauseKind } from '@tenfold/kernel';

/**
 * Gives each clause an id of its own: its number on the paper, `1`; what else the same item says, `1.vehicle`; for a sentence
 * without a number its kind, `reliance`; a second of the name, `recital-2`.
 */
export class ClauseIds {
  readonly #taken = new Set<string>();

  next(marker: string | null, kind: ClauseKind): string {
    const named = marker === null || marker === '' ? kind : marker;
    const id = this.#taken.has(named) && named !== kind ? `${named}.${kind.replace('-compliance', '')}` : named;
    const free = this.#freeFrom(id);
    this.#taken.add(free);
    return free;
  }

  #freeFrom(id: string): string {
    if (!this.#taken.has(id)) return id;
    let count = 2;
    while (this.#taken.has(`${id}-${count}`)) count += 1;
    return `${id}-${count}`;
  }
}
