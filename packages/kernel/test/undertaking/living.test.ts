import { describe, expect, test } from 'vitest';
import { type Finding, reason } from '../../src/finding/finding.ts';
import type { Verdict } from '../../src/finding/verdict.ts';
import type { Policies } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import { type Clause, type ClauseKind, clauseKinds, type Instrument } from '../../src/undertaking/instrument.ts';
import { livingUndertakings } from '../../src/undertaking/live.ts';
import type { LivingClause, LivingUndertaking } from '../../src/undertaking/living.ts';
import { worldOf } from '../../src/world/world.ts';
import { limitation, provisionsOfActs } from '../claim/limitation-law.ts';
import { applied, on } from '../register/life.ts';
import { converted, smallIssuer, vehicle } from '../register/small-issuer.ts';

const issuer = { id: 'issuer', names: { en: 'Issuer' }, stockCode: null, placeOfIncorporation: null };
const six = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];
const life = smallIssuer({ A: { vale: '60', quin: '40' }, B: { others: '900' } });
const given = on('2022-01-03', 'undertaking-given', { undertaking: 'of-pat', beneficiary: 'pat' }, { id: 'given' });

const readingVersion: readonly Clause[] = clauseKinds.map((kind) => clause(kind));

function clause(kind: ClauseKind, more: Partial<Clause> = {}): Clause {
  return { id: kind, kind, text: kind, strength: null, page: 1, confidence: 'certain', ...more };
}

interface Asked {
  readonly entries?: readonly Entry[];
  readonly day?: string;
  readonly findings?: readonly Finding[];
  readonly policies?: Partial<Policies>;
  readonly papers?: ReadonlyMap<string, Instrument>;
}

function undertakings({
  entries = [...life, given],
  day = '2024-01-02',
  findings = [],
  policies = {},
  papers = new Map(),
}: Asked): readonly LivingUndertaking[] {
  const known = entries.filter(({ effectiveOn }) => effectiveOn <= day);
  const world = worldOf({ issuer, on: day, knownAt: null, register: applied(known, policies), entries: known });
  return livingUndertakings({ world, findings, readingVersion, limitation, provisionsOfActs, promised: six, papers });
}

function ofPat(asked: Asked): LivingUndertaking {
  return undertakings(asked).find(({ beneficiary }) => beneficiary === 'pat') as LivingUndertaking;
}

function sentence(asked: Asked, kind: ClauseKind): LivingClause {
  return ofPat(asked).clauses.find((one) => one.kind === kind) as LivingClause;
}

function finding(provision: string, verdict: Verdict, more: Partial<Finding> = {}): Finding {
  const { subject = 'pat', party = 'beneficiary' } = more;
  return {
    id: `${provision}:${subject}`,
    provision,
    subject,
    party,
    verdict,
    reasons: [reason(`why-${provision}-${verdict}`, {}, ['entry'])],
    textStatus: 'not-checked',
    version: '',
    policies: [],
    waivers: [],
    standing: 'primary',
    accrued: null,
    duties: [],
    ...more,
  };
}

const issuers = { subject: 'issuer', party: 'issuer' } as const;
const vehicles = { subject: 'vale', party: 'vehicle' } as const;
const cured = { from: '2023-02-01', until: '2023-02-05' };

