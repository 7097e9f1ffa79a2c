import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRatios, ratio } from '../../src/numbers/ratio.ts';
import type { Entry } from '../../src/register/entry.ts';
import { ratchetUnder } from '../../src/register/register.ts';
import { countUnder, totalsOf, weightedAlive } from '../../src/register/ratchet.ts';
import { on } from '../register/life.ts';
import { listingDay, smallIssuer } from '../register/small-issuer.ts';
import { buyBack, cleared, partsOf, plan, step, worldAfter } from './plans.ts';

/** Pat has 60 A in her own name and 20 through vale, Quin 20; 900 B with others. */
const small = smallIssuer({ A: { pat: '60', vale: '20', quin: '20' }, B: { others: '900' } });
const world = worldAfter(small, listingDay);

describe('the smallest conversion', () => {
  // 100 of 1,000 carry weight; 93 bought back leave 907, of which 90.7 may.
  test('is what the ratchet asks for at the end of the day, rounded up', () => {
    const { conversion } = cleared(world, plan([buyBack('2022-02-01', 93n)]));
    expect(conversion.minimum).toBe(10n);
    expect(conversion.due).toBe('2022-02-01');
    expect(conversion.reason.key).toBe('clear.conversion');
    expect(conversion.reason.figures).toMatchObject({ total: { shares: 907n }, allowed: { shares: 90n } });
  });

  test('is nothing where the shares stay in issue, and falls due with their cancellation', () => {
    const kept = cleared(world, plan([step('2022-02-01', 'buy-back', { class: 'B', shares: '93', for: 'treasury' })]));
    expect(kept.conversion.minimum).toBe(0n);
    expect(cleared(world, plan([buyBack('2022-02-01', 93n, '2022-03-01')])).conversion.due).toBe('2022-03-01');
  });

  test('of several days is their sum, due with each of them', () => {
    const { conversion, steps } = cleared(world, plan([buyBack('2022-02-01', 93n), buyBack('2022-03-01', 93n)]));
    // 907 leave room for 90, 814 for 81.
    expect([conversion.minimum, conversion.due, conversion.reason.key]).toEqual([19n, null, 'clear.conversion-in-all']);
    expect(conversion.reason.figures['days']).toEqual({ list: [{ date: '2022-02-01' }, { date: '2022-03-01' }] });
    expect(steps.map((one) => [one.conversion.minimum, one.conversion.due])).toEqual([
      [10n, '2022-02-01'],
      [9n, '2022-03-01'],
    ]);
  });

  test('counts dilution before it for ever', () => {
    // Reference: (100, 1000) + 1000 − 1000 asks for 50.
    const steps = [step('2022-02-01', 'placing', { class: 'B', shares: '1000' }), buyBack('2022-02-02', 1000n)];
    expect(cleared(world, plan(steps)).conversion.minimum).toBe(50n);
  });

  test('is not known where a count is not, within the bounds of what is', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: null }, inIssue: { A: '100' } });
    const { conversion } = cleared(worldAfter(unknown, listingDay), plan([buyBack('2022-02-01', 1n)]));
    expect([conversion.minimum, conversion.bounds, conversion.reason.key]).toEqual([
      null,
      { low: 0n, high: null },
      'clear.conversion-unmeasured',
    ]);
    expect(conversion.allocation).toEqual([]);
  });

  test('lies between two counts where only the Exchange can say whether weight goes on', () => {
    const doubted = on('2022-01-04', 'shares-transferred', {
      class: 'A',
      shares: '5',
      from: 'quin',
      to: 'wold',
      passing: ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'],
    });
    const before = worldAfter([...small, doubted], '2022-01-05');
    // 95 of 1,000 at the least and 100 at the most: 21 fewer ask for 1.995 or for 2.1.
    const { conversion } = cleared(before, plan([buyBack('2022-02-01', 21n)]));
    expect([conversion.minimum, conversion.bounds, conversion.reason.key]).toEqual([
      null,
      { low: 2n, high: 3n },
      'clear.conversion-between',
    ]);
    expect(conversion.allocation).toEqual([]);
    // 905 left and 13 converted, three more than had to be: 38 fewer ask for nothing or for one.
    const converting = step('2022-02-01', 'conversion', { holder: 'pat', class: 'A', shares: '13' });
    const roomy = cleared(before, plan([buyBack('2022-02-01', 95n), converting])).after.world;
    expect(cleared(roomy, plan([buyBack('2022-02-02', 38n)])).conversion.bounds).toEqual({ low: 0n, high: 1n });
  });

  test('includes what was owed from a fall before, and says so', () => {
    const cancelled = on('2022-01-10', 'shares-cancelled', { class: 'B', shares: '100', from: 'surrendered' });
    const late = worldAfter([...small, cancelled], '2022-01-11');
    const { conversion } = cleared(late, plan([buyBack('2022-02-01', 100n)]));
    expect([conversion.minimum, conversion.reason.key]).toEqual([20n, 'clear.conversion-with-arrears']);
  });
});

