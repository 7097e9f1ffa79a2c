import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord, entriesAt, fold, type IssuerRecord, ratio, type World, worldOf } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { cleared, planOf, step } from './plans.ts';

const examples = join(import.meta.dirname, '../../../../examples');

/** The world of a published record at the end of a day. */
function worldFrom(name: string, on: string): World {
  const { record } = decodeRecord(JSON.parse(readFileSync(join(examples, `${name}.json`), 'utf8')));
  const { issuer, policies, entries: all } = record as IssuerRecord;
  const entries = entriesAt(all, { on, knownAt: null });
  return worldOf({ issuer, on, knownAt: null, register: fold(entries, policies).register, entries });
}

describe('KANZHUN, July 2023: return FF301 for the month', () => {
  const cancelling = step('2023-07-05', 'cancellation', { class: 'A', shares: '1442852', from: 'bought-back' });
  const before = worldFrom('kanzhun', '2023-07-04');
  const after = worldFrom('kanzhun', '2023-07-05');

  test('the cancellation of 1,442,852 asks for 233,846 of the 1,200,000 that were converted', () => {
    const answer = cleared(before, planOf([cancelling]));
    expect([answer.verdict, answer.conversion.minimum, answer.conversion.due]).toEqual([
      'action-required',
      233_846n,
      '2023-07-05',
    ]);
    expect(answer.conversion.allocation.map(({ person, holder, shares }) => [person, holder, shares])).toEqual([
      ['zhao-peng', 'techwolf', 233_846n],
    ]);
  });

  test('that nobody knows the votes of a class B share is none of the act’s doing', () => {
    const [only] = cleared(before, planOf([cancelling])).steps;
    expect(only?.findings.map(({ id, verdict }) => [id, verdict])).toContainEqual([
      '8A.09:kanzhun',
      'information-missing',
    ]);
    expect(only?.verdict).toBe('action-required');
  });

  test('where the class totals are not known the answer is not known either', () => {
    const early = worldFrom('kanzhun', '2023-06-14');
    const fields = { class: 'A', shares: '10', from: 'bought-back' };
    const answer = cleared(early, planOf([step('2023-06-15', 'cancellation', fields)]));
    expect([answer.verdict, answer.conversion.minimum]).toEqual(['information-missing', null]);
  });

  test('the published conversion answers it, and leaves the class as the return printed it', () => {
    const agreed = new Map([['techwolf', 1_200_000n]]);
    const answer = cleared(before, planOf([cancelling], { split: 'volunteer', agreed }));
    expect(answer.conversion.warnings).toEqual([]);
    expect(answer.after.world.register.classes.get('B')?.inIssue).toBe(139_630_401n);
    expect(answer.after.world.register.classes.get('A')?.inIssue).toBe(727_867_391n);
  });

  test('it leaves room for 5,961,293 more, and one share more asks for one', () => {
    const buying = (shares: string): ReturnType<typeof step> =>
      step('2023-08-07', 'buy-back', { class: 'A', shares, for: 'cancellation' });
    const answer = cleared(after, planOf([buying('5961293')]));
    expect([answer.headroom.buyBackWithoutConversion, answer.conversion.minimum]).toEqual([5_961_293n, 0n]);
    const more = cleared(after, planOf([buying('5961294')]));
    expect(more.conversion.minimum).toBe(1n);
    expect(more.alternatives.map(({ id, plan }) => [id, plan.steps[0]?.fields['shares']])).toEqual([
      ['smaller', '5961293'],
    ]);
  });

  test('before the treasury regime nothing could be kept in treasury', () => {
    expect(cleared(before, planOf([cancelling])).alternatives.map(({ id }) => id)).not.toContain('treasury');
  });
});