describe('every undertaking lives', () => {
  test('those that were given first, then the usual form for each beneficiary without one', () => {
    expect(
      undertakings({}).map(({ id, beneficiary, state, givenOn, wording }) => ({
        id,
        beneficiary,
        state,
        givenOn,
        wording,
      })),
    ).toEqual([
      { id: 'of-pat', beneficiary: 'pat', state: 'signed', givenOn: '2022-01-03', wording: 'reading-version' },
      { id: null, beneficiary: 'quin', state: null, givenOn: null, wording: 'reading-version' },
    ]);
  });

  test('two of one person are two', () => {
    const second = on('2022-06-01', 'undertaking-given', { undertaking: 'second', beneficiary: 'pat' });
    expect(undertakings({ entries: [...life, given, second] }).map(({ id }) => id)).toEqual(['of-pat', 'second', null]);
  });

  test('one of somebody who is no beneficiary promises nothing that was found', () => {
    const rae = on('2021-01-04', 'person-recorded', { person: 'rae', names: { en: 'Rae' } }, { id: 'rae' });
    const hers = on('2022-06-01', 'undertaking-given', { undertaking: 'hers', beneficiary: 'rae' });
    const [first] = undertakings({ entries: [rae, ...life, hers], findings: [finding('8A.15', 'breached')] });
    expect(first?.clauses.find(({ kind }) => kind === 'own-compliance')).toMatchObject({
      verdict: 'not-applicable',
      findings: [],
    });
    expect(first?.clauses.find(({ kind }) => kind === 'recital')).toMatchObject({
      reasons: [{ key: 'undertaking.recital-unrecorded' }],
    });
    expect(first?.clauses.find(({ kind }) => kind === 'vehicle-compliance')).toMatchObject({
      reasons: [{ key: 'undertaking.no-vehicle' }],
    });
  });

  test('each sentence of the paper has its state, in the order of the paper', () => {
    expect(ofPat({}).clauses.map(({ kind, nature }) => `${kind} ${nature}`)).toEqual(
      clauseKinds.map((kind) => `${kind} ${kind.endsWith('compliance') ? 'promise' : 'statement'}`),
    );
  });
});

describe('the stations of its making', () => {
  const witnessed = on('2022-01-04', 'undertaking-witnessed', { undertaking: 'of-pat' });
  const acknowledged = on('2022-01-05', 'undertaking-acknowledged', { undertaking: 'of-pat' });

  test.each([
    ['signed', []],
    ['witnessed', [witnessed]],
    ['acknowledged', [acknowledged]],
    ['effective', [witnessed, acknowledged]],
  ] as const)('%s', (state, steps) => {
    expect(ofPat({ entries: [...life, given, ...steps] }).state).toBe(state);
  });

  test('ended it is terminated, and closed when every claim under it is', () => {
    const claim = on('2023-01-05', 'claim-made', { claim: 'c', undertaking: 'of-pat', claimant: 'somebody' });
    const other = on(
      '2023-01-05',
      'claim-made',
      { claim: 'd', undertaking: 'of-pat', claimant: 'somebody' },
      { id: 'other' },
    );
    const closed = on('2023-03-05', 'claim-closed', { claim: 'c' });
    const delisted = on('2023-02-01', 'issuer-delisted');
    expect(ofPat({ entries: [...life, given, delisted] }).state).toBe('terminated');
    expect(ofPat({ entries: [...life, given, claim, delisted] }).state).toBe('terminated');
    expect(ofPat({ entries: [...life, given, claim, delisted, closed] }).state).toBe('closed');
    expect(ofPat({ entries: [...life, given, claim, other, delisted, closed] }).state).toBe('terminated');
    expect(ofPat({ entries: [...life, given, claim, closed] }).state).toBe('signed');
  });

  test('claims under another undertaking are another matter', () => {
    const second = on('2022-06-01', 'undertaking-given', { undertaking: 'second', beneficiary: 'quin' });
    const claim = on('2023-01-05', 'claim-made', { claim: 'c', undertaking: 'second', claimant: 'somebody' });
    const closed = on('2023-01-06', 'claim-closed', { claim: 'c' });
    const delisted = on('2023-02-01', 'issuer-delisted');
    expect(ofPat({ entries: [...life, given, second, claim, closed, delisted] }).state).toBe('terminated');
  });
});

