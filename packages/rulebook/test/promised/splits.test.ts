import { addDays, type AnyRule, assess, type PlainDate } from '@tenfold/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asEntries, lives } from '../../../kernel/test/model/random-life.ts';
import { boughtAndCancelled, converted, smallIssuer } from '../../../kernel/test/register/small-issuer.ts';
import { r8a09, r8a13, r8a15, r8a17, r8a18 } from '../../src/index.ts';
import { answers, entry, worldOn } from '../world.ts';

type Life = Parameters<typeof worldOn>[1];

/** All but 8A.14, which wants approval for the split itself. */
const rules = [r8a09, r8a13, r8a15, r8a17, r8a18] as readonly AnyRule[];

function verdicts(life: Life, on: PlainDate): readonly string[] {
  return assess(worldOn(on, life), rules).map(
    ({ id, verdict, accrued }) => `${id} ${verdict} ${accrued?.from} ${accrued?.until}`,
  );
}

describe('a split of every class changes no verdict', () => {
  test('wherever in a random life it comes', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom('2', '3', '10'), (life, into) => {
        const entries = asEntries(life);
        // On the day of a fall itself the parts are rounded in the new shares: that day is measured by its end.
        const next = addDays(entries.at(-1)?.effectiveOn ?? '', 1);
        const split = [...entries, entry(next, 'shares-subdivided', { into }, { id: 'split' })];
        for (const on of [next, addDays(next, 1)]) expect(verdicts(split, on)).toEqual(verdicts(entries, on));
      }),
      { numRuns: 80 },
    );
  });

  test('nor whose part has been converted, though a finer count would round the parts differently', () => {
    const three = smallIssuer({ A: { pat: '50', quin: '30', vale: '20' }, B: { others: '900' } });
    const vales = three.filter(({ id }) => !id.startsWith('of-vale'));
    const day = '2024-02-01';
    // Seven by (50, 30, 20): four, two and one. Twice as many by the same would be seven, four and three.
    const life = [...vales, ...boughtAndCancelled('70', day), converted('pat', '4', day), converted('vale', '1', day)];
    const split = entry('2024-02-05', 'shares-subdivided', { into: '2' });
    expect(answers(r8a15, worldOn('2024-02-05', life))).toEqual([
      'pat kept 8A.15.part-converted',
      'quin breached 8A.15.not-converted',
    ]);
    expect(answers(r8a15, worldOn('2024-02-05', [...life, split]))).toEqual([
      'pat kept 8A.15.part-converted',
      'quin breached 8A.15.not-converted',
    ]);
    const caughtUp = [...life, split, converted('quin', '4', '2024-02-06')];
    expect(answers(r8a15, worldOn('2024-06-03', caughtUp)).slice(2)).toEqual([
      'pat kept 8A.15.part-converted',
      'quin breached 8A.15.part-late',
    ]);
  });

  test('a consolidation asks for the part of a share as for a whole one', () => {
    const even = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
    const day = '2024-02-01';
    const life = [...even, ...boughtAndCancelled('90', day), entry('2024-02-05', 'shares-subdivided', { into: '1/2' })];
    // Nine by (60, 40): five and four, of shares of which two became one.
    expect(answers(r8a15, worldOn('2024-02-06', [...life, converted('pat', '3', '2024-02-06')]))).toEqual([
      'pat breached 8A.15.part-late',
      'quin breached 8A.15.not-converted',
    ]);
    expect(answers(r8a15, worldOn('2024-02-06', [...life, converted('pat', '2', '2024-02-06')]))[0]).toBe(
      'pat breached 8A.15.not-converted',
    );
  });
});
