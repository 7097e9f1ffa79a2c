import { describe, expect, test } from 'vitest';
import { reason } from '../../src/finding/finding.ts';
import { message } from '../../src/finding/message.ts';
import type { Verdict } from '../../src/finding/verdict.ts';
import { assess, assessRule } from '../../src/law/assess.ts';
import { type AnyRule, type Decision, type Observation, rule, versionOn } from '../../src/law/rule.ts';
import { defaultPolicies, type Policies } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import { shareCount } from '../../src/register/ratchet.ts';
import { type World, worldOf } from '../../src/world/world.ts';
import { applied, on } from '../register/life.ts';
import { bought, boughtAndCancelled, converted, ratchetOf, smallIssuer } from '../register/small-issuer.ts';

const life = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const issuer = { id: 'issuer', names: { en: 'Issuer' }, stockCode: null, placeOfIncorporation: null };
const today = '2024-06-03';
const text = { en: 'text', 'zh-Hant': '文', 'zh-Hans': '文' };

function worldAt(day: string, entries: readonly Entry[] = life, policies: Partial<Policies> = {}): World {
  const known = entries.filter(({ effectiveOn }) => effectiveOn <= day);
  return worldOf({ issuer, on: day, knownAt: null, register: applied(known, policies), entries: known });
}

/** A rule about the issuer that answers what it is told to. */
function stub(
  given: Partial<AnyRule> & { readonly decides?: (policies: Policies, parameters: unknown) => Decision } = {},
): AnyRule {
  const decides = given.decides ?? ((): Decision => ({ verdict: 'kept', reasons: [reason('fine')] }));
  return {
    ...rule<null, unknown>({
      provision: '8A.99',
      title: text,
      paraphrase: text,
      binds: ['issuer'],
      textStatus: 'secondary-source',
      reach: 'chapter-8a',
      versions: [
        { id: 'first', from: '2018-04-30', parameters: 10, source: '' },
        { id: 'second', from: '2024-01-01', parameters: 20, source: '' },
      ],
      policies: [],
      doubts: [],
      observe: (world) => [{ subject: { id: world.issuer.id, party: 'issuer' }, facts: null }],
      decide: (_, parameters, policies) => decides(policies, parameters),
      examples: [],
    }),
    ...given,
  };
}

function about(subject: Partial<Observation<null>['subject']>): AnyRule['observe'] {
  return () => [{ subject: { id: 'issuer', party: 'issuer', ...subject }, facts: null }];
}

describe('a finding', () => {
  test('carries what the rule is, whom it is about, and what it rests on', () => {
    expect(assessRule(worldAt(today), stub())).toEqual([
      {
        id: '8A.99:issuer',
        provision: '8A.99',
        subject: 'issuer',
        party: 'issuer',
        verdict: 'kept',
        reasons: [{ key: 'fine', figures: {}, entries: [] }],
        textStatus: 'secondary-source',
        version: 'second',
        policies: [],
        waivers: [],
        standing: 'primary',
        accrued: null,
        duties: [],
      },
    ]);
  });

  test('about one event is named by it', () => {
    const [finding] = assessRule(worldAt(today), stub({ observe: about({ event: 'cancelled' }) }));
    expect(finding?.id).toBe('8A.99:issuer:cancelled');
  });

  test('keeps the duties and the days that the rule gave it', () => {
    const duty = { id: 'd', who: 'issuer', what: message('do'), provision: '8A.99', due: null, discharged: null };
    const accrued = { from: '2024-01-02', until: '2024-01-05' };
    const decides = (): Decision => ({ verdict: 'breached', reasons: [], duties: [duty], accrued });
    expect(assessRule(worldAt(today), stub({ decides }))).toMatchObject([{ duties: [duty], accrued }]);
  });

  test('there is one for each subject, in the order of the rules', () => {
    const two: AnyRule['observe'] = () => ['b', 'a'].map((id) => ({ subject: { id, party: 'issuer' }, facts: null }));
    const findings = assess(worldAt(today), [stub({ observe: two }), stub({ provision: '8A.98' })]);
    expect(findings.map(({ id }) => id)).toEqual(['8A.99:b', '8A.99:a', '8A.98:issuer']);
  });
});