describe('his own conduct', () => {
  test('is as it was found: the gravest of what he promised, and why', () => {
    const found = [finding('8A.15', 'breached'), finding('8A.17', 'kept'), finding('8A.09', 'needs-determination')];
    expect(sentence({ findings: found }, 'own-compliance')).toMatchObject({
      nature: 'promise',
      verdict: 'breached',
      reasons: [{ key: 'why-8A.15-breached' }],
      findings: ['8A.15:pat', '8A.17:pat', '8A.09:pat'],
    });
  });

  test('part by part, in the order of the paper', () => {
    const found = [
      finding('8A.15', 'action-required'),
      finding('8A.15', 'kept', { id: 'another' }),
      finding('8A.24', 'kept'),
    ];
    expect(sentence({ findings: found }, 'own-compliance').parts).toEqual([
      { provision: '8A.09', verdict: 'not-applicable', findings: [] },
      { provision: '8A.14', verdict: 'not-applicable', findings: [] },
      { provision: '8A.15', verdict: 'action-required', findings: ['8A.15:pat', 'another'] },
      { provision: '8A.17', verdict: 'not-applicable', findings: [] },
      { provision: '8A.18', verdict: 'not-applicable', findings: [] },
      { provision: '8A.24', verdict: 'kept', findings: ['8A.24:pat'] },
    ]);
  });

  test('is not another’s, nor the issuer’s, nor under a rule that was not promised', () => {
    const found = [
      finding('8A.15', 'breached', { subject: 'quin' }),
      finding('8A.15', 'breached', issuers),
      finding('8A.13', 'breached'),
    ];
    expect(sentence({ findings: found }, 'own-compliance')).toMatchObject({
      verdict: 'not-applicable',
      findings: [],
      reasons: [{ key: 'undertaking.nothing-found' }],
    });
  });

  test('is promised for the provisions that the sentence itself names', () => {
    const paper = instrument(
      [clause('own-compliance', { provisions: ['8A.13'] }), clause('company-compliance')],
      ['8A.15'],
    );
    const found = [finding('8A.13', 'breached'), finding('8A.15', 'breached')];
    const [own, company] = ofPat({ findings: found, papers: new Map([['pat', paper]]) }).clauses;
    expect(own).toMatchObject({ verdict: 'breached', findings: ['8A.13:pat'] });
    expect(company?.parts).toEqual([{ provision: '8A.15', verdict: 'not-applicable', findings: [] }]);
  });
});

function instrument(clauses: readonly Clause[], provisions: readonly string[] = six): Instrument {
  const block = { present: false, signed: 'not-visible', name: null } as const;
  return {
    format: 'tenfold/instrument/1',
    wording: 'paper',
    language: 'en',
    issuer: null,
    beneficiary: 'Pat',
    provisions,
    clauses,
    execution: { beneficiary: block, witness: block, company: block, companyWitness: block },
    missing: [],
    doubtful: [],
    deviations: [],
  };
}

describe('the paper', () => {
  const field = { clauses: [{ id: '1', kind: 'own-compliance', text: 'I keep them.' }] };
  const withPaper = on(
    '2022-01-03',
    'undertaking-given',
    { undertaking: 'of-pat', beneficiary: 'pat', instrument: field },
    { id: 'given' },
  );

  test('of the record goes before the usual form', () => {
    expect(ofPat({ entries: [...life, withPaper] })).toMatchObject({
      wording: 'paper',
      clauses: [{ id: '1', text: 'I keep them.' }],
    });
  });

  test('that is read in now goes before that of the record', () => {
    const papers = new Map([['pat', instrument([clause('title')])]]);
    expect(ofPat({ entries: [...life, withPaper], papers }).clauses.map(({ kind }) => kind)).toEqual(['title']);
  });

  test('names the provisions where its sentences do not', () => {
    const none = ofPat({ papers: new Map([['pat', instrument([clause('own-compliance')], ['8A.24'])]]) });
    expect(none.clauses[0]?.parts.map(({ provision }) => provision)).toEqual(['8A.24']);
  });
});

