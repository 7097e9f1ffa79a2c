import { expect, test } from 'vitest';
import { withBreachesBefore } from '../../src/claim/breaches-before.ts';
import { reason } from '../../src/finding/finding.ts';
import { breach } from './promised.ts';

const until = '2023-06-01';
const open = breach({ accrued: null, reasons: [reason('why', { since: { date: '2023-02-01' } }, ['cause'])] });
const notInForce = breach({ verdict: 'not-applicable', accrued: null, reasons: [reason('rule.delisted')] });

test('a breach that went on until no rule bound any more is over by that day', () => {
  const duty = {
    id: 'd',
    who: 'pat',
    what: { key: 'k', figures: {} },
    provision: '8A.15',
    due: null,
    discharged: null,
  };
  const found = withBreachesBefore([notInForce], { before: [{ ...open, duties: [duty] }], until });
  expect(found).toEqual([{ ...open, accrued: { from: '2023-02-01', until }, duties: [] }]);
});

test('one that was over before keeps its days, and one of no known day has none', () => {
  expect(withBreachesBefore([notInForce], { before: [breach()], until })).toEqual([breach()]);
  const dayless = breach({ accrued: null });
  expect(withBreachesBefore([notInForce], { before: [dayless], until })).toEqual([dayless]);
});

test('one that is told by the name of its event is not told twice', () => {
  const told = breach({ id: '8A.15:pat:cancelled', accrued: { from: '2023-02-01', until } });
  expect(withBreachesBefore([notInForce, told], { before: [open], until })).toEqual([notInForce, told]);
});

test('what was kept before stays as it is now', () => {
  expect(withBreachesBefore([notInForce], { before: [breach({ verdict: 'kept' })], until })).toEqual([notInForce]);
});
