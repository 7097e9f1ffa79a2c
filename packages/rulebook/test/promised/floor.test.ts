import { assessRule, type Finding, type Policies, ratio, roundedPercentage } from '@tenfold/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bought, smallIssuer, transferred, vehicle } from '../../../kernel/test/register/small-issuer.ts';
import { r8a09, type VotesAtMeetings } from '../../src/hk/main-board/chapter-8a/8a-09.rule.ts';
import { entry, worldOn } from '../world.ts';

const day = '2024-01-02';
const tenth = { floor: ratio(1n, 10n) };

function found(life: Parameters<typeof worldOn>[1], policies: Partial<Policies> = {}): Finding {
  return assessRule(worldOn(day, life, policies), r8a09)[0] as Finding;
}

function share(finding: Finding, name = 'share'): string {
  const figure = finding.reasons[0]?.figures[name];
  if (figure === undefined || !('ratio' in figure)) throw new Error(`no ratio named ${name}`);
  return `${figure.ratio.numerator}/${figure.ratio.denominator}`;
}

describe('the floor of a tenth', () => {
  test.each([
    // LAW: 10 votes a share, so at 9 weighted of 19 shares the others have 10 of 100 votes.
    ['9', '10', 'kept', '1/10'],
    ['10', '9', 'breached', '9/109'],
    ['900', '1000', 'kept', '1/10'],
    ['900', '999', 'breached', '111/1111'],
    ['901', '1000', 'breached', '100/1001'],
  ])('%s weighted of ten votes, %s others: %s', (weighted, others, verdict, part) => {
    const finding = found(smallIssuer({ A: { pat: weighted }, B: { others } }));
    expect([finding.verdict, share(finding)]).toEqual([verdict, part]);
    expect(finding.reasons[0]?.figures['floor']).toEqual({ ratio: ratio(1n, 10n) });
  });

  test('agrees with a count of every vote, for small numbers of everything', () => {
    const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, count) => count);
    const cases = [1, 2, 5, 10].flatMap((each) =>
      upTo(12).flatMap((weighted) =>
        upTo(24).flatMap((others) => upTo(4).map((held) => ({ each, weighted, others, held }))),
      ),
    );
    const wrong = cases.filter((one) => {
      const votes = [...upTo(one.weighted - 1).map(() => one.each), ...upTo(one.others + one.held - 1).map(() => 1)];
      const all = votes.reduce((sum, vote) => sum + vote, 0);
      return r8a09.decide(known(one), tenth, {} as Policies).verdict !== (one.others * 10 >= all ? 'kept' : 'breached');
    });
    expect(wrong).toEqual([]);
  });

  test('agrees with 9·S ≥ m·W + B', () => {
    const counts = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(counts, counts, counts, fc.integer({ min: 1, max: 10 }), (weighted, others, held, each) => {
        const isKept = 9n * others >= BigInt(each) * weighted + held;
        const facts = known({ weighted, others, held, each });
        expect(r8a09.decide(facts, tenth, {} as Policies).verdict).toBe(isKept ? 'kept' : 'breached');
      }),
    );
  });

  test('another floor is another floor: the number comes from the version', () => {
    const facts = known({ weighted: 10, others: 50, held: 0, each: 10 });
    expect(r8a09.decide(facts, { floor: ratio(1n, 3n) }, {} as Policies).verdict).toBe('kept');
    expect(r8a09.decide(facts, { floor: ratio(2n, 5n) }, {} as Policies).verdict).toBe('breached');
  });
});

function known(given: {
  readonly weighted: number | bigint;
  readonly others: number | bigint;
  readonly held: number | bigint;
  readonly each: number;
}): VotesAtMeetings {
  const [weighted, others, held] = [BigInt(given.weighted), BigInt(given.others), BigInt(given.held)];
  const votes = ratio(weighted * BigInt(given.each), 1n);
  return {
    party: 'issuer',
    voting: weighted + others + held,
    weighted: { low: weighted, high: weighted },
    weightedVotes: { low: votes, high: votes },
    held: { atBest: held, atWorst: held },
    entries: [],
  };
}