describe('subjects that are judged by the same facts', () => {
  const observe = (facts: readonly object[], days: readonly string[] = []): AnyRule['observe'] => {
    return () =>
      facts.map((one, index) => ({
        subject: { id: `subject-${index}`, party: 'issuer', ...(days[index] === undefined ? {} : { on: days[index] }) },
        facts: one,
      }));
  };
  const told = stub({
    decide: (facts) => ({ verdict: 'kept', reasons: [reason((facts as { readonly says: string }).says)] }),
  });
  const [a, b] = [{ says: 'a' }, { says: 'b' }];

  test('each has the answer of its own facts', () => {
    const findings = assessRule(worldAt(today), { ...told, observe: observe([a, b, a, a]) });
    expect(findings.map(({ reasons }) => reasons[0]?.key)).toEqual(['a', 'b', 'a', 'a']);
  });

  test('and the version of its own day', () => {
    const days = ['2023-12-31', '2024-01-01'];
    const findings = assessRule(worldAt(today), { ...told, observe: observe([a, a], days) });
    expect(findings.map(({ version }) => version)).toEqual(['first', 'second']);
  });
});

test('the last of three versions that has begun is the one in force', () => {
  const versions = ['2018-04-30', '2020-01-01', '2024-01-01'].map((from) => ({
    id: from,
    from,
    parameters: 0,
    source: '',
  }));
  const inForce = (day: string) => versionOn(stub({ versions }), day)?.id;
  expect(['2019-12-31', '2020-01-01', '2023-12-31', '2024-01-01'].map(inForce)).toEqual([
    '2018-04-30',
    '2020-01-01',
    '2020-01-01',
    '2024-01-01',
  ]);
});

test('a finding is as sure as the weakest entry of any of its reasons', () => {
  // Every entry of this life is assumed; only reasons that name one rest on it.
  const rests = (...entries: readonly (readonly string[])[]): AnyRule =>
    stub({ decides: () => ({ verdict: 'kept', reasons: entries.map((list) => reason('why', {}, list)) }) });
  const standing = (one: AnyRule) => assessRule(worldAt(today), one)[0]?.standing;
  expect(standing(rests([]))).toBe('primary');
  expect(standing(rests(['class-a']))).toBe('assumed');
  expect(standing(rests([], ['class-a']))).toBe('assumed');
});

describe('an exemption', () => {
  const listings = [
    on('2020-06-18', 'issuer-listed', { status: 'secondary' }, { id: 'secondary' }),
    on('2022-05-02', 'issuer-status-changed', { status: 'grandfathered' }, { id: 'grandfathered' }),
    on('2023-05-02', 'issuer-status-changed', { status: 'chapter-8a' }, { id: 'whole' }),
  ];
  const cited = (day: string) => {
    const [finding] = assessRule(worldAt(today, listings), stub({ observe: about({ on: day }) }));
    return [finding?.verdict, finding?.reasons[0]?.key, finding?.reasons[0]?.entries];
  };

  test('cites the listing that stood on the day of the event, from its first day to the day before the next', () => {
    expect(cited('2020-06-18')).toEqual(['not-applicable', 'rule.exempt-secondary', ['secondary']]);
    expect(cited('2022-05-01')).toEqual(['not-applicable', 'rule.exempt-secondary', ['secondary']]);
    expect(cited('2022-05-02')).toEqual(['not-applicable', 'rule.exempt-grandfathered', ['grandfathered']]);
    expect(cited('2023-05-02')).toEqual(['kept', 'fine', []]);
  });
});

describe('what another policy would say', () => {
  const policy = { policies: ['conversionSplit'] } as const;
  const isOther = ({ conversionSplit }: Policies) => conversionSplit === 'each-rounded-up';

  test('is told of each by himself, in whatever order they are then observed', () => {
    const turned = stub({
      ...policy,
      observe: ({ policies }) =>
        (isOther(policies) ? ['quin', 'pat'] : ['pat', 'quin']).map((id) => ({
          subject: { id, party: 'beneficiary' },
          facts: id,
        })),
      decide: (facts, _, policies) => ({
        verdict: facts === 'quin' && isOther(policies) ? 'breached' : 'kept',
        reasons: [reason('because', { who: { name: String(facts) } })],
      }),
    });
    expect(assessRule(worldAt(today), turned).map(({ subject, policies }) => [subject, policies.length])).toEqual([
      ['pat', 0],
      ['quin', 1],
    ]);
  });

  test('is told where one reason of two is another', () => {
    const turned = stub({
      ...policy,
      decides: (policies) => ({
        verdict: 'kept',
        reasons: [reason('same'), reason(isOther(policies) ? 'other' : 'one')],
      }),
    });
    expect(assessRule(worldAt(today), turned)[0]?.policies).toHaveLength(1);
  });
});

