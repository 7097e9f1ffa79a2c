import { describe, expect, test } from 'vitest';
import { assess, type Verdict, verdicts } from '@tenfold/kernel';
import { rules } from '@tenfold/rulebook';
import { exampleRecord, findingOf, worldOn } from './example.ts';

const record = exampleRecord('invented');
const world = worldOn(record, '2026-06-15');

test('every verdict occurs on 15 June 2026', () => {
  const found = new Set<Verdict>(assess(world, rules).map(({ verdict }) => verdict));
  expect([...found].toSorted()).toEqual([...verdicts].toSorted());
});

test.each<readonly [string, Verdict]>([
  ['8A.10:beacon-cove', 'kept'],
  ['8A.15:lam-wai-yin', 'action-required'],
  ['8A.23:beacon-cove', 'breached'],
  ['8A.17:ho-tsz-kit', 'ceased'],
  ['8A.16:beacon-cove:votes-lowered', 'needs-approval'],
  ['8A.17:cheng-mei-fong', 'needs-determination'],
  ['8A.44:beacon-cove', 'information-missing'],
  ['8A.46:beacon-cove', 'not-applicable'],
])('%s is %s', (id, verdict) => {
  expect(findingOf(world, id).verdict).toBe(verdict);
});

test('4,000,000 shares are to be converted, five eighths of them by one beneficiary', () => {
  expect(world.ratchet.open?.required).toEqual({ low: 4_000_000n, high: 4_000_000n });
  const parts = ['lam-wai-yin', 'cheng-mei-fong'].map(
    (id) => findingOf(world, `8A.15:${id}`).reasons[0]?.figures['part'],
  );
  expect(parts).toEqual([{ shares: 2_500_000n }, { shares: 1_500_000n }]);
});

describe('that it is invented', () => {
  test('stands in the names of the issuer, of its people and of its vehicle', () => {
    const named = [record.issuer, ...world.register.people.values(), ...world.register.vehicles.values()];
    for (const { names } of named) {
      expect(names?.en).toContain('(invented)');
      expect(names?.['zh-Hant']).toContain('（虛構）');
      expect(names?.['zh-Hans']).toContain('（虚构）');
    }
  });

  test('stands in every source, whose standing is our own assumption', () => {
    for (const { source } of record.entries) {
      expect(source).toEqual({ title: 'Invented for this example', url: null, standing: 'assumed' });
    }
    expect(findingOf(world, '8A.15:lam-wai-yin').standing).toBe('assumed');
  });
});