describe('best endeavours that somebody else complies', () => {
  const breach = finding('8A.15', 'breached', issuers);
  const endeavour = (provision?: string, day = '2023-01-01'): Entry =>
    on(
      day,
      'endeavour-recorded',
      { beneficiary: 'pat', what: 'Asked the board.', ...(provision === undefined ? {} : { provision }) },
      { id: `asked-${provision}` },
    );

  test('a breach by the company is never one by him: what he did is not known', () => {
    expect(sentence({ findings: [breach] }, 'company-compliance')).toMatchObject({
      verdict: 'information-missing',
      reasons: [
        {
          key: 'undertaking.endeavours-unknown',
          figures: { provision: { provision: '8A.15' }, subject: { name: 'issuer' } },
        },
        { key: 'why-8A.15-breached' },
      ],
    });
    expect(sentence({ findings: [breach] }, 'own-compliance').verdict).toBe('not-applicable');
  });

  test('where a step of his is recorded, whether it was enough is for a court', () => {
    const entries = [...life, given, endeavour('8A.15'), endeavour()];
    expect(sentence({ entries, findings: [breach] }, 'company-compliance')).toMatchObject({
      verdict: 'needs-determination',
      reasons: [
        {
          key: 'undertaking.endeavours-recorded',
          figures: { count: { number: 2n } },
          entries: ['asked-8A.15', 'asked-undefined'],
        },
        { key: 'why-8A.15-breached' },
      ],
    });
  });

  test('a step about another rule, or of another beneficiary, is none', () => {
    const about = [...life, given, endeavour('8A.18')];
    expect(sentence({ entries: about, findings: [breach] }, 'company-compliance').verdict).toBe('information-missing');
    const hers = on('2023-01-01', 'endeavour-recorded', { beneficiary: 'quin', what: 'Asked the board.' });
    expect(sentence({ entries: [...life, given, hers], findings: [breach] }, 'company-compliance').verdict).toBe(
      'information-missing',
    );
  });

  test.each([
    'kept',
    'action-required',
    'needs-approval',
    'information-missing',
    'needs-determination',
    'ceased',
  ] as const)('that the company’s rule is %s stays so', (verdict) => {
    expect(sentence({ findings: [finding('8A.14', verdict, issuers)] }, 'company-compliance').verdict).toBe(verdict);
  });

  test('a breach by his vehicle is a question of endeavours too; of a vehicle that is not his it is none of his', () => {
    expect(sentence({ findings: [finding('8A.18', 'breached', vehicles)] }, 'vehicle-compliance').verdict).toBe(
      'information-missing',
    );
    expect(
      sentence({ findings: [finding('8A.18', 'breached', { ...vehicles, subject: 'moor' })] }, 'vehicle-compliance'),
    ).toMatchObject({
      verdict: 'not-applicable',
      reasons: [{ key: 'undertaking.nothing-found' }],
    });
    expect(
      sentence({ findings: [finding('8A.18', 'breached', { ...vehicles, party: 'issuer' })] }, 'vehicle-compliance')
        .verdict,
    ).toBe('not-applicable');
  });

  test('about vehicles there is nothing to be said where he has none', () => {
    const direct = smallIssuer({ A: { pat: '60', quin: '40' }, B: { vale: '5', others: '895' } });
    expect(sentence({ entries: [...direct, given] }, 'vehicle-compliance')).toMatchObject({
      nature: 'promise',
      verdict: 'not-applicable',
      reasons: [{ key: 'undertaking.no-vehicle' }],
      parts: [],
    });
  });

  test('a vehicle behind a vehicle is his too', () => {
    const chain = [...vehicle('wharf', { pat: '1' }), ...life].toSorted((a, b) =>
      a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn),
    );
    const behind = on(
      '2021-06-01',
      'vehicle-interests-set',
      { vehicle: 'vale', interests: [{ who: 'wharf', economic: '1', control: '1' }] },
      { id: 'behind' },
    );
    const entries = [
      ...chain.filter(({ effectiveOn }) => effectiveOn < '2021-06-01'),
      behind,
      ...chain.filter(({ effectiveOn }) => effectiveOn > '2021-06-01'),
      given,
    ];
    expect(
      sentence(
        { entries, findings: [finding('8A.18', 'kept', { ...vehicles, subject: 'wharf' })] },
        'vehicle-compliance',
      ).verdict,
    ).toBe('kept');
  });
});

