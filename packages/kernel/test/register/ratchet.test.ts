import { describe, expect, test } from 'vitest';
import { ratio } from '../../src/numbers/ratio.ts';
import { roundedPercentage } from '../../src/numbers/percentage.ts';
import { defaultPolicies } from '../../src/policy/policies.ts';
import { fold } from '../../src/register/fold.ts';
import {
  isBelow,
  type Proportion,
  proportionAt,
  proportionNow,
  type RatchetPolicies,
  shareCount,
  smallestConversion,
} from '../../src/register/ratchet.ts';
import { emptyRegister, ratchetUnder } from '../../src/register/register.ts';
import { applied, on } from './life.ts';
import {
  bought,
  boughtAndCancelled,
  cancelled,
  converted,
  inWords,
  listingDay,
  placed,
  ratchetOf,
  smallIssuer,
  transferred,
} from './small-issuer.ts';

/** 100 weighted shares of 1000. */
const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });

function lowest(entries: Parameters<typeof applied>[0], policies: Partial<RatchetPolicies> = {}): string | null {
  return inWords(ratchetOf(applied(entries, policies)).high);
}

describe('the proportion that must not rise', () => {
  test('is that at the end of the day of listing', () => {
    const { baseline, high, low } = ratchetOf(applied([...tenth, placed('1000', listingDay)]));
    expect(baseline).toEqual({ proportion: { weighted: 100n, total: 2000n }, on: listingDay });
    expect([inWords(high), inWords(low)]).toEqual(['100/2000', '100/2000']);
  });

  test('there is none before listing', () => {
    const unlisted = tenth.filter(({ kind }) => kind !== 'issuer-listed');
    const { baseline, high, low } = ratchetOf(applied([...unlisted, placed('1000', '2022-02-01')]));
    expect([baseline, high, low]).toEqual([null, null, null]);
  });

  test('there is none while the number of shares is not known, and then it begins with the first that is', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: null } });
    expect(ratchetOf(applied(unknown)).baseline).toBeNull();
    const stated = on('2022-03-01', 'opening-position', { inIssue: { B: '900' } });
    expect(ratchetOf(applied([...unknown, stated])).baseline).toEqual({
      proportion: { weighted: 100n, total: 1000n },
      on: '2022-03-01',
    });
  });

  test('an issuer without any share in issue has none', () => {
    const empty = smallIssuer({ A: {}, B: {} });
    expect(ratchetOf(applied(empty)).baseline).toBeNull();
  });

  test('a grandfathered issuer has none', () => {
    const entries = tenth.map((entry) =>
      entry.kind === 'issuer-listed' ? on(listingDay, 'issuer-listed', { status: 'grandfathered' }) : entry,
    );
    expect(ratchetOf(applied(entries)).baseline).toBeNull();
  });
});

describe('the lower proportion takes its place', () => {
  test('when shares are issued', () => {
    expect(lowest([...tenth, placed('1000', '2022-02-01')])).toBe('100/2000');
  });

  test('when a beneficiary converts of his own accord', () => {
    expect(lowest([...tenth, converted('pat', '10', '2022-02-01')])).toBe('90/1000');
  });

  test('when weight ends by death, though the register of members stays as it was', () => {
    expect(lowest([...tenth, on('2022-02-01', 'person-died', { person: 'pat' })])).toBe('40/1000');
  });

  test('when weighted shares pass to others', () => {
    expect(lowest([...tenth, transferred('pat', 'others', '25', { day: '2022-02-01' })])).toBe('75/1000');
  });

  test('when weighted shares are surrendered: both numbers fall, and the proportion with them', () => {
    const surrendered = { class: 'A', shares: '20', from: 'surrendered', holder: 'pat' };
    expect(lowest([...tenth, on('2022-02-01', 'shares-cancelled', surrendered)])).toBe('80/980');
  });

  test('when treasury shares are sold, where they do not count before', () => {
    const sold = on('2022-02-03', 'treasury-shares-sold', { class: 'B', shares: '100' });
    const life = [...tenth, bought('100', '2022-02-01', 'treasury'), converted('pat', '10', '2022-02-01'), sold];
    expect(lowest(life, { treasuryInShareCount: 'left-out' })).toBe('90/1000');
    expect(lowest(life)).toBe('90/1000');
  });

  test('for ever: a buy-back of what was issued does not bring the old one back', () => {
    const life = [...tenth, placed('1000', '2022-02-01'), ...boughtAndCancelled('1000', '2022-03-01')];
    expect(lowest(life)).toBe('100/2000');
  });

  test('but never a higher one: not by a purchase, a cancellation or an issue of weighted shares', () => {
    const offered = on('2022-03-01', 'shares-issued', { class: 'A', shares: '50', way: 'rights-issue', to: 'pat' });
    expect(lowest([...tenth, ...boughtAndCancelled('100', '2022-02-01'), offered])).toBe('100/1000');
  });
});

