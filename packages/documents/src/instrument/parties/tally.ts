import { nameKey } from './names.ts';

/** Collects the names that a paper may mean, with how much speaks for each. */
export class Tally {
  readonly #candidates = new Map<string, { name: string; weight: number; best: number }>();

  /** `weight` is what one place of the paper says for the name; the spelling of the weightiest place is kept. */
  add(name: string, weight: number): void {
    const key = nameKey(name);
    if (key === '') return;
    const before = this.#candidates.get(key);
    if (before === undefined) {
      this.#candidates.set(key, { name, weight, best: weight });
      return;
    }
    before.weight += weight;
    if (weight > before.best) Object.assign(before, { name, best: weight });
  }

  /** All names, the weightiest first. */
  ranked(): readonly { readonly name: string; readonly weight: number; readonly best: number }[] {
    return [...this.#candidates.values()].toSorted((a, b) => b.weight - a.weight);
  }
}