describe('who is asked', () => {
  test('the issuer, and each beneficiary: whose act it was is not decided here', () => {
    const findings = assessRule(worldOn(day, smallIssuer({ A: { pat: '5', quin: '5' }, B: { others: '9' } })), r8a09);
    expect(
      findings.map(({ subject, party, verdict, reasons }) => `${subject} ${party} ${verdict} ${reasons[0]?.key}`),
    ).toEqual([
      'example issuer breached 8A.09.below',
      'pat beneficiary needs-determination 8A.09.below-whose-act',
      'quin beneficiary needs-determination 8A.09.below-whose-act',
    ]);
  });

  test('a beneficiary is asked on the day on which his weight ends, and not after', () => {
    const life = [
      ...smallIssuer({ A: { pat: '5', quin: '5' }, B: { others: '9' } }),
      entry('2024-01-01', 'person-died', { person: 'pat' }),
    ];
    const asked = (on: string): readonly string[] => assessRule(worldOn(on, life), r8a09).map(({ subject }) => subject);
    expect(asked('2023-12-31')).toEqual(['example', 'pat', 'quin']);
    expect(asked('2024-01-01')).toEqual(['example', 'pat', 'quin']);
    expect(asked('2024-01-02')).toEqual(['example', 'quin']);
  });
});

describe('what votes, and on whose side', () => {
  test('shares that the issuer holds do not vote: a purchase can break the floor before anything is cancelled', () => {
    const life = smallIssuer({ A: { pat: '9' }, B: { others: '10' } });
    expect(found([...life, bought('1', '2024-01-01')]).verdict).toBe('breached');
    expect(found([...life, bought('1', '2024-01-01', 'treasury')]).verdict).toBe('breached');
  });

  test('one-vote shares of a beneficiary are on his side', () => {
    expect(found(smallIssuer({ A: { pat: '9' }, B: { pat: '1', others: '10' } })).verdict).toBe('breached');
    expect(found(smallIssuer({ A: { pat: '9' }, B: { pat: '10', others: '12' } })).verdict).toBe('kept');
    // 9·S ≥ 10·9 + 11 asks for S ≥ 101/9.
    expect(share(found(smallIssuer({ A: { pat: '9' }, B: { pat: '11', others: '11' } })))).toBe('11/112');
  });

  test('those of a fund in which he has a part: all of them, or his economic part', () => {
    const life = smallIssuer({ A: { pat: '9' }, B: { wold: '9', others: '11' } });
    const wide = found(life);
    expect([wide.verdict, share(wide)]).toEqual(['kept', '1/10']);
    expect(share(found(life, { heldForBeneficiary: 'owned' }))).toBe('3/22');
    expect(wide.policies).toMatchObject([
      { policy: 'heldForBeneficiary', value: 'owned-or-controlled', otherwise: [{ value: 'owned', verdict: 'kept' }] },
    ]);
  });

  test('a part of a share is rounded up: two beneficiaries own five each of nine', () => {
    const life = smallIssuer({ A: { pat: '5', quin: '4' }, B: { wold: '9', others: '11' } });
    // 20 one-vote shares less 5 and 5, of 110 votes.
    expect(share(found(life, { heldForBeneficiary: 'owned' }))).toBe('1/11');
    expect(share(found(life))).toBe('1/10');
  });

  test('a fund that two beneficiaries share counts once', () => {
    const life = smallIssuer({ A: { pat: '5', quin: '4' }, B: { wold: '5', others: '20' } });
    expect(share(found(life))).toBe('4/23');
  });

  test('shares of a former beneficiary are the public’s, one vote each, unless the policy says otherwise', () => {
    const life = [
      ...smallIssuer({ A: { pat: '9', quin: '20' }, B: { quin: '1', others: '5' } }),
      entry('2024-01-01', 'person-died', { person: 'quin' }),
    ];
    const finding = found(life);
    // Quin’s 20 and 1 with the 5 of others, of 9 · 10 + 26 votes.
    expect([finding.verdict, share(finding)]).toEqual(['kept', '13/58']);
    const other = found(life, { endedSharesArePublic: 'no' });
    expect([other.verdict, share(other)]).toEqual(['breached', '5/116']);
    expect(finding.policies).toMatchObject([
      { policy: 'endedSharesArePublic', otherwise: [{ value: 'no', verdict: 'breached' }] },
    ]);
  });

  test('shares that a live beneficiary has without weight stay on his side', () => {
    const life = smallIssuer({ A: { pat: '20' }, B: { others: '20' } });
    const passed = [...life, transferred('pat', 'rae', '11', { day: '2024-01-01', passing: ['economic-interest'] })];
    // 9 · 10 + 11 + 20 votes; the 11 are in Pat’s name.
    expect(share(found(passed))).toBe('20/121');
  });

  test('the entries that say whose a vehicle is are named', () => {
    expect(found(smallIssuer({ A: { vale: '9' }, B: { others: '10' } })).reasons[0]?.entries).toContain(
      'of-vale-2021-01-04',
    );
  });
});

