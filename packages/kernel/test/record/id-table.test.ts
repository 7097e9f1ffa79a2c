import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdTable } from '../../src/record/id-table.ts';

test('it says of each id whether it is new, as a Set does', () => {
  const ids = fc.array(fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c', '-', '1') }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(ids, (texts) => {
      const [table, set] = [new IdTable(), new Set<string>()];
      for (const text of texts) {
        expect(table.add(text)).toBe(!set.has(text));
        set.add(text);
      }
      for (const text of [...texts, 'd']) expect(table.has(text)).toBe(set.has(text));
    }),
  );
});

test('a hundred thousand ids are all found again, each once', () => {
  const table = new IdTable();
  const ids = Array.from({ length: 100_000 }, (_, number) => `entry-${number}`);
  expect(ids.filter((id) => table.add(id))).toHaveLength(100_000);
  expect(ids.filter((id) => table.add(id))).toEqual([]);
  expect(table.has('entry-100000')).toBe(false);
});

test('ids that were made to fall on one place are told apart, and found after the table has grown', () => {
  const colliding = collidingIds(700);
  const others = Array.from({ length: 20_000 }, (_, number) => `other-${number}`);
  const table = new IdTable();
  expect([...colliding, ...others].filter((id) => table.add(id))).toHaveLength(20_700);
  expect(colliding.filter((id) => table.add(id))).toEqual([]);
  expect(colliding.filter((id) => table.has(id))).toHaveLength(700);
});

/** Ids whose FNV-1a hash, folded, ends in the same twelve bits: the first slots of the table are 4,096. */
function collidingIds(count: number): readonly string[] {
  const ids: string[] = [];
  for (let number = 0; ids.length < count; number += 1)
    if ((folded(`id-${number}`) & 0xfff) === 7) ids.push(`id-${number}`);
  return ids;
}

function folded(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  return hash ^ (hash >>> 15);
}
