import { assessRule, type Finding, type PlainDate, type Policies } from '@tenfold/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converted, placed, smallIssuer } from '../../../kernel/test/register/small-issuer.ts';
import { r8a14, type WeightedSharesIssued } from '../../src/hk/main-board/chapter-8a/8a-14.rule.ts';
import { entry, worldOn } from '../world.ts';

type Life = Parameters<typeof worldOn>[1];

const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const day = '2024-02-01';
const ways = { ways: ['rights-issue', 'open-offer', 'bonus', 'scrip-dividend', 'subdivision'] };

function found(life: Life, on = '2024-06-03'): readonly Finding[] {
  return assessRule(worldOn(on, life), r8a14);
}

function ofIssuer(life: Life): Finding {
  return found(life)[0] as Finding;
}

function offered(
  shares: string | null,
  way = 'rights-issue',
  given: { readonly day?: PlainDate; readonly to?: string } = {},
): Life[number] {
  const { day: on = day, to = 'pat' } = given;
  return entry(on, 'shares-issued', { class: 'A', shares, way, to }, { id: `offered-${way}-${on}` });
}

/** Ordinary shares of the same offer, or of another. */
function offeredToOthers(shares: string, way = 'rights-issue', on = day): Life[number] {
  return entry(on, 'shares-issued', { class: 'B', shares, way }, { id: `to-others-${way}-${shares}-${on}` });
}

const approved = entry('2024-01-31', 'exchange-approved', { provision: '8A.14' }, { id: 'approved' });

describe('no weighted share has been issued', () => {
  test('so the rule is kept, by the issuer and by each beneficiary', () => {
    expect(found(tenth).map(({ subject, verdict, reasons }) => `${subject} ${verdict} ${reasons[0]?.key}`)).toEqual([
      'example kept 8A.14.none-issued',
      'pat kept 8A.14.none-issued',
      'quin kept 8A.14.none-issued',
    ]);
  });

  test('those of the day of listing are part of the listing', () => {
    expect(ofIssuer([...tenth, offered('50', 'placing', { day: '2022-01-03' })]).reasons[0]?.key).toBe(
      '8A.14.none-issued',
    );
  });
});