test('what somebody owes of an earlier fall beside what the proportion asks for is told apart', () => {
  // Four of eight carry weight. Three were surrendered: 5 are left, 2 may, and 1 : 3 of the 2 is Quin's (0.5 : 1.5, ties to
  // the larger). Pat converted one all the same. Of the 4 left now 2 may, as 3 do: one is asked for, and Quin owes his two.
  const life = [
    ...smallIssuer({ A: { pat: '1', quin: '3' }, B: { others: '4' } }),
    on('2022-01-10', 'shares-cancelled', { class: 'B', shares: '3', from: 'surrendered' }),
    on('2022-01-11', 'weighted-shares-converted', { holder: 'pat', class: 'A', shares: '1', into: 'B' }),
  ];
  const answer = cleared(worldAfter(life, '2022-01-12'), plan([buyBack('2022-02-01', 1n)]));
  expect([answer.conversion.minimum, partsOf(answer)]).toEqual([1n, ['quin quin 2']]);
  expect(answer.conversion.warnings.map(({ key, figures }) => [key, figures['all']])).toEqual([
    ['clear.arrears-beside', { shares: 2n }],
  ]);
});

describe('the split', () => {
  test('goes by largest remainder, and within one person to the own name first', () => {
    // 10 by 80 : 20.
    expect(partsOf(cleared(world, plan([buyBack('2022-02-01', 93n)])))).toEqual(['pat pat 8', 'quin quin 2']);
    // 65 by 80 : 20 is 52 and 13; 61 would pass Pat's 60.
    expect(partsOf(cleared(world, plan([buyBack('2022-02-01', 800n)])))).toEqual([
      'pat pat 60',
      'pat vale 4',
      'quin quin 16',
    ]);
  });

  test('rounds each up where that is the policy, and then is more than the minimum', () => {
    const up = worldAfter(small, listingDay, { conversionSplit: 'each-rounded-up' });
    // 1 by 80 : 20.
    expect(partsOf(cleared(up, plan([buyBack('2022-02-01', 3n)])))).toEqual(['pat pat 1', 'quin quin 1']);
    const { conversion } = cleared(world, plan([buyBack('2022-02-01', 3n)], { split: 'each-rounded-up' }));
    expect([conversion.split, conversion.minimum, conversion.allocation.length]).toEqual(['each-rounded-up', 1n, 2]);
  });

  test('shows the exact share of each and the votes given up', () => {
    const { conversion } = cleared(world, plan([buyBack('2022-02-01', 93n)]));
    expect(conversion.allocation.map(({ exact, votesGivenUp }) => [exact, votesGivenUp])).toEqual([
      [ratio(8n, 1n), ratio(72n, 1n)],
      [ratio(2n, 1n), ratio(18n, 1n)],
    ]);
  });

  test('gives no votes where those of the class are not known', () => {
    const mute = smallIssuer({ A: { pat: '100' }, B: { others: '900' }, votesPerShare: null });
    const { conversion } = cleared(worldAfter(mute, listingDay), plan([buyBack('2022-02-01', 93n)]));
    expect(conversion.allocation.map(({ votesGivenUp }) => votesGivenUp)).toEqual([null]);
  });

  test('as agreed says who is under the exact share, and whether all of it is enough', () => {
    const agreed = new Map([
      ['vale', 9n],
      ['quin', 1n],
    ]);
    const enough = cleared(world, plan([buyBack('2022-02-01', 93n)], { split: 'agreed', agreed }));
    expect(partsOf(enough)).toEqual(['pat vale 9', 'quin quin 1']);
    expect(enough.conversion.warnings.map(({ key, figures }) => [key, figures['who']])).toEqual([
      ['clear.under-exact-share', { name: 'quin' }],
    ]);
    const few = cleared(world, plan([buyBack('2022-02-01', 93n)], { split: 'agreed', agreed: new Map([['pat', 8n]]) }));
    expect(few.conversion.warnings.map(({ key }) => key)).toEqual([
      'clear.agreed-too-little',
      'clear.under-exact-share',
    ]);
  });

  test('of a volunteer without a number takes all that is needed, each time anew', () => {
    const agreed = new Map([['quin', null]]);
    const steps = [buyBack('2022-02-01', 93n), buyBack('2022-02-02', 7n)];
    const answer = cleared(world, plan(steps, { split: 'volunteer', agreed }));
    // 907 − 7 leave 900, of which 90 may carry weight, as 90 do.
    expect(partsOf(answer)).toEqual(['quin quin 10']);
    const more = cleared(
      world,
      plan([buyBack('2022-02-01', 93n), buyBack('2022-02-02', 17n)], { split: 'volunteer', agreed }),
    );
    expect(partsOf(more)).toEqual(['quin quin 10', 'quin quin 1']);
  });

  test('of more than is needed gives room later, until shares are issued', () => {
    const agreed = new Map([['pat', 30n]]);
    const steps = [buyBack('2022-02-01', 93n), buyBack('2022-02-02', 100n)];
    const answer = cleared(world, plan(steps, { split: 'volunteer', agreed }));
    expect(partsOf(answer)).toEqual(['pat pat 30']);
    expect(answer.steps.map(({ conversion }) => conversion.minimum)).toEqual([10n, 0n]);
  });

  test('converts shares whose weight has ended together with the live ones of the same holding', () => {
    const passed: Entry = on('2022-01-04', 'shares-transferred', {
      class: 'A',
      shares: '5',
      from: 'pat',
      to: 'quin',
      passing: ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'],
    });
    const mixed = worldAfter([...small, passed], '2022-01-04');
    const answer = cleared(mixed, plan([buyBack('2022-02-01', 100n)]));
    // 95 of 1,000 are left: 85.5 of 900 may carry weight. 75 : 20 makes 8 and 2 of 10; Quin has 5 ended beside his 20.
    expect(answer.conversion.minimum).toBe(10n);
    expect(
      answer.entries.filter(({ kind }) => kind === 'weighted-shares-converted').map(({ fields }) => fields),
    ).toEqual([
      { holder: 'pat', class: 'A', shares: 8n, into: 'B' },
      { holder: 'quin', class: 'A', shares: 7n, into: 'B' },
    ]);
    expect(answer.after.world.capital.weighted).toEqual({ low: 85n, high: 85n });
  });

  test('takes no more of a holding than carries weight', () => {
    const passed: Entry = on('2022-01-04', 'shares-transferred', {
      class: 'A',
      shares: '57',
      from: 'pat',
      to: 'quin',
      passing: ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'],
    });
    const back: Entry = on(
      '2022-01-05',
      'shares-transferred',
      {
        class: 'A',
        shares: '57',
        from: 'quin',
        to: 'pat',
        passing: ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'],
      },
      { id: 'back' },
    );
    const answer = cleared(worldAfter([...small, passed, back], '2022-01-05'), plan([buyBack('2022-02-01', 500n)]));
    // 43 carry weight: Pat’s 3 in her own name, 20 in vale, Quin’s 20. Half of the shares ask for 22 of them, 12 : 10.
    expect([answer.conversion.minimum, partsOf(answer)]).toEqual([22n, ['pat pat 3', 'pat vale 9', 'quin quin 10']]);
  });

  test('leaves out what somebody has converted for the same fall before', () => {
    const life = [
      ...small,
      on('2022-01-10', 'shares-cancelled', { class: 'B', shares: '100', from: 'surrendered' }),
      on('2022-01-10', 'weighted-shares-converted', { holder: 'pat', class: 'A', shares: '8', into: 'B' }),
    ];
    // The fall asked for 8 and 2, of which Quin owes his; 100 more ask for 8 and 2 again.
    const answer = cleared(worldAfter(life, '2022-01-11'), plan([buyBack('2022-02-01', 100n)]));
    expect([answer.conversion.minimum, partsOf(answer)]).toEqual([12n, ['pat pat 8', 'quin quin 4']]);
  });

  test('of what is agreed is made once, on the first day that asks for it', () => {
    const agreed = new Map([
      ['pat', 8n],
      ['quin', 2n],
    ]);
    const steps = [buyBack('2022-02-01', 93n), buyBack('2022-02-02', 100n)];
    const answer = cleared(world, plan(steps, { split: 'agreed', agreed }));
    expect(partsOf(answer)).toEqual(['pat pat 8', 'quin quin 2']);
    expect(answer.steps[1]?.conversion.minimum).toBe(10n);
    expect(answer.steps[1]?.conversion.warnings.map(({ key }) => key)).toContain('clear.agreed-too-little');
  });

  test('is not laid out where somebody’s holding is not known', () => {
    const hidden = smallIssuer({ A: { pat: '60', others: '40' }, B: { others: '900' } });
    const { conversion } = cleared(worldAfter(hidden, listingDay), plan([buyBack('2022-02-01', 93n)]));
    expect([conversion.minimum, conversion.allocation, conversion.warnings.map(({ key }) => key)]).toEqual([
      10n,
      [],
      ['clear.split-unknown'],
    ]);
  });
});