describe('the version in force', () => {
  const parametersAsVerdict = (_: Policies, parameters: unknown): Decision => ({
    verdict: 'kept',
    reasons: [reason(`parameter ${String(parameters)}`)],
  });
  const versioned = stub({ decides: parametersAsVerdict });

  test('is that of the day of the question', () => {
    expect(assessRule(worldAt('2023-12-31'), versioned)).toMatchObject([
      { version: 'first', reasons: [{ key: 'parameter 10' }] },
    ]);
    expect(assessRule(worldAt('2024-01-01'), versioned)).toMatchObject([
      { version: 'second', reasons: [{ key: 'parameter 20' }] },
    ]);
  });

  test('is that of the day of the event, where it is about one', () => {
    const event = stub({ decides: parametersAsVerdict, observe: about({ on: '2023-12-31' }) });
    expect(assessRule(worldAt(today), event)).toMatchObject([{ version: 'first' }]);
  });

  test('there is none before the first', () => {
    expect(assessRule(worldAt(today), stub({ observe: about({ on: '2018-04-29' }) }))).toMatchObject([
      {
        verdict: 'not-applicable',
        version: '',
        reasons: [{ key: 'rule.not-in-force', figures: { from: { date: '2018-04-30' } } }],
      },
    ]);
    const withoutVersions = stub({ versions: [] });
    expect(assessRule(worldAt(today), withoutVersions)).toMatchObject([
      { reasons: [{ figures: { from: { date: today } } }] },
    ]);
    expect(versionOn(versioned, '2018-04-29')).toBeNull();
    expect(versionOn(versioned, '2018-04-30')?.id).toBe('first');
  });
});

describe('whom a rule binds', () => {
  test('nobody before listing', () => {
    expect(assessRule(worldAt('2022-01-02'), stub())).toMatchObject([
      {
        verdict: 'not-applicable',
        version: '',
        reasons: [{ key: 'rule.not-listed', figures: { on: { date: '2022-01-02' } } }],
      },
    ]);
    expect(assessRule(worldAt('2022-01-03'), stub())).toMatchObject([{ verdict: 'kept' }]);
  });

  test('nobody from the day of delisting', () => {
    const delisted = [...life, on('2024-03-01', 'issuer-delisted', {}, { id: 'delisted' })];
    expect(assessRule(worldAt('2024-02-29', delisted), stub())).toMatchObject([{ verdict: 'kept' }]);
    expect(assessRule(worldAt('2024-03-01', delisted), stub())).toMatchObject([
      {
        verdict: 'not-applicable',
        reasons: [{ key: 'rule.delisted', figures: { on: { date: '2024-03-01' } }, entries: ['delisted'] }],
      },
    ]);
    const before = stub({ observe: about({ on: '2024-02-29' }) });
    expect(assessRule(worldAt(today, delisted), before)).toMatchObject([{ verdict: 'kept' }]);
    const early = stub({ observe: about({ on: '2022-01-02' }) });
    expect(assessRule(worldAt(today, delisted), early)).toMatchObject([{ reasons: [{ key: 'rule.not-listed' }] }]);
  });

  test.each(['grandfathered', 'secondary'])(
    'an issuer that is %s is exempt, save from what binds every such issuer',
    (status) => {
      const exempt = [...life, on('2024-03-01', 'issuer-status-changed', { status }, { id: 'changed' })];
      expect(assessRule(worldAt(today, exempt), stub())).toMatchObject([
        { verdict: 'not-applicable', reasons: [{ key: `rule.exempt-${status}`, entries: ['changed'] }] },
      ]);
      expect(assessRule(worldAt(today, exempt), stub({ reach: 'every-wvr-issuer' }))).toMatchObject([
        { verdict: 'kept' },
      ]);
      expect(assessRule(worldAt('2024-02-29', exempt), stub())).toMatchObject([{ verdict: 'kept' }]);
    },
  );
});

