import { describe, expect, test } from 'vitest';
import { defaultPolicies } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import { proportionAt } from '../../src/register/ratchet.ts';
import { holdingBounds, liveWeight, type ShareClass } from '../../src/register/share-class.ts';
import { applied, on } from './life.ts';
import {
  boughtAndCancelled,
  converted,
  interests,
  placed,
  ratchetOf,
  smallIssuer,
  transferred,
  vehicle,
} from './small-issuer.ts';

const day = '2022-02-01';

function classA(entries: readonly Entry[]): ShareClass {
  return applied(entries).classes.get('A') as ShareClass;
}

describe('a beneficiary of whom nobody knows how many shares he has', () => {
  // Class A has 100; Pat’s 60 are known, Quin’s are not.
  const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' }, inIssue: { A: '100' } });
  const left = on(day, 'director-ceased', { person: 'quin' }, { id: 'left' });

  test('has between none and all that nobody else is known to have', () => {
    const shareClass = classA(unknown);
    expect(holdingBounds(shareClass, 'quin')).toEqual({ low: 0n, high: 40n });
    expect(holdingBounds(shareClass, 'pat')).toEqual({ low: 60n, high: 60n });
    expect(holdingBounds(shareClass, 'rae')).toEqual({ low: 0n, high: 0n });
    expect(liveWeight(shareClass)).toEqual({ low: 100n, high: 100n });
  });

  test('leaves the board: between what the others are known to have and all may be alive', () => {
    const shareClass = classA([...unknown, left]);
    expect(liveWeight(shareClass)).toEqual({ low: 60n, high: 100n });
    expect(shareClass.holdings.get('quin')).toEqual({ shares: null, ended: 0n, uncertain: 0n, allEnded: true });
  });

  test('so the proportion and the lowest of them have two ends', () => {
    const { classes, ratchets } = applied([...unknown, left]);
    expect(proportionAt(classes, defaultPolicies)).toEqual({
      low: { weighted: 60n, total: 1000n },
      high: { weighted: 100n, total: 1000n },
    });
    expect([ratchets[0]?.low, ratchets[0]?.high]).toEqual([
      { weighted: 60n, total: 1000n },
      { weighted: 100n, total: 1000n },
    ]);
  });

  test('and so has what a fall asks for', () => {
    const { open } = ratchetOf(applied([...unknown, left, ...boughtAndCancelled('100', '2022-03-01')]));
    // 60 − ⌊60 · 900 / 1000⌋ = 6, and 100 − ⌊100 · 900 / 1000⌋ = 10.
    expect(open?.required).toEqual({ low: 6n, high: 10n });
    expect(open?.left).toEqual({ low: 6n, high: 10n });
    const stillLeft = ratchetOf(
      applied([...unknown, left, ...boughtAndCancelled('100', '2022-03-01'), converted('pat', '8', '2022-03-01')]),
    ).open;
    // Eight were enough for the one end and not for the other: the fall stays open.
    expect(stillLeft?.left).toEqual({ low: 0n, high: 2n });
    expect(
      ratchetOf(
        applied([...unknown, left, ...boughtAndCancelled('100', '2022-03-01'), converted('pat', '10', '2022-03-01')]),
      ).open,
    ).toBeNull();
  });

  test('his shares converted later had no weight any more', () => {
    const life = [...unknown, left, converted('quin', '40', '2022-03-01')];
    expect(liveWeight(classA(life))).toEqual({ low: 60n, high: 60n });
    expect(ratchetOf(applied(life)).lastAnswered).toBeNull();
    expect(applied(life).ratchets[0]?.open).toBeNull();
  });

  test('a balance read later says how many had ended', () => {
    const read = on('2022-03-01', 'opening-position', {
      inIssue: {},
      holdings: [{ holder: 'quin', class: 'A', shares: '30' }],
    });
    expect(classA([...unknown, left, read]).holdings.get('quin')).toEqual({
      shares: 30n,
      ended: 30n,
      uncertain: 0n,
      allEnded: true,
    });
    expect(liveWeight(classA([...unknown, left, read]))).toEqual({ low: 60n, high: 70n });
  });

  test('pledges what nobody knows: nothing passes', () => {
    const pledge = on(day, 'encumbrance-created', { holder: 'quin', class: 'A', shares: null, 'in-favour-of': 'bank' });
    expect(liveWeight(classA([...unknown, pledge]))).toEqual({ low: 100n, high: 100n });
  });

  test('passes on some: those have ended, and at the least as many are not alive', () => {
    const life = [...unknown, transferred('quin', 'rae', '10', { day })];
    expect(liveWeight(classA(life))).toEqual({ low: 90n, high: 90n });
    expect(holdingBounds(classA(life), 'quin')).toEqual({ low: 0n, high: 30n });
  });

  test('passes on the votes of some: they end with nobody knowing of how many', () => {
    const life = [...unknown, transferred('quin', 'rae', '10', { day, passing: ['voting-control'] })];
    expect(liveWeight(classA(life))).toEqual({ low: 60n, high: 100n });
  });
});