describe('Xiaomi', () => {
  // Return of 1 February 2019 and disclosures of interests: 6,695,187,720 class A, Lin Bin’s 2,400,000,000 among them.
  // The exact parts are 3,587,263.30 and 2,004,436.70; published were 3,587,300 and 2,004,400, each rounded to a hundred.
  test('a conversion of 5,591,700 is 3,587,263 and 2,004,437 by the two holdings', () => {
    const [lei, lin] = [4_295_187_720n, 2_400_000_000n];
    const world = issuerOf({ lei, lin }, 17_205_959_127n);
    // The reductions for which the exact minimum is 5,591,700 are 19,961,804 to 19,961,806.
    const planned = planOf([step('2022-02-01', 'buy-back', { class: 'B', shares: '19961804', for: 'cancellation' })]);
    const answer = cleared(world, planned);
    expect(answer.conversion.minimum).toBe(5_591_700n);
    expect(answer.conversion.allocation.map(({ shares }) => shares)).toEqual([3_587_263n, 2_004_437n]);
    expect(answer.conversion.allocation[1]?.exact).toEqual(ratio(5_591_700n * lin, lei + lin));
  });

  test('the published parts, rounded to a hundred, are enough in all; the second is under his exact share', () => {
    const world = issuerOf({ lei: 4_295_187_720n, lin: 2_400_000_000n }, 17_205_959_127n);
    const agreed = new Map([
      ['lei', 3_587_300n],
      ['lin', 2_004_400n],
    ]);
    const planned = planOf([step('2022-02-01', 'buy-back', { class: 'B', shares: '19961804', for: 'cancellation' })], {
      split: 'agreed',
      agreed,
    });
    const { conversion } = cleared(world, planned);
    expect(conversion.warnings.map(({ key, figures }) => [key, figures['who']])).toEqual([
      ['clear.under-exact-share', { name: 'lin' }],
    ]);
  });

  // Returns of November 2025 to February 2026: 200,551,000 class B bought and not cancelled.
  test('the 200,551,000 that wait for cancellation in February 2026 ask for 34,607,770 on one day', () => {
    const world = worldFrom('xiaomi', '2026-02-10');
    const waiting = world.capital.boughtBack;
    const fields = { class: 'B', shares: `${waiting}`, from: 'bought-back' };
    const { conversion } = cleared(world, planOf([step('2026-03-02', 'cancellation', fields)]));
    expect([waiting, conversion.minimum]).toEqual([200_551_000n, 34_607_770n]);
  });
});

/** An issuer listed on 3 January 2022 with class A in the hands of directors and class B in others'. */
function issuerOf(weighted: Readonly<Record<string, bigint>>, others: bigint): World {
  const people = Object.keys(weighted);
  const all = Object.values(weighted).reduce((sum, shares) => sum + shares, 0n);
  const json = {
    format: 'tenfold/record/1',
    issuer: { id: 'two-founders', names: { en: 'Two Founders' } },
    entries: [
      entry('class-a', 'share-class-created', { class: 'A', votesPerShare: '10', weighted: true, listed: false }),
      entry('class-b', 'share-class-created', { class: 'B', votesPerShare: '1', weighted: false, listed: true }),
      ...people.flatMap((person) => [
        entry(person, 'person-recorded', { person, names: { en: person } }),
        entry(`${person}-board`, 'director-appointed', { person }),
      ]),
      entry('balances', 'opening-position', {
        inIssue: { A: `${all}`, B: `${others}` },
        holdings: people.map((holder) => ({ holder, class: 'A', shares: `${weighted[holder]}` })),
      }),
      entry('listed', 'issuer-listed', { board: 'hk-main-board', status: 'chapter-8a' }),
      ...people.map((person) => entry(`${person}-recognised`, 'beneficiary-recognised', { person })),
    ],
  };
  const { record } = decodeRecord(json);
  const { issuer, policies, entries } = record as IssuerRecord;
  const { register } = fold(entries, policies);
  return worldOf({ issuer, on: '2022-01-03', knownAt: null, register, entries });
}

function entry(id: string, kind: string, fields: unknown): unknown {
  const source = { title: 'Public figures, put together for this test', standing: 'assumed' };
  return { id, kind, effective: '2022-01-03', recorded: '2022-01-03T18:00:00+08:00', source, fields };
}