describe('a policy on which the answer turns', () => {
  const bySplit = stub({
    policies: ['conversionSplit'],
    decides: ({ conversionSplit }) => ({
      verdict: conversionSplit === 'each-rounded-up' ? 'breached' : 'kept',
      reasons: [reason('split')],
    }),
  });

  test('is named with its value and the answer under each other', () => {
    expect(assessRule(worldAt(today), bySplit)).toMatchObject([
      {
        verdict: 'kept',
        policies: [
          {
            policy: 'conversionSplit',
            value: 'largest-remainder',
            otherwise: [
              { value: 'each-rounded-up', verdict: 'breached', reasons: [{ key: 'split', figures: {}, entries: [] }] },
            ],
          },
        ],
      },
    ]);
    expect(assessRule(worldAt(today, life, { conversionSplit: 'each-rounded-up' }), bySplit)).toMatchObject([
      {
        verdict: 'breached',
        policies: [{ value: 'each-rounded-up', otherwise: [{ value: 'largest-remainder', verdict: 'kept' }] }],
      },
    ]);
  });

  test('an answer with other figures or other entries is another answer', () => {
    const figures = stub({
      policies: ['conversionSplit'],
      decides: ({ conversionSplit }) => ({
        verdict: 'kept',
        reasons: [reason('split', { shares: { shares: conversionSplit === 'each-rounded-up' ? 2n : 1n } })],
      }),
    });
    expect(assessRule(worldAt(today), figures)).toMatchObject([
      { policies: [{ otherwise: [{ reasons: [{ figures: { shares: { shares: 2n } } }] }] }] },
    ]);
    const entries = stub({
      policies: ['conversionSplit'],
      decides: ({ conversionSplit }) => ({
        verdict: 'kept',
        reasons: [reason('split', {}, conversionSplit === 'each-rounded-up' ? ['one'] : [])],
      }),
    });
    expect(assessRule(worldAt(today), entries)[0]?.policies).toHaveLength(1);
    const more = stub({
      policies: ['conversionSplit'],
      decides: ({ conversionSplit }) => ({
        verdict: 'kept',
        reasons: conversionSplit === 'each-rounded-up' ? [reason('one'), reason('two')] : [reason('one')],
      }),
    });
    expect(assessRule(worldAt(today), more)[0]?.policies).toHaveLength(1);
    const otherKey = stub({
      policies: ['conversionSplit'],
      decides: ({ conversionSplit }) => ({ verdict: 'kept', reasons: [reason(conversionSplit)] }),
    });
    expect(assessRule(worldAt(today), otherKey)[0]?.policies).toHaveLength(1);
  });

  test('is not named where every value gives the same answer', () => {
    const same = stub({
      policies: ['conversionSplit', 'vehicleTest'],
      decides: ({ conversionSplit, vehicleTest }) => ({
        verdict: 'kept',
        reasons: [
          reason(`${conversionSplit}${vehicleTest}` === '' ? 'never' : 'same', { parts: { list: [{ shares: 1n }] } }),
        ],
      }),
    });
    expect(assessRule(worldAt(today), same)).toMatchObject([{ policies: [] }]);
  });

  test('that has three values gives two other answers', () => {
    const three = stub({
      policies: ['conversionDueOn'],
      decides: ({ conversionDueOn }) => ({ verdict: 'kept', reasons: [reason(conversionDueOn)] }),
    });
    expect(assessRule(worldAt(today), three)[0]?.policies).toMatchObject([
      { policy: 'conversionDueOn', otherwise: [{ value: 'treasury' }, { value: 'trade' }] },
    ]);
  });

  test('is not asked about where the rule did not bind the issuer', () => {
    expect(assessRule(worldAt('2022-01-02'), bySplit)).toMatchObject([{ verdict: 'not-applicable', policies: [] }]);
  });

  test('can turn one subject and not another', () => {
    const two = stub({
      policies: ['conversionSplit'],
      observe: ({ policies }) =>
        ['pat', 'quin'].map((id) => ({
          subject: { id, party: 'beneficiary' as const },
          facts: id === 'pat' ? policies.conversionSplit : 'same',
        })),
      decide: (facts) => ({ verdict: 'kept', reasons: [reason(facts as string)] }),
    });
    expect(assessRule(worldAt(today), two).map(({ policies }) => policies.length)).toEqual([1, 0]);
  });

  test('finds its twin wherever it stands, by subject, event and party', () => {
    const moving = stub({
      policies: ['conversionSplit'],
      observe: ({ policies }) => {
        const subjects = [
          { id: 'pat', party: 'beneficiary' as const },
          { id: 'pat', party: 'beneficiary' as const, event: 'sale' },
          { id: 'pat', party: 'vehicle' as const },
        ];
        const order = policies.conversionSplit === 'each-rounded-up' ? subjects.toReversed() : subjects;
        return order.map((subject) => ({ subject, facts: `${subject.party} ${subject.event}` }));
      },
      decide: (facts) => ({ verdict: 'kept', reasons: [reason(facts as string)] }),
    });
    expect(assessRule(worldAt(today), moving).map(({ policies }) => policies)).toEqual([[], [], []]);
  });

  test('under which a subject is not observed gives no other answer', () => {
    const gone = stub({
      policies: ['conversionSplit'],
      observe: ({ policies }) =>
        policies.conversionSplit === 'each-rounded-up'
          ? []
          : [{ subject: { id: 'pat', party: 'beneficiary' }, facts: null }],
    });
    expect(assessRule(worldAt(today), gone)).toMatchObject([{ policies: [] }]);
  });
});

