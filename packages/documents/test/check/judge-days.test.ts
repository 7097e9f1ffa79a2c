import { expect, test } from 'vitest';
import { judgeDays } from '../../src/asked/judge-days.ts';
import { capitalJson } from '../../src/check/capital-json.ts';
import { checkOn, exampleRecord, examples } from './example-record.ts';

test.each(examples)('%s is judged on each of its days as a check on that day judges it', (name) => {
  const record = exampleRecord(name);
  let judged = 0;
  for (const { day, world, findings } of judgeDays(record, { knownAt: null, from: '0001-01-01' })) {
    const alone = checkOn(record, day);
    expect(findings, day).toEqual(alone.findings);
    expect(capitalJson(world), day).toEqual(capitalJson(alone.world));
    judged += 1;
  }
  expect(judged).toBeGreaterThan(0);
});

test('each entry in force stands on its day, and days before the first wanted are not judged', () => {
  const record = exampleRecord('sensetime');
  const days = [...judgeDays(record, { knownAt: null, from: '2023-12-15' })].map(({ day, entries, findings }) => ({
    day,
    ids: entries.map(({ id }) => id),
    isJudged: findings !== null,
  }));
  const corrected = new Set(record.entries.map(({ supersedes }) => supersedes));
  const inForce = record.entries.map(({ id }) => id).filter((id) => !corrected.has(id));
  expect(days.flatMap(({ ids }) => ids).toSorted()).toEqual(inForce.toSorted());
  expect(days.filter(({ isJudged }) => !isJudged).every(({ day }) => day < '2023-12-15')).toBe(true);
  // The founder died on 15 December 2023.
  expect(days.find(({ day }) => day === '2023-12-15')?.isJudged).toBe(true);
});
