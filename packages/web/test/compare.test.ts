import { expect, test } from 'vitest';
import { checkOpened, openRecord } from '@tenfold/documents';
import { checkOn, exampleRecord } from '../../documents/test/check/example-record.ts';
import { compare } from '../src/engine/compare.ts';

const record = exampleRecord('sensetime');

test('what happened in between is what took effect after the earlier day and is in force on the later one', () => {
  const [earlier, later] = [checkOn(record, '2023-12-14'), checkOn(record, '2023-12-18')];
  const ids = compare(record, { earlier, later }, 'en').entries.map(({ id, day }) => `${day} ${id}`);
  // The founder died on 15 December 2023 (announcement of 18 December 2023).
  expect(ids).toContain('2023-12-15 tang-died');
  expect(ids.every((one) => one > '2023-12-14' && one < '2023-12-19')).toBe(true);
});

test('what nobody had recorded by then did not happen in between', () => {
  const knownAt = '2023-12-16T23:59:59+08:00';
  const [earlier, later] = ['2023-12-14', '2023-12-18'].map((on) => {
    const times = { on, knownAt, today: on };
    const opened = openRecord(record, times);
    if ('problems' in opened) throw new Error(`nothing is said of ${on}`);
    return checkOpened(opened, { times, language: 'en', papers: new Map() });
  });
  if (earlier === undefined || later === undefined) throw new Error('two days make two checks');
  expect(compare(record, { earlier, later }, 'en').entries.map(({ id }) => id)).not.toContain('tang-died');
});
