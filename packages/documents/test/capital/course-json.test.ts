import { formatRatio } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import { judgeDays } from '../../src/asked/judge-days.ts';
import { courseJson } from '../../src/capital/course-json.ts';
import { examples, exampleRecord } from '../check/example-record.ts';

interface Measure {
  readonly verdict: string;
  readonly value: { readonly low: string; readonly high: string | null } | null;
  readonly threshold: { readonly low: string; readonly high: string | null } | null;
}

interface Course {
  readonly proportion: Measure;
  readonly others: Measure;
}

test.each(examples)('the course of %s has on each day the figures with which the rules give their reasons', (name) => {
  let compared = 0;
  for (const { day, world, findings } of judgeDays(exampleRecord(name), { knownAt: null, from: '' })) {
    const course = courseJson(world, findings ?? []) as unknown as Course;
    for (const [measure, provision] of [
      [course.proportion, '8A.13'],
      [course.others, '8A.09'],
    ] as const) {
      const finding = (findings ?? []).find((one) => one.id === `${provision}:${world.issuer.id}`);
      expect(measure.verdict, day).toBe(finding?.verdict ?? 'not-applicable');
      if (measure.verdict === 'not-applicable') {
        expect(measure, day).toMatchObject({ value: null, threshold: null });
        continue;
      }
      const figures = finding?.reasons[0]?.figures ?? {};
      const said = (figure: string): string | undefined => {
        const found = figures[figure];
        return found !== undefined && 'ratio' in found ? formatRatio(found.ratio) : undefined;
      };
      // A floor that is kept is kept at the worst; a breach is one at the best; where neither, both ends are said.
      if (said('share') !== undefined) {
        expect(finding?.verdict === 'kept' ? measure.value?.low : measure.value?.high, day).toBe(said('share'));
        compared += 1;
      }
      if (said('best') !== undefined) {
        expect(measure.value, day).toEqual({ low: said('worst'), high: said('best') });
        compared += 1;
      }
      if (said('floor') !== undefined) expect(measure.threshold?.low, day).toBe(said('floor'));
      if (said('now') !== undefined) {
        expect([measure.value?.high, measure.threshold?.high], day).toEqual([said('now'), said('ratchet')]);
        compared += 1;
      }
    }
  }
  if (['invented', 'sensetime', 'minimax', 'kanzhun', 'xiaomi'].includes(name)) expect(compared).toBeGreaterThan(1);
});

test('before listing no rule binds, and nothing is held against it', () => {
  const [first] = judgeDays(exampleRecord('minimax'), { knownAt: null, from: '' });
  if (first === undefined) throw new Error('the example has no day');
  expect(first.day).toBe('2025-12-31');
  const course = courseJson(first.world, first.findings ?? []) as unknown as Course;
  expect([course.proportion.verdict, course.others.verdict]).toEqual(['not-applicable', 'not-applicable']);
});