describe('within one day', () => {
  test('shares issued in the morning count before a cancellation in the afternoon', () => {
    const life = [...tenth, bought('200', '2022-02-01'), placed('1000', '2022-02-02'), cancelled('200', '2022-02-02')];
    const { high, open } = ratchetOf(applied(life));
    expect(inWords(high)).toBe('100/2000');
    // W − ⌊W·N′/N⌋ = 100 − ⌊100 · 1800 / 2000⌋
    expect(open?.required).toEqual({ low: 10n, high: 10n });
  });

  test('shares issued after a cancellation make up for it: the day is judged by its end', () => {
    const life = [...tenth, bought('200', '2022-02-01'), cancelled('200', '2022-02-02'), placed('1000', '2022-02-02')];
    const { high, open } = ratchetOf(applied(life));
    expect(inWords(high)).toBe('100/1800');
    expect(open).toBeNull();
  });

  test('a death before a cancellation lowers the proportion that the cancellation is held against', () => {
    const died = on('2022-02-02', 'person-died', { person: 'quin' });
    const life = [...tenth, bought('100', '2022-02-01'), died, cancelled('100', '2022-02-02')];
    const { high, open } = ratchetOf(applied(life));
    expect(inWords(high)).toBe('60/1000');
    // 60 − ⌊60 · 900 / 1000⌋
    expect(open?.left).toEqual({ low: 6n, high: 6n });
  });
});

describe('after a conversion that a fall in shares asked for', () => {
  const answered = [...tenth, ...boughtAndCancelled('100', '2022-02-01'), converted('pat', '15', '2022-02-01')];

  test('the ratchet is kept, so that what was converted beyond need helps with the next fall', () => {
    expect(lowest(answered)).toBe('100/1000');
    const again = applied([...answered, ...boughtAndCancelled('50', '2022-03-01')]);
    // 85 ≤ ⌊100 · 850 / 1000⌋
    expect(ratchetOf(again).open).toBeNull();
  });

  test('that help lasts until the proportion is looked at again because shares are issued', () => {
    expect(lowest([...answered, placed('1', '2022-03-01')])).toBe('85/901');
  });

  test('a vote, an appointment or a death of somebody without weight is no reason to look', () => {
    const meeting = on('2022-03-01', 'meeting-called', { meeting: 'annual', date: '2022-06-01' });
    expect(lowest([...answered, meeting])).toBe('100/1000');
  });

  test('under the strict policy it falls to what the conversion left', () => {
    expect(lowest(answered, { ratchetAfterConversion: 'lowered' })).toBe('85/900');
    const again = applied([...answered, ...boughtAndCancelled('50', '2022-03-01')], {
      ratchetAfterConversion: 'lowered',
    });
    // 85 − ⌊85 · 850 / 900⌋
    expect(ratchetOf(again).open?.left).toEqual({ low: 5n, high: 5n });
  });

  test('shares issued the same day lower it by themselves, whether the conversion stands before them or after', () => {
    const fall = boughtAndCancelled('100', '2022-02-01');
    const [conversion, issue] = [converted('pat', '15', '2022-02-01'), placed('400', '2022-02-01')];
    expect(lowest([...tenth, ...fall, conversion, issue])).toBe('100/1300');
    expect(lowest([...tenth, ...fall, issue, conversion])).toBe('100/1300');
  });

  test('shares of somebody who converted and then lost his weight would not be alive without the conversion either', () => {
    const life = [...tenth, ...boughtAndCancelled('100', '2022-02-01'), converted('pat', '10', '2022-02-01')];
    expect(lowest([...life, on('2022-02-01', 'person-died', { person: 'pat' })])).toBe('40/900');
  });
});