describe('what is not known matters where the margin is thin', () => {
  const unknown = (others: string): ReturnType<typeof smallIssuer> =>
    smallIssuer({ A: { pat: '9' }, B: { pat: null }, inIssue: { B: others } });

  test('an unknown holding of one-vote shares: the most that may be held is named', () => {
    const finding = found(unknown('30'));
    expect(finding).toMatchObject({
      verdict: 'information-missing',
      reasons: [{ key: '8A.09.holding-decides', figures: { limit: { shares: 18n } } }],
    });
    // 90 + 30 votes: the others need 12 of the 30.
    expect([share(finding, 'best'), share(finding, 'worst')]).toEqual(['1/4', '0/1']);
    expect(found(smallIssuer({ A: { pat: '9' }, B: { pat: '18' }, inIssue: { B: '30' } })).verdict).toBe('kept');
    expect(found(smallIssuer({ A: { pat: '9' }, B: { pat: '19' }, inIssue: { B: '30' } })).verdict).toBe('breached');
  });

  test('an unknown holding does not matter where the floor is broken without it', () => {
    expect(found(unknown('9')).verdict).toBe('breached');
  });

  test('nor where he cannot have so many', () => {
    const bounded = smallIssuer({ A: { pat: '9' }, B: { pat: null, rae: '28' }, inIssue: { B: '30' } });
    expect(found(bounded).verdict).toBe('kept');
  });

  test('votes a share that are not known', () => {
    const life = (others: string): ReturnType<typeof smallIssuer> =>
      smallIssuer({ A: { pat: '9' }, B: { others }, votesPerShare: null });
    expect(found(life('10')).verdict).toBe('kept');
    const thin = found(life('9'));
    expect(thin).toMatchObject({ verdict: 'information-missing', reasons: [{ key: '8A.09.weight-decides' }] });
    expect([share(thin, 'best'), share(thin, 'worst')]).toEqual(['1/2', '1/11']);
  });

  test('weight that may have ended', () => {
    const life = smallIssuer({ A: { pat: '10' }, B: { others: '9' } });
    const doubted = [
      ...life,
      ...vehicle('moor', { pat: '1/2', rae: '1/2' }, { day: '2024-01-01' }),
      transferred('pat', 'moor', '5', { day: '2024-01-01' }),
    ];
    expect(found(doubted)).toMatchObject({
      verdict: 'information-missing',
      reasons: [{ key: '8A.09.weight-decides' }],
    });
    const both = [
      ...smallIssuer({ A: { pat: '10' }, B: { pat: null }, inIssue: { B: '20' } }),
      transferred('pat', 'wold', '5', { day: '2024-01-01' }),
    ];
    expect(found(both)).toMatchObject({ verdict: 'information-missing', reasons: [{ key: '8A.09.weight-decides' }] });
  });

  test('but not which of two things a share is that is a beneficiary’s in both', () => {
    // Five of Pat’s ten may have lost their weight: 90 to 45 + 5 votes on their side, 30 of others either way.
    const doubted = [
      ...smallIssuer({ A: { pat: '9' }, B: { others: '11' } }),
      transferred('pat', 'wold', '5', { day: '2024-01-01' }),
    ];
    const finding = found(doubted);
    expect([finding.verdict, share(finding)]).toEqual(['kept', '11/101']);
  });

  test('nor whose the weighted shares are, as long as their number is known', () => {
    const life = smallIssuer({ A: { pat: null, quin: '4' }, B: { others: '10' }, inIssue: { A: '9' } });
    expect(found(life).verdict).toBe('kept');
    expect(found(smallIssuer({ A: { pat: null, quin: '4' }, B: { others: '9' }, inIssue: { A: '9' } })).verdict).toBe(
      'breached',
    );
  });

  test('how many without weight a former beneficiary has, where those are not the public’s', () => {
    const life = [
      ...smallIssuer({ A: { pat: '4', quin: null }, B: { others: '9' }, inIssue: { A: '9' } }),
      entry('2024-01-01', 'person-died', { person: 'quin' }),
    ];
    // Between 4 and 9 weighted of 18 shares: 9 of 54 votes if Quin’s five have none and are hers, 9 of 99 if all nine have.
    expect(found(life, { endedSharesArePublic: 'no' }).verdict).toBe('information-missing');
  });

  test('the number of shares itself', () => {
    expect(found(smallIssuer({ A: { pat: '10' }, B: { others: null } }))).toMatchObject({
      verdict: 'information-missing',
      reasons: [{ key: '8A.09.shares-unknown' }],
    });
    expect(found(smallIssuer({ A: { pat: null }, B: { others: '10' } }))).toMatchObject({
      verdict: 'information-missing',
      reasons: [{ key: '8A.09.shares-unknown' }],
    });
  });
});