describe('a beneficiary of whose shares not even the holder is known', () => {
  const unnamed = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: '100' } });

  test('dies: his are among those in nobody’s name', () => {
    const shareClass = classA([...unnamed, on(day, 'person-died', { person: 'quin' })]);
    expect(liveWeight(shareClass)).toEqual({ low: 60n, high: 100n });
    expect(shareClass.endedUnknown).toBe(true);
  });

  test('dies when every share is somebody else’s: he had none', () => {
    const full = smallIssuer({ A: { pat: '60' }, B: { others: '900' } });
    expect(liveWeight(classA([...full, on(day, 'person-died', { person: 'quin' })]))).toEqual({ low: 60n, high: 60n });
  });

  test('a conversion by him is of live shares, by others of those that had passed to them', () => {
    const passed = [
      ...unnamed,
      transferred('others', 'rae', '10', { day }),
      transferred('rae', 'others', '10', { day: '2022-02-02' }),
    ];
    expect(liveWeight(classA(passed))).toEqual({ low: 90n, high: 90n });
    const his = applied([...passed, converted('quin-holdings', '5', '2022-03-01')]);
    expect(liveWeight(his.classes.get('A') as ShareClass)).toEqual({ low: 85n, high: 85n });
    expect(liveWeight(classA([...passed, converted('others', '5', '2022-03-01')]))).toEqual({ low: 90n, high: 90n });
  });

  test('what he converts beyond what can be alive had ended', () => {
    const passed = [
      ...unnamed,
      transferred('others', 'rae', '10', { day }),
      transferred('rae', 'others', '10', { day: '2022-02-02' }),
    ];
    const shareClass = classA([...passed, converted('quin-holdings', '34', '2022-03-01')]);
    expect(shareClass).toMatchObject({ ended: 6n, endedUnnamed: 6n });
    expect(liveWeight(shareClass)).toEqual({ low: 60n, high: 60n });
  });
});

describe('a vehicle of which nobody knows all', () => {
  test('may be his, so that his death leaves its shares in doubt', () => {
    const recorded = on('2021-01-04', 'vehicle-recorded', { vehicle: 'moor', names: { en: 'Moor' }, form: 'trust' });
    const parts = { vehicle: 'moor', interests: [{ who: 'pat', economic: null, control: '1' }] };
    const known = on('2021-01-04', 'vehicle-interests-set', parts);
    const life = [recorded, known, ...smallIssuer({ A: { moor: '60', quin: '40' }, B: { others: '900' } })];
    // He controls all of its votes: what it has ends with him.
    expect(liveWeight(classA([...life, on(day, 'person-died', { person: 'pat' })]))).toEqual({ low: 40n, high: 40n });
    const half = on('2021-01-04', 'vehicle-interests-set', {
      vehicle: 'moor',
      interests: [{ who: 'pat', economic: null, control: null }],
    });
    const doubtful = [recorded, half, ...smallIssuer({ A: { moor: '60', quin: '40' }, B: { others: '900' } })];
    expect(liveWeight(classA([...doubtful, on(day, 'person-died', { person: 'pat' })]))).toEqual({
      low: 40n,
      high: 100n,
    });
  });

  test('with an unknown number of shares, in doubt: nobody knows how many are alive', () => {
    const life = [...smallIssuer({ A: { moor: null, quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } })];
    const shared = [
      ...life,
      ...vehicle('moor', { pat: '1' }, { day }),
      interests('moor', { pat: '1/2', rae: '1/2' }, '2022-02-02'),
    ];
    expect(liveWeight(classA(shared))).toEqual({ low: 40n, high: 100n });
    const cleared = on('2022-02-03', 'exchange-determined', {
      provision: '8A.18',
      subject: 'moor',
      outcome: 'satisfied',
    });
    expect(liveWeight(classA([...shared, cleared]))).toEqual({ low: 40n, high: 100n });
  });
});