describe('Kanzhun, July 2023', () => {
  // Figures of the monthly return for July 2023; the number in issue before from a data site.
  const kanzhun = smallIssuer({ A: { vale: '140830401' }, B: { others: '728110243' } });
  const cancellation = boughtAndCancelled('1442852', '2023-07-05');

  test('the cancellation of 1,442,852 shares asks for 233,846', () => {
    expect(ratchetOf(applied([...kanzhun, ...cancellation])).open?.left).toEqual({ low: 233_846n, high: 233_846n });
  });

  test('1,200,000 were converted: from 16.2071 % to 16.0958 %, and the class totals of the return', () => {
    const register = applied([...kanzhun, ...cancellation, converted('vale', '1200000', '2023-07-05')]);
    expect([...register.classes.values()].map(({ inIssue }) => inIssue)).toEqual([139_630_401n, 727_867_391n]);
    const { baseline, open } = ratchetOf(register);
    const now = proportionNow(register.classes, register.policies) as Proportion;
    const percent = ({ weighted, total }: Proportion): string => roundedPercentage(ratio(weighted, total), 4);
    expect([percent(baseline?.proportion as Proportion), percent(now)]).toEqual(['16.2071', '16.0958']);
    expect(open).toBeNull();
  });

  test('5,961,293 more can be cancelled without a conversion, and not one share more', () => {
    const life = [...kanzhun, ...cancellation, converted('vale', '1200000', '2023-07-05')];
    const more = (shares: string): unknown =>
      ratchetOf(applied([...life, ...boughtAndCancelled(shares, '2023-08-01')])).open?.left;
    expect(more('5961293')).toBeUndefined();
    expect(more('5961294')).toEqual({ low: 1n, high: 1n });
  });
});

describe('what counts as a share in issue', () => {
  const life = [...tenth, bought('100', '2022-02-01', 'treasury'), bought('50', '2022-02-01')];
  const { classes } = applied(life);

  test.each([
    [{ conversionDueOn: 'cancellation', treasuryInShareCount: 'counted' }, 1000n],
    [{ conversionDueOn: 'cancellation', treasuryInShareCount: 'left-out' }, 900n],
    [{ conversionDueOn: 'treasury', treasuryInShareCount: 'counted' }, 900n],
    [{ conversionDueOn: 'treasury', treasuryInShareCount: 'left-out' }, 900n],
    [{ conversionDueOn: 'trade', treasuryInShareCount: 'counted' }, 850n],
    [{ conversionDueOn: 'trade', treasuryInShareCount: 'left-out' }, 850n],
  ] as const)('under %o: %s', (policies, count) => {
    expect(shareCount(classes.values(), { ...defaultPolicies, ...policies })).toBe(count);
  });

  test('an unknown number in treasury matters only where treasury shares do not count', () => {
    const unknown = applied([
      ...tenth,
      on('2022-02-01', 'opening-position', { inIssue: {}, treasury: { B: null } }),
    ]).classes;
    expect(shareCount(unknown.values(), defaultPolicies)).toBe(1000n);
    expect(shareCount(unknown.values(), { ...defaultPolicies, treasuryInShareCount: 'left-out' })).toBeNull();
    expect(shareCount(unknown.values(), { ...defaultPolicies, conversionDueOn: 'treasury' })).toBeNull();
  });

  test('the issuer’s own weighted shares leave both numbers at once', () => {
    const own = { class: 'A', shares: '20', for: 'cancellation', from: 'pat' };
    const held = applied([...tenth, on('2022-02-01', 'shares-bought-back', own)]);
    expect(inWords(proportionNow(held.classes, defaultPolicies))).toBe('100/1000');
    expect(inWords(proportionNow(held.classes, { ...defaultPolicies, conversionDueOn: 'trade' }))).toBe('80/980');
    const forTreasury = applied([...tenth, on('2022-02-01', 'shares-bought-back', { ...own, for: 'treasury' })]);
    expect(inWords(proportionNow(forTreasury.classes, defaultPolicies))).toBe('100/1000');
    expect(inWords(proportionNow(forTreasury.classes, { ...defaultPolicies, conversionDueOn: 'treasury' }))).toBe(
      '80/980',
    );
  });

  test('a proportion that is known at one end only is none', () => {
    const { classes: known } = applied(tenth);
    expect(proportionAt(known, defaultPolicies)).toEqual({
      low: { weighted: 100n, total: 1000n },
      high: { weighted: 100n, total: 1000n },
    });
    expect(proportionAt(new Map(), defaultPolicies)).toBeNull();
    const unknown = applied(smallIssuer({ A: { pat: null }, B: { others: '900' } }));
    expect(proportionAt(unknown.classes, defaultPolicies)).toBeNull();
  });
});

