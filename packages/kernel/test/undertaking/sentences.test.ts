import { describe, expect, test } from 'vitest';
import type { Policies } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import { type Clause, type ClauseKind, clauseKinds, type Instrument } from '../../src/undertaking/instrument.ts';
import { livingUndertakings } from '../../src/undertaking/live.ts';
import type { LivingUndertaking } from '../../src/undertaking/living.ts';
import { worldOf } from '../../src/world/world.ts';
import { limitation, provisionsOfActs } from '../claim/limitation-law.ts';
import { applied, on } from '../register/life.ts';
import { smallIssuer } from '../register/small-issuer.ts';

const issuer = { id: 'issuer', names: { en: 'Issuer' }, stockCode: null, placeOfIncorporation: null };
const readingVersion: readonly Clause[] = clauseKinds.map((kind) => clause(kind, kind, `usual ${kind}`));
const life = smallIssuer({ A: { pat: '0', vale: '60', quin: '40' }, B: { others: '900' } });

function clause(id: string, kind: ClauseKind, text: string): Clause {
  return { id, kind, text, strength: null, page: 1, confidence: 'certain' };
}

function instrument(wording: Instrument['wording'], clauses: readonly Clause[]): Instrument {
  const block = { present: false, signed: 'not-visible', name: null } as const;
  return {
    format: 'tenfold/instrument/1',
    wording,
    language: 'en',
    issuer: null,
    beneficiary: 'Pat',
    provisions: ['8A.15'],
    clauses,
    execution: { beneficiary: block, witness: block, company: block, companyWitness: block },
    missing: [],
    doubtful: [],
    deviations: [],
  };
}

const given = (beneficiary: string, day = '2022-01-03') =>
  on(day, 'undertaking-given', { undertaking: `of-${beneficiary}`, beneficiary }, { id: `${beneficiary}-gave` });

interface Asked {
  readonly entries: readonly Entry[];
  readonly day?: string;
  readonly policies?: Partial<Policies>;
  readonly papers?: ReadonlyMap<string, Instrument>;
}

function undertakings({ entries, day = '2024-01-02', policies = {}, papers }: Asked): readonly LivingUndertaking[] {
  const known = entries.filter(({ effectiveOn }) => effectiveOn <= day);
  const world = worldOf({ issuer, on: day, knownAt: null, register: applied(known, policies), entries: known });
  const paper = papers === undefined ? {} : { papers };
  return livingUndertakings({
    world,
    findings: [],
    readingVersion,
    limitation,
    provisionsOfActs,
    promised: ['8A.15'],
    ...paper,
  });
}

describe('whose words a sentence has', () => {
  const [first, second] = clauseKinds;
  const clauses = [
    clause(first, first, 'recorded'),
    clause(second, first, 'of another kind'),
    clause('own', second, 'own'),
  ];
  const texts = (wording: Instrument['wording']) => {
    const papers = new Map([['pat', instrument(wording, clauses)]]);
    const [one] = undertakings({ entries: [...life, given('pat')], papers });
    return one?.clauses.map(({ text }) => text);
  };

  test('a paper’s are its own', () => {
    expect(texts('paper')).toEqual(['recorded', 'of another kind', 'own']);
  });

  test('a reading version’s usual sentences are ours in any language; what is not usual stays as it was recorded', () => {
    expect(texts('reading-version')).toEqual([`usual ${first}`, 'of another kind', 'own']);
  });

  test('without papers at all they are the usual ones', () => {
    const [one] = undertakings({ entries: [...life, given('pat')] });
    expect(one?.clauses.map(({ text }) => text)).toEqual(readingVersion.map(({ text }) => text));
  });
});

test('where everybody has given one, no usual form stands in anybody’s stead', () => {
  expect(undertakings({ entries: [...life, given('pat'), given('quin')] }).map(({ id }) => id)).toEqual([
    'of-pat',
    'of-quin',
  ]);
});

describe('what the recitals say', () => {
  const reasonOf = (asked: Asked, kind: ClauseKind) =>
    undertakings(asked)[0]?.clauses.find((one) => one.kind === kind)?.reasons[0];

  test('of somebody who was never recognised as a beneficiary: nothing that the record could bear out', () => {
    const stranger = on('2021-01-04', 'person-recorded', { person: 'rae', names: { en: 'Rae' } });
    expect(reasonOf({ entries: [stranger, ...life, given('rae')] }, 'recital')?.key).toBe(
      'undertaking.recital-unrecorded',
    );
    const person = life.filter(({ id }) => id !== 'pat-recognised');
    expect(reasonOf({ entries: [...person, given('pat')] }, 'recital')?.key).toBe('undertaking.recital-unrecorded');
    expect(reasonOf({ entries: [...life, given('pat')] }, 'recital')).toMatchObject({
      key: 'undertaking.recital-true',
      entries: ['pat-recognised', 'issuer-listed.2022-01-03'],
    });
  });

  test('of the listing, before there is one', () => {
    const early = [...life.slice(0, 6), given('pat', '2021-06-01')];
    expect(reasonOf({ entries: early, day: '2021-07-01' }, 'consideration')?.key).toBe('undertaking.before-listing');
    expect(reasonOf({ entries: [...life, given('pat')] }, 'consideration')).toMatchObject({
      key: 'undertaking.listed-since',
      entries: ['issuer-listed.2022-01-03'],
    });
  });
});

test('while one of his holdings stands in the register it goes on, under the policy that asks for that', () => {
  const died = on('2023-02-01', 'person-died', { person: 'pat' }, { id: 'died' });
  const ended = (policies: Partial<Policies>) =>
    undertakings({ entries: [...life, given('pat'), died], policies })[0]?.ended?.because ?? null;
  // In his own name he has none; his company’s sixty still stand there.
  expect([ended({}), ended({ beneficiaryCeases: 'left-register' })]).toEqual(['ceased', null]);
});

test('who has no vehicle promises nothing for one, and for himself all the same', () => {
  const quin = undertakings({ entries: [...life, given('quin')] }).find(({ beneficiary }) => beneficiary === 'quin');
  const says = (kind: ClauseKind) => {
    const found = quin?.clauses.find((one) => one.kind === kind);
    return found?.reasons.some(({ key }) => key === 'undertaking.no-vehicle');
  };
  expect([says('vehicle-compliance'), says('own-compliance'), says('company-compliance')]).toEqual([
    true,
    false,
    false,
  ]);
});