describe('weighted shares were issued', () => {
  const inProportion = [offeredToOthers('450'), offered('50')];

  test('in proportion and with approval before: kept', () => {
    expect(found([...tenth, approved, ...inProportion])).toMatchObject([
      {
        id: '8A.14:example:offered-rights-issue-2024-02-01',
        party: 'issuer',
        verdict: 'kept',
        reasons: [{ key: '8A.14.approved', entries: ['offered-rights-issue-2024-02-01', 'approved'] }],
        duties: [],
      },
      { id: '8A.14:pat:offered-rights-issue-2024-02-01', party: 'beneficiary', verdict: 'kept' },
      { id: '8A.14:quin:offered-rights-issue-2024-02-01', party: 'beneficiary', verdict: 'kept' },
    ]);
  });

  test('with no approval recorded: approval is asked of the issuer', () => {
    const [issuer, pat] = found([...tenth, ...inProportion]);
    expect(issuer).toMatchObject({
      verdict: 'needs-approval',
      reasons: [{ key: '8A.14.no-approval', figures: { on: { date: day }, way: { message: 'way.rights-issue' } } }],
      duties: [
        { id: '8A.14:approval:offered-rights-issue-2024-02-01', who: expect.any(String), due: day, discharged: null },
      ],
    });
    expect(pat).toMatchObject({ verdict: 'needs-approval', duties: [] });
  });

  test.each([
    ['of the day after', { provision: '8A.14' }, '2024-02-02', 'needs-approval'],
    ['of the day itself', { provision: '8A.14' }, day, 'kept'],
    ['of another rule', { provision: '8A.16' }, '2024-01-31', 'needs-approval'],
    ['of a part of the rule', { provision: '8A.14(1)' }, '2024-01-31', 'kept'],
    ['about the class', { provision: '8A.14', subject: 'A' }, '2024-01-31', 'kept'],
    ['about that issue', { provision: '8A.14', subject: 'offered-rights-issue-2024-02-01' }, '2024-01-31', 'kept'],
    ['about the issuer', { provision: '8A.14', subject: 'example' }, '2024-01-31', 'kept'],
    ['about another class', { provision: '8A.14', subject: 'B' }, '2024-01-31', 'needs-approval'],
  ])('an approval %s: %s', (_, fields, on, verdict) => {
    const given = entry(on, 'exchange-approved', fields, { id: 'given' });
    const before = on <= day ? [given, ...inProportion] : [...inProportion, given];
    expect(ofIssuer([...tenth, ...before]).verdict).toBe(verdict);
  });

  test.each(['placing', 'scheme', 'option-exercise', 'consideration', 'other'])(
    'by %s, which is not open to all: a breach, approved or not',
    (way) => {
      expect(ofIssuer([...tenth, approved, offeredToOthers('450', way), offered('50', way)])).toMatchObject({
        verdict: 'breached',
        reasons: [
          {
            key: '8A.14.not-in-proportion',
            figures: { way: { message: `way.${way}` } },
            entries: [`offered-${way}-2024-02-01`],
          },
        ],
        accrued: { from: day, until: day },
      });
    },
  );

  test.each(['rights-issue', 'open-offer', 'bonus', 'scrip-dividend'])('by %s, which is', (way) => {
    expect(ofIssuer([...tenth, approved, offeredToOthers('450', way), offered('50', way)]).verdict).toBe('kept');
  });

  test('a split of every class is such an issue too', () => {
    const split = entry(day, 'shares-subdivided', { into: '10' }, { id: 'split' });
    expect(ofIssuer([...tenth, split])).toMatchObject({
      verdict: 'needs-approval',
      reasons: [{ figures: { way: { message: 'way.subdivision' } } }],
    });
    expect(ofIssuer([...tenth, approved, split]).verdict).toBe('kept');
  });

  test('one too many raised the proportion, whether or not it was approved', () => {
    expect(ofIssuer([...tenth, approved, offeredToOthers('450'), offered('51')])).toMatchObject({
      verdict: 'breached',
      reasons: [{ key: '8A.14.proportion-rose', figures: { excess: { shares: 1n } } }],
      accrued: { from: day, until: day },
    });
  });

  test('if fewer of the others are taken up, fewer weighted ones may be issued: 44 with 400', () => {
    expect(ofIssuer([...tenth, approved, offeredToOthers('400'), offered('44')]).verdict).toBe('kept');
    expect(ofIssuer([...tenth, approved, offeredToOthers('400'), offered('45')])).toMatchObject({
      verdict: 'breached',
      reasons: [{ figures: { excess: { shares: 1n } } }],
    });
  });

  test('the proportion is held against the lowest since listing, not against that of the day before', () => {
    const lowered = [...tenth, converted('pat', '20', '2024-01-15'), approved];
    // 80 of 1000: 50 weighted with 450 others make 130 of 1500, where 120 are allowed.
    expect(ofIssuer([...lowered, ...inProportion])).toMatchObject({
      verdict: 'breached',
      reasons: [{ figures: { excess: { shares: 11n } } }],
    });
  });

  test('the order in which the two classes were recorded makes no difference', () => {
    expect(ofIssuer([...tenth, approved, ...inProportion.toReversed()]).verdict).toBe('kept');
    const inParts = [
      offered('20'),
      offeredToOthers('450'),
      entry(day, 'shares-issued', { class: 'A', shares: '30', way: 'rights-issue', to: 'quin' }),
    ];
    for (const order of [inParts, inParts.toReversed()]) {
      expect(found([...tenth, approved, ...order]).map(({ verdict }) => verdict)).toEqual(
        Array.from({ length: 6 }, () => 'kept'),
      );
    }
  });

  test('shares placed earlier that day lower the proportion first: they are no part of the offer', () => {
    // A twentieth allows ⌊(1 · 2450 − 100 · 20) / 19⌋ = 23 with the 450.
    expect(ofIssuer([...tenth, approved, placed('1000', day), ...inProportion])).toMatchObject({
      verdict: 'breached',
      reasons: [{ key: '8A.14.proportion-rose', figures: { excess: { shares: 27n } } }],
    });
    expect(ofIssuer([...tenth, approved, ...inProportion, placed('1000', '2024-02-02')]).verdict).toBe('kept');
  });

  test('how many is not known', () => {
    expect(ofIssuer([...tenth, approved, offered(null)])).toMatchObject({
      verdict: 'information-missing',
      reasons: [{ key: '8A.14.count-unknown' }],
    });
  });

  test('the proportion at listing is not known', () => {
    const unknown = smallIssuer({ A: { pat: '60' }, B: { others: null } });
    expect(ofIssuer([...unknown, approved, offered('5')])).toMatchObject({
      verdict: 'information-missing',
      reasons: [{ key: '8A.14.count-unknown' }],
    });
  });

  test('weighted shares that the issuer held and sells are issued by it', () => {
    const bought = entry('2024-01-10', 'shares-bought-back', { class: 'A', shares: '5', for: 'treasury', from: 'pat' });
    const sold = entry(day, 'treasury-shares-sold', { class: 'A', shares: '5', to: 'pat' }, { id: 'sold' });
    expect(ofIssuer([...tenth, approved, bought, sold])).toMatchObject({
      id: '8A.14:example:sold',
      verdict: 'breached',
    });
  });

  test('each issue is a finding of its own', () => {
    const twice = [
      ...tenth,
      approved,
      ...inProportion,
      offeredToOthers('45', 'bonus', '2024-03-01'),
      offered('5', 'bonus', { day: '2024-03-01' }),
    ];
    expect(found(twice).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      '8A.14:example:offered-rights-issue-2024-02-01 kept',
      '8A.14:pat:offered-rights-issue-2024-02-01 kept',
      '8A.14:quin:offered-rights-issue-2024-02-01 kept',
      '8A.14:example:offered-bonus-2024-03-01 kept',
      '8A.14:pat:offered-bonus-2024-03-01 kept',
      '8A.14:quin:offered-bonus-2024-03-01 kept',
    ]);
  });
});