describe('an issue of an unknown number', () => {
  const issuer = smallIssuer({ A: { pat: '100' }, B: { quin: '50', others: '850' } });
  const issued = on(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme', to: 'quin' });

  test('leaves the total unknown, and what he has', () => {
    const { classes, conserved } = applied([...issuer, issued]);
    expect(conserved).toBeNull();
    expect(classes.get('B')).toMatchObject({ inIssue: null, named: 0n });
    expect(classes.get('B')?.holdings.get('quin')?.shares).toBeNull();
    expect(holdingBounds(classes.get('B') as ShareClass, 'quin')).toEqual({ low: 0n, high: null });
  });

  test('to nobody in particular leaves the holdings as they were', () => {
    const open = on(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme' });
    expect(
      applied([...issuer, open])
        .classes.get('B')
        ?.holdings.get('quin')?.shares,
    ).toBe(50n);
    const others = on(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme', to: 'others' });
    expect(
      applied([...issuer, others])
        .classes.get('B')
        ?.holdings.has('others'),
    ).toBe(false);
  });

  test('to somebody new: a holding that is not known', () => {
    const anew = on(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme', to: 'rae' });
    expect(
      applied([...issuer, anew])
        .classes.get('B')
        ?.holdings.get('rae'),
    ).toMatchObject({ shares: null });
  });

  test('what falls while the total is not known is a fall all the same: how much it asks for is not known', () => {
    const { open } = ratchetOf(applied([...issuer, issued, ...boughtAndCancelled('100', '2022-03-01')]));
    expect(open).toMatchObject({
      openedOn: '2022-03-01',
      required: { low: 0n, high: null },
      left: { low: 0n, high: null },
    });
  });

  test('a total that becomes known says what is left, and no more what had been asked for', () => {
    const stated = on('2022-04-01', 'opening-position', { inIssue: { B: '900' } });
    const register = applied([...issuer, issued, ...boughtAndCancelled('100', '2022-03-01'), stated]);
    // 100 of 1000 again: the fall is over.
    expect(ratchetOf(register).open).toBeNull();
    expect(ratchetOf(register).late).toMatchObject([
      { required: { low: 0n, high: null }, left: { low: 0n, high: 0n }, closedOn: '2022-04-01' },
    ]);
    const lower = on('2022-04-01', 'opening-position', { inIssue: { B: '800' } });
    expect(
      ratchetOf(applied([...issuer, issued, ...boughtAndCancelled('100', '2022-03-01'), lower])).open?.left,
    ).toEqual({ low: 10n, high: 10n });
  });

  test('a stated total begins the count of movements anew', () => {
    const stated = on('2022-04-01', 'opening-position', { inIssue: { B: '900' } });
    expect(applied([...issuer, issued, stated, placed('5', '2022-04-02')]).conserved).toBe(1005n);
  });
});

describe('an unknown number in treasury', () => {
  const issuer = smallIssuer({ A: { pat: '100' }, B: { others: '900' } });
  const stated = on(day, 'opening-position', { inIssue: {}, treasury: { B: null } });
  const fromTreasury = on('2022-03-01', 'shares-cancelled', { class: 'B', shares: '100', from: 'treasury' });

  test('a cancellation out of it is a fall only where treasury shares counted, known or not', () => {
    const life = [...issuer, stated, fromTreasury];
    expect(ratchetOf(applied(life)).open?.required).toEqual({ low: 10n, high: 10n });
    expect(ratchetOf(applied(life, { treasuryInShareCount: 'left-out' })).open).toBeNull();
    expect(ratchetOf(applied(life, { conversionDueOn: 'trade' })).open).toBeNull();
  });

  test('it stays unknown whatever goes in or out', () => {
    const sold = on('2022-03-02', 'treasury-shares-sold', { class: 'B', shares: '5' });
    const into = on('2022-03-03', 'shares-bought-back', { class: 'B', shares: '5', for: 'treasury' });
    expect(applied([...issuer, stated, fromTreasury, sold, into]).classes.get('B')?.treasury).toBeNull();
  });
});
