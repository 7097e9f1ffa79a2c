import { describe, expect, test } from 'vitest';
import { checkJson } from '../../src/check/check-json.ts';
import { holdingsJson } from '../../src/holdings/holdings-json.ts';
import { checkOn, exampleJson, exampleRecord, examples } from '../check/example-record.ts';

interface Ends {
  readonly low: string;
  readonly high: string | null;
}

interface Holdings {
  readonly people: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly vehicles: readonly { readonly id: string; readonly interests: readonly unknown[] | null }[];
  readonly holdings: readonly {
    readonly holder: string;
    readonly shareClass: string;
    readonly shares: Ends;
    readonly ended: string | null;
    readonly uncertain: string;
  }[];
  readonly stakes: readonly {
    readonly person: string;
    readonly weighted: { readonly economic: Ends; readonly control: Ends };
    readonly rows: readonly {
      readonly holder: string;
      readonly economic: Ends;
      readonly control: Ends;
      readonly through: readonly string[];
    }[];
  }[];
  readonly findings: readonly { readonly subject: string; readonly verdict: string }[];
}

function holdingsOf(name: string, on: string, json: unknown = exampleJson(name)): Holdings {
  return holdingsJson(checkOn(exampleRecord(name, json), on), 'en') as unknown as Holdings;
}

describe('a vehicle of two people', () => {
  const { stakes, vehicles, holdings } = holdingsOf('minimax', '2026-02-01');
  const through = (person: string): unknown =>
    stakes.find((one) => one.person === person)?.rows.find(({ holder }) => holder === 'minimax-matrix');

  test('economics and control are followed apart', () => {
    const matrix = {
      holder: 'minimax-matrix',
      shareClass: 'A',
      through: ['minimax-matrix'],
      unknown: [],
      entries: ['minimax-matrix-owners'],
    };
    expect(through('yan-junjie')).toEqual({
      ...matrix,
      economic: { low: '335503/500000', high: '335503/500000' },
      control: { low: '1', high: '1' },
    });
    expect(through('yun-yeyi')).toEqual({
      ...matrix,
      economic: { low: '164497/500000', high: '164497/500000' },
      control: { low: '0', high: '0' },
    });
  });

  test('every vehicle on the way is there with all who have a part of it', () => {
    expect(vehicles).toHaveLength(5);
    expect(vehicles.find(({ id }) => id === 'minimax-matrix')?.interests).toEqual([
      { who: 'yan-junjie', economic: '335503/500000', control: '1' },
      { who: 'yun-yeyi', economic: '164497/500000', control: '0' },
    ]);
    expect(holdings).toContainEqual({
      holder: 'alpha-exp',
      shareClass: 'B',
      shares: { low: '62593180', high: '62593180' },
      ended: '0',
      uncertain: '0',
    });
  });
});

test('a vehicle that is not wholly his needs a determination, and whoever else has a part of it is there', () => {
  const json = exampleJson('invented');
  const owners = json.entries.find(({ id }) => id === 'lam-holdings-owner');
  if (owners === undefined) throw new Error('the example has no such entry');
  owners.fields['interests'] = [
    { who: 'lam-wai-yin', economic: '999999/1000000', control: '1' },
    { who: 'bank', economic: '1/1000000', control: '0' },
  ];
  const { people, findings, stakes } = holdingsOf('invented', '2026-02-01', json);
  expect(findings.find(({ subject }) => subject === 'lam-holdings')?.verdict).toBe('needs-determination');
  expect(people).toContainEqual({ id: 'bank', isBeneficiary: false, live: null, weightEnded: null, entry: null });
  expect(stakes[0]?.weighted).toEqual({
    economic: { low: '49999950', high: '49999950' },
    control: { low: '50000000', high: '50000000' },
  });
});

test('weight that ended stands with its holding, and with whose it was', () => {
  const { people, holdings } = holdingsOf('invented', '2026-03-03');
  expect(people.find(({ id }) => id === 'ho-tsz-kit')).toMatchObject({
    live: false,
    weightEnded: { on: '2026-03-02', cause: 'death' },
  });
  expect(holdings.find(({ holder }) => holder === 'ho-tsz-kit')).toMatchObject({ ended: '20000000' });
});

test('interests that nobody recorded leave a part between nothing and all', () => {
  const { stakes } = holdingsOf('sensetime', '2026-01-01');
  const row = stakes.find(({ person }) => person === 'xu-li')?.rows.find(({ holder }) => holder === 'sensetalent');
  expect(row).toMatchObject({ economic: { low: '0', high: '1' }, control: { low: '0', high: '1' } });
});

test.each(examples)('the shares of each beneficiary of %s are those of the check', (name) => {
  const record = exampleRecord(name);
  const check = checkOn(record, '2026-11-01');
  const { stakes } = holdingsJson(check, 'en') as unknown as Holdings;
  const { beneficiaries } = checkJson(check, 'en') as unknown as {
    readonly beneficiaries: readonly { readonly person: string; readonly weightedShares: string | null }[];
  };
  expect(
    stakes.map(({ person, weighted: { economic } }) => [person, economic.low === economic.high ? economic.low : null]),
  ).toEqual(beneficiaries.map(({ person, weightedShares }) => [person, weightedShares]));
});
