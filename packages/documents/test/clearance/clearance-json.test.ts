import { type Complain, readFields } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import '../../src/messages/index.ts';
import { clearanceJson } from '../../src/clearance/clearance-json.ts';
import { clearanceFields } from '../../src/clearance/clearance-schema.ts';
import type { Json } from '../../src/check/figure-json.ts';
import { languages } from '../../src/messages/languages.ts';
import { exampleRecord } from '../check/example-record.ts';
import { clearedIn, kanzhunCancels } from './cleared.ts';

type Shape = {
  readonly verdict: string;
  readonly act: object;
  readonly conversion: { readonly minimum: string | null; readonly allocation: readonly object[] };
  readonly headroom: object;
  readonly changed: readonly object[];
};

function shape(json: Json): Shape {
  return json as unknown as Shape;
}

/** Everything that the schema would have against a clearance. */
function complaints(json: Json): readonly string[] {
  const found: string[] = [];
  const complain: Complain = (path, { key }) => void found.push(`${path} ${key}`);
  readFields(clearanceFields, json, 'clearance', complain);
  return found;
}

const kanzhun = exampleRecord('kanzhun');
const invented = exampleRecord('invented');

describe('Kanzhun on the day before the cancellation of July 2023', () => {
  const cleared = shape(clearanceJson(clearedIn(kanzhun, [kanzhunCancels]), 'en'));

  test('233,846 is the smallest conversion, where 1,200,000 were converted', () => {
    // 140,830,401 − ⌊140,830,401 · 867,497,792 / 868,940,644⌋ (LAW, test vector 1).
    expect(cleared.verdict).toBe('action-required');
    expect(cleared.conversion.minimum).toBe('233846');
    expect(cleared.conversion.allocation).toMatchObject([
      { person: 'zhao-peng', holder: 'techwolf', class: 'B', shares: '233846', exact: '233846', votesGivenUp: null },
    ]);
  });

  test('what was cleared can be handed in again', () => {
    expect(cleared.act).toEqual({ format: 'tenfold/plan/1', steps: [kanzhunCancels] });
  });

  test('what is not known is null, with the ends between which it lies', () => {
    expect(cleared.headroom).toMatchObject({
      buyBackWithoutConversion: '0',
      beneficiaryPurchase: null,
      bounds: { beneficiaryPurchase: { low: '0', high: '639917611' } },
    });
  });
});

test('the answers that change are named with what they were', () => {
  const resigns = { act: 'resignation', on: '2025-03-03', fields: { person: 'lam-wai-yin' } };
  const { changed, verdict } = shape(clearanceJson(clearedIn(invented, [resigns]), 'en'));
  expect(verdict).toBe('ceased');
  expect(changed).toContainEqual({ id: '8A.17:lam-wai-yin', before: 'kept', after: 'ceased' });
});

describe('every member of the contract is there, and reads by the schema', () => {
  const members = ['act', 'verdict', 'conversion', 'headroom', 'before', 'after', 'findings', 'duties', 'alternatives'];
  const plans = {
    'a cancellation': [kanzhun, [kanzhunCancels]],
    'a buy-back on the invented issuer': [
      invented,
      [{ act: 'buy-back', on: '2025-03-03', fields: { class: 'B', shares: '1000003', for: 'cancellation' } }],
    ],
    'a resignation': [invented, [{ act: 'resignation', on: '2025-03-03', fields: { person: 'lam-wai-yin' } }]],
    'a placing and a transfer': [
      invented,
      [
        { act: 'placing', on: '2025-03-03', fields: { class: 'B', shares: '5', price: '12.5', averagePrice: '13' } },
        { act: 'transfer', on: '2025-03-04', fields: { class: 'A', shares: '7', from: 'ho-tsz-kit', to: 'others' } },
      ],
    ],
  } as const;

  test.each(Object.entries(plans))('%s', (_, [record, steps]) => {
    const clearance = clearedIn(record, steps);
    for (const language of languages) {
      const json = clearanceJson(clearance, language);
      expect(complaints(json)).toEqual([]);
      expect(Object.keys(json as object)).toEqual(expect.arrayContaining([...members, 'underOtherPolicies']));
    }
  });
});
