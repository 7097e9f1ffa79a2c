import fc from 'fast-check';
import { actKinds } from '@tenfold/kernel/plan';
import { expect, test } from 'vitest';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, log } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');

/** Values of the small issuer, of its format, and of nothing at all. */
const value = fc.oneof(
  fc.constantFrom(
    'A',
    'B',
    'ann',
    'others',
    '0',
    '1',
    '9',
    '90',
    '100',
    '900',
    '901',
    '1/2',
    '10',
    '2026-12-01',
    '2026-12-02',
  ),
  fc.constantFrom<unknown>(
    '',
    'nobody',
    null,
    true,
    7,
    [],
    {},
    ['A'],
    { A: '1' },
    '9'.repeat(30),
    '2199-12-31',
    '1900-01-01',
  ),
);

/** The words of a sample that name something of its own record, as the small issuer has them. */
const ofKestrel: Readonly<Record<string, string>> = {
  class: 'B',
  shares: '9',
  holder: 'ann',
  person: 'ann',
  from: 'ann',
};

/** A sample whose names and counts are those of the small issuer, as far as a field has the same name. */
function sampleFor({ sample, act }: (typeof actKinds)[number]): Readonly<Record<string, unknown>> {
  const own = Object.entries(sample).map(([name, item]) => [
    name,
    typeof item === 'string' ? (ofKestrel[name] ?? item) : item,
  ]);
  return { ...Object.fromEntries(own), ...(act === 'conversion' ? { class: 'A', into: 'B' } : {}) };
}

/** A step whose fields are those of its sample, some of them replaced or added. */
const step = fc.constantFrom(...actKinds).chain((kind) =>
  fc.record({
    act: fc.constant(kind.act),
    on: fc.constantFrom('2026-01-05', '2026-01-05', '2026-12-01', '2027-06-01', '2199-12-31', 'soon'),
    fields: fc
      .dictionary(fc.constantFrom(...Object.keys(kind.fields), 'class', 'shares', 'holder'), value, { maxKeys: 2 })
      .map((changed) => ({ ...sampleFor(kind), ...changed })),
  }),
);

/** A plan as it is sent, in order or not. */
interface Planned {
  readonly format: string;
  readonly steps: readonly { readonly act: string; readonly on: string; readonly fields: object }[];
}

const plan: fc.Arbitrary<Planned> = fc.record(
  {
    format: fc.constant('tenfold/plan/1'),
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    split: fc.constantFrom('largest-remainder', 'each-rounded-up', 'agreed', 'volunteer'),
    agreed: fc.dictionary(fc.constantFrom('ann', 'nobody'), fc.constantFrom('9', '0', null), { maxKeys: 2 }),
  },
  { requiredKeys: ['format', 'steps'] },
);

/** Each kind by itself, as its sample has it: what is random may miss one. */
const samples = actKinds.map((kind): [Planned] => [
  { format: 'tenfold/plan/1', steps: [{ act: kind.act, on: '2026-01-05', fields: sampleFor(kind) }] },
]);

/** What a plan that was cleared was made of. */
const cleared = new Set<string>();

test('whatever is planned is cleared or refused with a sentence, and never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (json) => {
      log.length = 0;
      const answer = await ask(app, '/issuers/kestrel/clear', { method: 'POST', json });
      const fault = log.find((line) => line.includes('"fault"'));
      expect([answer.statusCode, fault]).toEqual([expect.toBeOneOf([200, 400, 422]), undefined]);
      if (answer.statusCode !== 200) {
        for (const { text } of answer.json().problems) expect(text).toMatch(/..\.$/);
        return;
      }
      for (const { act } of json.steps) cleared.add(act);
    }),
    { numRuns: 400, examples: samples },
  );
});

test('plans of many kinds get through, so that more than the reading of them is tried', () => {
  expect([...cleared].toSorted()).toEqual(
    expect.arrayContaining(['buy-back', 'conversion', 'delisting', 'placing', 'resignation', 'vesting']),
  );
});