describe('a listing of September 2026, at ten votes a share', () => {
  // Allotment results: four holders’ class A and class B, an allied platform’s class B, and those of everybody else.
  const weighted = 1_415_712_866n;
  const ordinary = 2_830_489_743n;
  const beneficiaries = 487_090_102n + 3n * 78_160_244n;
  const platform = 393_169_450n;
  const at = (held: bigint, each = 10): VotesAtMeetings => known({ weighted, others: ordinary - held, held, each });
  const percent = (facts: VotesAtMeetings): string => {
    const figure = r8a09.decide(facts, tenth, {} as Policies).reasons[0]?.figures['share'];
    return figure !== undefined && 'ratio' in figure ? roundedPercentage(figure.ratio, 2) : '';
  };

  test('12.41 % for the others, and 10.10 % if the platform’s shares are the beneficiaries’ too', () => {
    expect([percent(at(beneficiaries)), percent(at(beneficiaries + platform))]).toEqual(['12.41', '10.10']);
  });

  test('then 18,875,131 shares bought back use up the margin, and one more breaks it', () => {
    const after = (shares: bigint): VotesAtMeetings => {
      const facts = at(beneficiaries + platform);
      return { ...facts, voting: (facts.voting ?? 0n) - shares };
    };
    expect(r8a09.decide(after(18_875_131n), tenth, {} as Policies).verdict).toBe('kept');
    expect(r8a09.decide(after(18_875_132n), tenth, {} as Policies).verdict).toBe('breached');
  });

  test('at twenty votes a share the same structure would be below the floor, at 6.77 %', () => {
    expect(r8a09.decide(at(beneficiaries, 20), tenth, {} as Policies).verdict).toBe('breached');
    expect(percent(at(beneficiaries, 20))).toBe('6.77');
  });
});
