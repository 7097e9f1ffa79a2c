import { describe, expect, test } from 'vitest';
import { eventKinds, findKind, kindOf } from '../../../src/register/entries/index.ts';
import type { Entry } from '../../../src/register/entry.ts';
import { applied, complaints, listedLife, on } from '../life.ts';

const day = '2022-03-01';

/** The names that samples use, as a life of their own: every kind's sample can happen in it, or after what is below. */
const sampleLife: readonly Entry[] = [
  ...listedLife,
  on(
    '2022-01-03',
    'person-recorded',
    { person: 'example-person', names: { en: 'Example' } },
    { id: 'example-recorded' },
  ),
  on(
    '2022-01-03',
    'vehicle-recorded',
    { vehicle: 'example-holder', names: { en: 'Example' }, form: 'trust' },
    { id: 'holder' },
  ),
  on('2022-01-03', 'director-appointed', { person: 'example-person' }),
  on('2022-01-04', 'opening-position', {
    inIssue: { A: '500000000', B: '4500000000' },
    holdings: [
      { holder: 'peak', class: 'A', shares: '200000000' },
      { holder: 'example-holder', class: 'A', shares: '200000000' },
    ],
  }),
  on('2022-01-04', 'undertaking-given', { undertaking: 'example-undertaking', beneficiary: 'chan' }),
  on('2022-01-04', 'claim-made', {
    claim: 'example-claim',
    undertaking: 'example-undertaking',
    claimant: 'A shareholder',
  }),
  on('2022-01-04', 'meeting-called', { meeting: 'example-meeting' }),
  on('2022-01-04', 'waiver-granted', { waiver: 'example-waiver', provision: '8A.44' }),
];

const pledge = { holder: 'example-holder', class: 'A', shares: '122000000', 'in-favour-of': 'example-bank' };

/** What must have happened before the sample of a kind can. */
const before: Readonly<Record<string, readonly Entry[]>> = {
  'encumbrance-enforced': [on(day, 'encumbrance-created', pledge)],
  'encumbrance-released': [on(day, 'encumbrance-created', pledge)],
  'shares-cancelled': [on(day, 'shares-bought-back', { class: 'B', shares: '1442852', for: 'cancellation' })],
  'shares-moved-to-treasury': [on(day, 'shares-bought-back', { class: 'B', shares: '500000', for: 'cancellation' })],
  'treasury-shares-sold': [on(day, 'shares-bought-back', { class: 'B', shares: '200000', for: 'treasury' })],
  'poll-declared': [on(day, 'resolution-proposed', { meeting: 'example-meeting', resolution: '1' })],
  'condition-recorded': [
    on(day, 'waiver-granted', { waiver: 'articles-later', provision: '8A.44', conditions: ['The articles follow.'] }),
  ],
  'undertaking-replaced': [on(day, 'undertaking-given', { undertaking: 'chan-2026', beneficiary: 'chan' })],
  'compliance-adviser-ceased': [on(day, 'compliance-adviser-appointed', { name: 'Example Capital Limited' })],
};

/** Kinds whose samples belong to the beginning: before there is a class, or before the listing. */
const classes = listedLife.slice(0, 2);
const early: Readonly<Record<string, readonly Entry[]>> = {
  'share-class-created': [],
  'issuer-listed': [],
  'shares-redesignated': [...classes, on(day, 'opening-position', { inIssue: { A: '100', B: '1000000' } })],
};

describe.each(eventKinds.map((kind) => [kind.type, kind] as const))('%s', (type, kind) => {
  test('its sample is read by its own fields', () => {
    expect(complaints(type, kind.sample)).toEqual([]);
  });

  test('its sample can happen', () => {
    const more = type === 'entry-withdrawn' ? { supersedes: 'chan-appointed' } : {};
    const life = early[type] ?? [...sampleLife, ...(before[type] ?? [])];
    expect(applied([...life, on(day, type, kind.sample, more)]).applied).toBe(life.length + 1);
  });

  test('a field that it does not know is refused, or kept where the format leaves its fields open', () => {
    const found = complaints(type, { ...kind.sample, 'no-such-field': 1 });
    expect(found).toEqual(kind.moreFields === 'kept' ? [] : [['fields.no-such-field', 'record.field-unknown']]);
  });

  test('it is told about in three languages', () => {
    expect(Object.keys(kind.about)).toEqual(['en', 'zh-Hant', 'zh-Hans']);
    expect(Object.values(kind.about).every((text) => /[.。]$/u.test(text))).toBe(true);
  });
});

test('each kind is listed once and found by its name', () => {
  const types = eventKinds.map(({ type }) => type);
  expect(new Set(types).size).toBe(types.length);
  for (const kind of eventKinds) {
    expect(findKind(kind.type)).toBe(kind);
    expect(kindOf(kind.type)).toBe(kind);
  }
});

test('a name that no kind has is no kind, and asking for it as one is a fault', () => {
  expect(findKind('shares-lost')).toBeUndefined();
  expect(() => kindOf('shares-lost')).toThrow('fault: no kind of entry is called shares-lost');
});

test('the fields of these kinds are left open by the format', () => {
  const open = eventKinds.filter(({ moreFields }) => moreFields === 'kept').map(({ type }) => type);
  // From the outside format: the kinds whose fields it does not list.
  expect(open.toSorted()).toEqual([
    'claim-closed',
    'claim-made',
    'conviction-recorded',
    'disqualification-ordered',
    'endeavour-recorded',
    'exchange-approved',
    'exchange-determined',
    'issuer-applied',
    'issuer-delisted',
    'meeting-called',
    'poll-declared',
    'resolution-proposed',
    'undertaking-acknowledged',
    'undertaking-witnessed',
    'waiver-ended',
    'waiver-granted',
  ]);
});