describe('the ratchets that a register keeps', () => {
  test('are its own and one for each other value of a policy that changes it', () => {
    const { ratchets } = applied(tenth);
    expect(ratchets.map(({ policies }) => Object.values(policies).join(' '))).toEqual([
      'cancellation counted kept',
      'treasury counted kept',
      'trade counted kept',
      'cancellation left-out kept',
      'cancellation counted lowered',
    ]);
  });

  test('a ratchet under policies of which it keeps none is a fault', () => {
    const register = emptyRegister(defaultPolicies);
    const far = { ...defaultPolicies, conversionDueOn: 'trade', ratchetAfterConversion: 'lowered' } as const;
    expect(() => ratchetUnder(register, far)).toThrow(
      new Error('fault: the register keeps no ratchet under these policies'),
    );
    expect(ratchetUnder(register, { ...defaultPolicies, conversionDueOn: 'trade' })).toBe(register.ratchets[2]);
    expect(ratchetUnder(register, { ...defaultPolicies, treasuryInShareCount: 'left-out' })).toBe(register.ratchets[3]);
    expect(ratchetUnder(register, { ...defaultPolicies, ratchetAfterConversion: 'lowered' })).toBe(
      register.ratchets[4],
    );
  });

  test('it writes in none of them while Chapter 8A does not bind the issuer', () => {
    const changed = on('2022-02-01', 'issuer-status-changed', { status: 'grandfathered' });
    const { register } = fold(
      [...tenth, changed, placed('1000', '2022-03-01'), converted('pat', '5', '2022-03-02')],
      defaultPolicies,
    );
    expect(register.ratchets.map(({ high }) => inWords(high))).toEqual(Array.from({ length: 5 }, () => '100/1000'));
  });
});

describe('proportions compare exactly', () => {
  test.each([
    [[1n, 3n], [333_333_333n, 1_000_000_000n], 'not below'],
    [[333_333_333n, 1_000_000_000n], [1n, 3n], 'below'],
    [[1n, 3n], [2n, 6n], 'not below'],
    [[0n, 5n], [0n, 4n], 'not below'],
    [[5n, 11n], [5n, 10n], 'below'],
    [[5n, 10n], [5n, 11n], 'not below'],
    [[5n, 10n], [5n, 10n], 'not below'],
  ] as const)('%o and %o: %s', ([weighted, total], [otherWeighted, otherTotal], answer) => {
    expect(isBelow({ weighted, total }, { weighted: otherWeighted, total: otherTotal })).toBe(answer === 'below');
  });

  test.each([
    // W = 100 of 1000 against a tenth: nothing; one weighted share more or nine others fewer: one.
    [100n, 1000n, 0n],
    [101n, 1000n, 1n],
    [100n, 999n, 1n],
    [100n, 991n, 1n],
    [100n, 990n, 1n],
    [100n, 989n, 2n],
    [99n, 1000n, 0n],
  ])('%s of %s against a tenth: %s to convert', (weighted, total, conversions) => {
    expect(smallestConversion({ weighted, total }, { weighted: 1n, total: 10n })).toBe(conversions);
  });
});
