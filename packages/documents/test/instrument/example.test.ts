import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sixProvisions } from './expected.ts';
import { instrumentOf } from './papers.ts';

test('the example paper of the project is complete, signed and dated, and departs in nothing', () => {
  const text = readFileSync(new URL('../../../../examples/undertaking-example.txt', import.meta.url), 'utf8');
  const instrument = instrumentOf(text);
  expect(instrument).toMatchObject({
    issuer: 'Bluepeak Robotics Holdings Limited',
    beneficiary: 'LAM Siu Yee',
    provisions: sixProvisions,
    missing: [],
    doubtful: [],
    deviations: [],
  });
  expect(instrument.clauses.map(({ id }) => id)).toEqual([
    'title',
    'recital',
    'recital-2',
    'recital-3',
    'interpretation',
    'consideration',
    '1',
    '1.vehicle',
    '2',
    'waiver',
    'reliance',
    'benefit',
    'enforcement',
    'termination',
    'survival',
    'governing-law',
    'jurisdiction',
  ]);
  expect(instrument.execution.beneficiary.date).toBe('2026-03-09');
});