describe('it ends', () => {
  const died = on('2023-06-01T23:45:00+08:00', 'person-died', { person: 'pat' }, { id: 'died' });
  const delisted = (day: string): Entry => on(day, 'issuer-delisted', {}, { id: 'delisted' });
  const left = on('2023-06-01', 'director-ceased', { person: 'pat' }, { id: 'left' });

  test.each([
    ['by death', [died], { on: '2023-06-01', at: '2023-06-01T23:45:00+08:00', because: 'ceased', entry: 'died' }],
    ['by leaving the board', [left], { on: '2023-06-01', at: '2023-06-01', because: 'ceased', entry: 'left' }],
    [
      'by delisting',
      [delisted('2023-06-01')],
      { on: '2023-06-01', at: '2023-06-01', because: 'delisted', entry: 'delisted' },
    ],
    [
      'by death, the issuer being delisted later',
      [died, delisted('2023-07-01')],
      { on: '2023-06-01', because: 'ceased' },
    ],
    ['by delisting, with a death later', [delisted('2023-05-01'), died], { on: '2023-05-01', because: 'delisted' }],
    ['by both on one day: by delisting', [died, delisted('2023-06-01')], { on: '2023-06-01', because: 'delisted' }],
  ] as const)('%s', (_, ends, ended) => {
    expect(ofPat({ entries: [...life, given, ...ends] }).ended).toMatchObject(ended);
  });

  test('by the last conversion of a weighted share', () => {
    const entries = [...life, given, converted('vale', '60', '2023-06-01')];
    expect(ofPat({ entries })).toMatchObject({ ended: { on: '2023-06-01', because: 'ceased' }, state: 'terminated' });
  });

  test('not before its day, and not for the other beneficiary', () => {
    const entries = [...life, given, died];
    expect(ofPat({ entries, day: '2023-05-31' })).toMatchObject({ ended: null, state: 'signed' });
    expect(undertakings({ entries }).find(({ beneficiary }) => beneficiary === 'quin')?.ended).toBeNull();
  });

  test('by another policy not before the register of members shows no weighted share of his any more', () => {
    const policies = { beneficiaryCeases: 'left-register' } as const;
    const redesignated = converted('vale', '60', '2023-09-01');
    expect(ofPat({ entries: [...life, given, left], policies }).ended).toBeNull();
    expect(ofPat({ entries: [...life, given, left, redesignated], policies }).ended).toMatchObject({
      on: '2023-06-01',
      because: 'ceased',
    });
    expect(ofPat({ entries: [...life, given, left, delisted('2023-08-01')], policies }).ended).toMatchObject({
      because: 'delisted',
    });
    const unknown = smallIssuer({ A: { vale: null, quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(ofPat({ entries: [...unknown, given, left], policies }).ended).toBeNull();
  });

  test('and after it nothing is promised: the promises have ceased, or the rules do not apply', () => {
    const found = [finding('8A.15', 'breached'), finding('8A.15', 'breached', issuers)];
    for (const kind of ['own-compliance', 'vehicle-compliance', 'company-compliance'] as const) {
      expect(sentence({ entries: [...life, given, died], findings: found }, kind)).toMatchObject({
        nature: 'promise',
        verdict: 'ceased',
        reasons: [
          {
            key: 'undertaking.ended-ceased',
            figures: { when: { instant: '2023-06-01T23:45:00+08:00' } },
            entries: ['died'],
          },
        ],
        parts: [],
        findings: [],
      });
      expect(sentence({ entries: [...life, given, delisted('2023-06-01')], findings: found }, kind)).toMatchObject({
        verdict: 'not-applicable',
        reasons: [
          { key: 'undertaking.ended-delisted', figures: { when: { date: '2023-06-01' } }, entries: ['delisted'] },
        ],
      });
    }
  });
});

describe('what has accrued', () => {
  const died = on('2023-06-01', 'person-died', { person: 'pat' }, { id: 'died' });
  const accrued = finding('8A.15', 'breached', { id: 'cured', accrued: cured });

  test('stays listed after the breach was cured', () => {
    expect(ofPat({ findings: [accrued] }).accrued).toEqual(['cured']);
    expect(sentence({ findings: [accrued] }, 'survival')).toMatchObject({
      verdict: 'kept',
      reasons: [{ key: 'undertaking.accrued', figures: { count: { number: 1n } }, entries: ['entry'] }],
    });
  });

  test('stays listed after the end, under the promise that it breached', () => {
    const asked = { entries: [...life, given, died], findings: [accrued] };
    expect(ofPat(asked).accrued).toEqual(['cured']);
    expect(sentence(asked, 'own-compliance')).toMatchObject({ verdict: 'ceased', findings: ['cured'] });
    expect(sentence(asked, 'company-compliance').findings).toEqual([]);
    expect(sentence(asked, 'survival')).toMatchObject({
      verdict: 'kept',
      reasons: [{ key: 'undertaking.accrued-survive' }],
    });
  });

  test('a breach that was over before the promise was given is none of it; one that reached its day is', () => {
    const until = (day: string): Finding =>
      finding('8A.15', 'breached', { id: day, accrued: { from: '2021-12-01', until: day } });
    const findings = [until('2022-01-02'), until('2022-01-03')];
    expect(ofPat({ findings }).accrued).toEqual(['2022-01-03']);
    expect(sentence({ findings }, 'own-compliance').findings).toEqual(['2022-01-03']);
    const before = { findings: [until('2022-01-02')] };
    expect(sentence(before, 'own-compliance')).toMatchObject({ verdict: 'not-applicable', findings: [] });
  });

  test('a breach that began on the day of the end or before has accrued; one that began later has not', () => {
    const entries = [...life, given, died];
    const from = (day: string): Finding =>
      finding('8A.15', 'breached', { id: day, accrued: { from: day, until: '2023-12-01' } });
    expect(ofPat({ entries, findings: [from('2023-05-31'), from('2023-06-01'), from('2023-06-02')] }).accrued).toEqual([
      '2023-05-31',
      '2023-06-01',
    ]);
  });

  test('is not another’s breach, nor one that stands now, nor anything but a breach', () => {
    const found = [
      finding('8A.15', 'breached', { subject: 'quin', accrued: cured }),
      finding('8A.15', 'breached'),
      finding('8A.15', 'kept', { accrued: cured }),
    ];
    expect(ofPat({ findings: found }).accrued).toEqual([]);
    expect(sentence({ findings: found }, 'survival')).toMatchObject({
      verdict: 'kept',
      reasons: [{ key: 'undertaking.accruing', figures: { count: { number: 1n } }, entries: ['entry'] }],
    });
  });

  test('nothing has where only somebody else broke a rule', () => {
    const found = [finding('8A.15', 'breached', { subject: 'quin' }), finding('8A.15', 'kept', { accrued: cured })];
    expect(sentence({ findings: found }, 'survival')).toMatchObject({
      verdict: 'not-applicable',
      reasons: [{ key: 'undertaking.nothing-accrued' }],
    });
  });

  test('names each entry once', () => {
    expect(sentence({ findings: [accrued, { ...accrued, id: 'again' }] }, 'survival').reasons[0]?.entries).toEqual([
      'entry',
    ]);
  });
});

describe('sentences that state something', () => {
  const died = on('2023-06-01', 'person-died', { person: 'pat' }, { id: 'died' });
  const ended = [...life, given, died];

  test.each(['title', 'interpretation', 'reliance', 'benefit', 'governing-law', 'jurisdiction', 'other'] as const)(
    '%s: not in question',
    (kind) => {
      expect(sentence({}, kind)).toMatchObject({
        nature: 'statement',
        verdict: 'not-applicable',
        reasons: [{ key: 'undertaking.not-in-question' }],
        parts: [],
        findings: [],
      });
    },
  );

  test('that he is a beneficiary of a listed issuer is true while it lasts', () => {
    expect(sentence({}, 'recital')).toMatchObject({
      verdict: 'kept',
      reasons: [{ key: 'undertaking.recital-true', entries: ['pat-recognised', 'issuer-listed.2022-01-03'] }],
    });
    expect(sentence({ entries: ended }, 'recital')).toMatchObject({
      verdict: 'not-applicable',
      reasons: [{ key: 'undertaking.recital-past' }],
    });
    const unlisted = [...life.filter(({ kind }) => kind !== 'issuer-listed'), given];
    expect(sentence({ entries: unlisted }, 'recital')).toMatchObject({
      verdict: 'kept',
      reasons: [{ entries: ['pat-recognised'] }],
    });
  });

  test('that it was given for the listing is true since then', () => {
    expect(sentence({}, 'consideration')).toMatchObject({
      verdict: 'kept',
      reasons: [
        {
          key: 'undertaking.listed-since',
          figures: { since: { date: '2022-01-03' } },
          entries: ['issuer-listed.2022-01-03'],
        },
      ],
    });
    expect(sentence({ entries: ended }, 'consideration')).toMatchObject({
      reasons: [{ key: 'undertaking.recital-past' }],
    });
    const unlisted = [...life.filter(({ kind }) => kind !== 'issuer-listed'), given];
    expect(sentence({ entries: unlisted }, 'consideration')).toMatchObject({
      verdict: 'not-applicable',
      reasons: [{ key: 'undertaking.before-listing' }],
    });
  });

  test('that waivers count is in question where one is in force', () => {
    const waiver = (fields: Readonly<Record<string, unknown>>, day = '2023-01-01'): Entry =>
      on(day, 'waiver-granted', { waiver: 'w', provision: '8A.15', ...fields }, { id: 'waiver' });
    expect(sentence({}, 'waiver')).toMatchObject({
      verdict: 'not-applicable',
      reasons: [{ key: 'undertaking.no-waiver' }],
    });
    expect(sentence({ entries: [...life, given, waiver({})] }, 'waiver')).toMatchObject({
      verdict: 'kept',
      reasons: [
        {
          key: 'undertaking.waivers-in-force',
          figures: { provisions: { list: [{ provision: '8A.15' }] } },
          entries: ['waiver'],
        },
      ],
    });
    expect(sentence({ entries: [...life, given, waiver({ until: '2024-01-02' })] }, 'waiver').verdict).toBe('kept');
    expect(sentence({ entries: [...life, given, waiver({ until: '2024-01-01' })] }, 'waiver').verdict).toBe(
      'not-applicable',
    );
    const approved = on('2023-01-01', 'exchange-approved', { provision: '8A.14' });
    expect(sentence({ entries: [...life, given, approved] }, 'waiver').verdict).toBe('not-applicable');
  });

  test('that it can be enforced is in question where a claim is open', () => {
    const claim = on(
      '2023-01-05',
      'claim-made',
      { claim: 'c', undertaking: 'of-pat', claimant: 'somebody' },
      { id: 'claim' },
    );
    const closed = on('2023-03-05', 'claim-closed', { claim: 'c' });
    expect(sentence({}, 'enforcement')).toMatchObject({
      verdict: 'not-applicable',
      reasons: [{ key: 'undertaking.no-claim' }],
    });
    expect(sentence({ entries: [...life, given, claim] }, 'enforcement')).toMatchObject({
      verdict: 'kept',
      reasons: [{ key: 'undertaking.claims-open', figures: { count: { number: 1n } }, entries: ['claim'] }],
    });
    expect(sentence({ entries: [...life, given, claim, closed] }, 'enforcement').verdict).toBe('not-applicable');
    const second = on('2022-06-01', 'undertaking-given', { undertaking: 'second', beneficiary: 'quin' });
    const hers = on('2023-01-05', 'claim-made', { claim: 'c', undertaking: 'second', claimant: 'somebody' });
    expect(sentence({ entries: [...life, given, second, hers] }, 'enforcement').verdict).toBe('not-applicable');
  });

  test('that it ends is in question once it has', () => {
    expect(sentence({}, 'termination')).toMatchObject({
      verdict: 'not-applicable',
      reasons: [{ key: 'undertaking.not-ended' }],
    });
    expect(sentence({ entries: ended }, 'termination')).toMatchObject({
      verdict: 'ceased',
      reasons: [{ key: 'undertaking.ended-ceased', figures: { when: { date: '2023-06-01' } }, entries: ['died'] }],
    });
    const moment = on('2023-06-01T09:30:00+08:00', 'person-died', { person: 'pat' }, { id: 'died' });
    expect(sentence({ entries: [...life, given, moment] }, 'termination')).toMatchObject({
      reasons: [{ figures: { when: { instant: '2023-06-01T09:30:00+08:00' } } }],
    });
  });
});