const counts = fc.record({
  pat: fc.bigInt(1n, 200n),
  quin: fc.bigInt(1n, 200n),
  others: fc.bigInt(200n, 3000n),
  placed: fc.bigInt(0n, 300n),
  bought: fc.array(fc.bigInt(1n, 40n), { minLength: 1, maxLength: 4 }),
});

describe('whatever the counts', () => {
  test('the conversion is enough, and one share fewer is not', () => {
    fc.assert(
      fc.property(counts, ({ pat, quin, others, placed, bought }) => {
        const life = smallIssuer({ A: { pat: `${pat}`, quin: `${quin}` }, B: { others: `${others}` } });
        const steps = [
          step('2022-01-31', 'vesting', { class: 'B', shares: `${placed}` }),
          ...bought.map((shares, index) => buyBack(`2022-02-0${index + 1}`, shares)),
        ];
        const answer = cleared(worldAfter(life, listingDay), plan(steps));
        const { register, policies } = answer.after.world;
        const high = ratchetUnder(register, policies).high ?? { weighted: 0n, total: 1n };
        const total = countUnder(totalsOf(register.classes.values()), policies) ?? 0n;
        const weighted = weightedAlive(register.classes.values()).low;
        expect(weighted * high.total <= high.weighted * total).toBe(true);
        const last = answer.steps.at(-1)?.conversion.minimum ?? 0n;
        if (last > 0n) expect((weighted + 1n) * high.total > high.weighted * total).toBe(true);
        expect(total).toBe(pat + quin + others + placed - bought.reduce((sum, shares) => sum + shares, 0n));
      }),
    );
  });

  test('the parts add up to the conversion, and each is within one share of the exact one', () => {
    fc.assert(
      fc.property(counts, ({ pat, quin, others, bought }) => {
        const life = smallIssuer({ A: { pat: `${pat}`, quin: `${quin}` }, B: { others: `${others}` } });
        const { conversion } = cleared(worldAfter(life, listingDay), plan([buyBack('2022-02-01', bought[0] ?? 1n)]));
        expect(conversion.allocation.reduce((sum, { shares }) => sum + shares, 0n)).toBe(conversion.minimum);
        for (const { shares, exact } of conversion.allocation) {
          expect(compareRatios(ratio(shares - 1n, 1n), exact)).toBe(-1);
          expect(compareRatios(ratio(shares + 1n, 1n), exact)).toBe(1);
        }
      }),
    );
  });
});