describe('whose breach it is', () => {
  const award = [...tenth, offered('5', 'scheme')];

  test('also that of somebody who has lost his weight since', () => {
    const died = entry('2024-03-01', 'person-died', { person: 'pat' });
    expect(found([...award, died]).map(({ subject, verdict }) => `${subject} ${verdict}`)).toEqual([
      'example breached',
      'pat breached',
      'quin breached',
    ]);
  });

  test('not that of somebody who had lost it before, or was recognised only later', () => {
    const died = entry('2024-01-31', 'person-died', { person: 'quin' });
    expect(found([...tenth, died, offered('5', 'scheme')]).map(({ subject }) => subject)).toEqual(['example', 'pat']);
    const rae = entry('2021-01-04', 'person-recorded', { person: 'rae', names: { en: 'Rae' } }, { id: 'rae' });
    const recognised = entry('2024-02-02', 'beneficiary-recognised', { person: 'rae' });
    expect(found([rae, ...award, recognised]).map(({ subject }) => subject)).toEqual(['example', 'pat', 'quin']);
  });

  test('that of somebody who lost his weight on the same day', () => {
    const died = entry(day, 'person-died', { person: 'quin' });
    expect(found([...award, died]).map(({ subject }) => subject)).toEqual(['example', 'pat', 'quin']);
  });

  test('and it stays after delisting', () => {
    const delisted = entry('2024-03-01', 'issuer-delisted');
    expect(found([...award, delisted]).map(({ verdict, accrued }) => [verdict, accrued])).toEqual(
      Array.from({ length: 3 }, () => ['breached', { from: day, until: day }]),
    );
  });
});

describe('the largest issue', () => {
  test('is the largest that a search finds', () => {
    const counts = fc.record({
      weighted: fc.integer({ min: 1, max: 60 }),
      ordinary: fc.integer({ min: 61, max: 600 }),
      others: fc.integer({ min: 0, max: 300 }),
      issued: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(counts, ({ weighted, ordinary, others, issued }) => {
        const all = weighted + ordinary;
        let allowed = 0;
        while ((weighted + allowed + 1) * all <= weighted * (all + others + allowed + 1)) allowed += 1;
        const facts = issueOf({ before: [weighted, all], closing: [weighted + issued, all + others + issued] });
        const { verdict, reasons } = r8a14.decide(facts, ways, {} as Policies);
        expect(verdict).toBe(issued > allowed ? 'breached' : 'kept');
        if (issued > allowed) expect(reasons[0]?.figures['excess']).toEqual({ shares: BigInt(issued - allowed) });
      }),
    );
  });

  test('is ⌊(P·(N + o) − W·D) / (D − P)⌋', () => {
    const large = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(large, large, large, (weighted, ordinary, others) => {
        const all = weighted + ordinary;
        const most = (weighted * (all + others) - weighted * all) / ordinary;
        const verdict = (issued: bigint): string =>
          r8a14.decide(
            issueOf({ before: [weighted, all], closing: [weighted + issued, all + others + issued] }),
            ways,
            {} as Policies,
          ).verdict;
        expect([verdict(most), verdict(most + 1n)]).toEqual(['kept', 'breached']);
      }),
    );
  });
});

function issueOf(given: {
  readonly before: readonly [number | bigint, number | bigint];
  readonly closing: readonly [number | bigint, number | bigint];
}): WeightedSharesIssued {
  const proportion = ([weighted, total]: readonly [number | bigint, number | bigint]): {
    weighted: bigint;
    total: bigint;
  } => ({ weighted: BigInt(weighted), total: BigInt(total) });
  const issue = { entry: 'issue', on: day, shares: 1n, way: 'rights-issue', approvals: ['approval'] };
  return {
    party: 'issuer',
    issue: {
      ...issue,
      before: proportion(given.before),
      ratchet: proportion(given.before),
      closing: proportion(given.closing),
    },
  };
}