describe('a policy that acts through the ratchet', () => {
  const proportion = stub({
    policies: ['conversionDueOn', 'treasuryInShareCount', 'ratchetAfterConversion'],
    observe: ({ ratchet }) => [
      { subject: { id: 'issuer', party: 'issuer' }, facts: { left: ratchet.open?.left.low ?? 0n } },
    ],
    decide: (facts) => {
      const { left } = facts as { readonly left: bigint };
      return { verdict: left === 0n ? 'kept' : 'breached', reasons: [reason('left', { left: { shares: left } })] };
    },
  });
  const turned = (entries: readonly Entry[]): readonly string[] =>
    assessRule(worldAt(today, entries), proportion).flatMap(({ policies }) =>
      policies.flatMap(({ policy, otherwise }) => otherwise.map(({ value }) => `${policy} ${value}`)),
    );

  test('turns nothing where nothing was bought back', () => {
    expect(turned(life)).toEqual([]);
  });

  test('turns what was bought back and waits to be cancelled', () => {
    expect(turned([...life, bought('100', '2024-02-01')])).toEqual(['conversionDueOn trade']);
  });

  test('turns what went into treasury', () => {
    expect(turned([...life, bought('100', '2024-02-01', 'treasury')])).toEqual([
      'conversionDueOn treasury',
      'conversionDueOn trade',
      'treasuryInShareCount left-out',
    ]);
  });

  test('turns what counts otherwise today, though both remember the same', () => {
    // Ten were to be converted and thirty were: the ratchet is kept, and ten more in treasury ask for nothing.
    const answered = [...boughtAndCancelled('100', '2024-02-01'), converted('pat', '30', '2024-02-01')];
    const total = stub({
      policies: ['treasuryInShareCount'],
      observe: ({ register, ratchet }) => [
        { subject: { id: 'issuer', party: 'issuer' }, facts: shareCount(register.classes.values(), ratchet.policies) },
      ],
      decide: (facts) => ({ verdict: 'kept', reasons: [reason('total', { total: { shares: facts as bigint } })] }),
    });
    const [finding] = assessRule(worldAt(today, [...life, ...answered, bought('10', '2024-03-01', 'treasury')]), total);
    expect(finding).toMatchObject({
      reasons: [{ figures: { total: { shares: 900n } } }],
      policies: [{ otherwise: [{ value: 'left-out', reasons: [{ figures: { total: { shares: 890n } } }] }] }],
    });
  });

  test('turns nothing where a cancellation counts the same under all', () => {
    expect(turned([...life, ...boughtAndCancelled('100', '2024-02-01')])).toEqual([]);
    expect(ratchetOf(applied([...life, ...boughtAndCancelled('100', '2024-02-01')])).open?.left).toEqual({
      low: 10n,
      high: 10n,
    });
  });
});

