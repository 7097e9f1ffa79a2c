/** Numbers that look like chance and are the same in every run. */
export interface Chance {
  /** A whole number from 0 to `end` less one. */
  below(end: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

export function chanceFrom(seed: number): Chance {
  let state = seed;
  const below = (end: number): number => {
    // The generator of Park and Miller: every product stays below 2^53, so plain numbers are exact.
    state = (state * 48_271) % 2_147_483_647;
    return state % end;
  };
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
