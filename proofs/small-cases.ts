import type { Lemma, Numbers } from './proof.ts';

/** Every case of a lemma whose free numbers go from nought up to the most that is stated. */
export function* smallCases({ cases }: Lemma): Generator<Numbers<string>> {
  for (const free of tuples(cases.free, cases.most)) yield cases.numbers(free);
}

/** How many cases those are. */
export function numberOfSmallCases({ cases }: Lemma): number {
  return (cases.most + 1) ** cases.free;
}

function* tuples(length: number, most: number): Generator<readonly bigint[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of tuples(length - 1, most)) {
    for (let value = 0n; value <= most; value += 1n) yield [value, ...rest];
  }
}