describe('a waiver of the rule', () => {
  const breach = (verdict: Verdict = 'breached'): AnyRule =>
    stub({
      decides: () => ({
        verdict,
        reasons: [reason('wrong')],
        duties: [{ id: 'd', who: 'issuer', what: message('do'), provision: '8A.99', due: null, discharged: null }],
      }),
    });
  const waiver = (fields: Readonly<Record<string, unknown>>, day = '2024-02-01'): Entry =>
    on(day, 'waiver-granted', { waiver: 'w1', provision: '8A.99', ...fields }, { id: 'waiver' });

  test('lets it pass, keeps what was found, names the waiver, and asks for nothing', () => {
    expect(assessRule(worldAt(today, [...life, waiver({})]), breach())).toMatchObject([
      {
        verdict: 'kept',
        reasons: [
          { key: 'rule.waived', figures: { since: { date: '2024-02-01' } }, entries: ['waiver'] },
          { key: 'wrong' },
        ],
        waivers: ['waiver'],
        duties: [],
      },
    ]);
  });

  test('on conditions says so', () => {
    const [finding] = assessRule(worldAt(today, [...life, waiver({ conditions: ['Announce it.'] })]), breach());
    expect(finding?.reasons[0]).toMatchObject({
      key: 'rule.waived-on-conditions',
      figures: { conditions: { list: [{ quote: 'Announce it.' }] } },
    });
  });

  test.each([
    ['action-required', 'kept'],
    ['needs-approval', 'kept'],
    ['needs-determination', 'needs-determination'],
    ['information-missing', 'information-missing'],
    ['ceased', 'ceased'],
    ['kept', 'kept'],
    ['not-applicable', 'not-applicable'],
  ] as const)('of what is %s gives %s', (verdict, waived) => {
    const [finding] = assessRule(worldAt(today, [...life, waiver({})]), breach(verdict));
    expect(finding?.verdict).toBe(waived);
    expect(finding?.waivers).toEqual(waived === verdict ? [] : ['waiver']);
    expect(finding?.duties).toHaveLength(waived === verdict ? 1 : 0);
  });

  test.each([
    ['of another rule', { provision: '8A.98' }, 'breached'],
    ['of a rule that begins with the same digits', { provision: '8A.99A' }, 'breached'],
    ['of a part of the rule', { provision: '8A.99(2)' }, 'kept'],
    ['for somebody else', { subject: 'somebody' }, 'breached'],
    ['for this subject', { subject: 'issuer' }, 'kept'],
    ['until the day before', { until: '2024-06-02' }, 'breached'],
    ['until that day', { until: '2024-06-03' }, 'kept'],
  ])('%s: %s', (_, fields, verdict) => {
    expect(assessRule(worldAt(today, [...life, waiver(fields)]), breach())).toMatchObject([{ verdict }]);
  });

  test('granted after the event does not reach back', () => {
    const event = stub({
      observe: about({ event: 'sale', on: '2024-01-31' }),
      decides: () => ({ verdict: 'breached', reasons: [] }),
    });
    expect(assessRule(worldAt(today, [...life, waiver({})]), event)).toMatchObject([{ verdict: 'breached' }]);
    const sameDay = stub({
      observe: about({ event: 'sale', on: '2024-02-01' }),
      decides: () => ({ verdict: 'breached', reasons: [] }),
    });
    expect(assessRule(worldAt(today, [...life, waiver({})]), sameDay)).toMatchObject([{ verdict: 'kept' }]);
    expect(assessRule(worldAt(today, [...life, waiver({ subject: 'sale' })]), sameDay)).toMatchObject([
      { verdict: 'kept' },
    ]);
  });

  test('an approval or a determination is none', () => {
    const approved = on('2024-02-01', 'exchange-approved', { provision: '8A.99' });
    const determined = on('2024-02-01', 'exchange-determined', {
      provision: '8A.99',
      subject: 'issuer',
      outcome: 'fine',
    });
    expect(assessRule(worldAt(today, [...life, approved, determined]), breach())).toMatchObject([
      { verdict: 'breached' },
    ]);
  });
});

describe('the standing of a finding', () => {
  const resting = (...entries: readonly string[]): AnyRule =>
    stub({ decides: () => ({ verdict: 'kept', reasons: [reason('one', {}, entries)] }) });
  const sourced = (id: string, standing: 'primary' | 'secondary' | 'assumed'): Entry => ({
    ...on('2023-01-01', 'person-recorded', { person: id, names: { en: id } }, { id }),
    source: { title: 'somewhere', url: null, standing },
  });
  const world = worldAt(today, [
    ...life,
    sourced('report', 'primary'),
    sourced('press', 'secondary'),
    sourced('guess', 'assumed'),
  ]);

  test.each([
    [[], 'primary'],
    [['report'], 'primary'],
    [['report', 'press'], 'secondary'],
    [['press', 'guess', 'report'], 'assumed'],
    [['guess', 'press'], 'assumed'],
    [['unheard-of'], 'primary'],
  ] as const)('that rests on %o is %s: the weakest of them', (entries, standing) => {
    expect(assessRule(world, resting(...entries))).toMatchObject([{ standing }]);
  });
});

test('under its own policies a world is as it was', () => {
  expect(worldAt(today).policies).toEqual(defaultPolicies);
});
