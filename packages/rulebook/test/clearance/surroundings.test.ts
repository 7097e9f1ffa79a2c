import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySurrounding, ClearedStep, PlannedStep } from '@tenfold/kernel';
import { clearPlan } from '@tenfold/kernel/plan';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../documents/src/messages/languages.ts';
import { render } from '../../../documents/src/messages/index.ts';
import { clearanceLaw, surroundings } from '../../src/hk/main-board/clearance/clearance-law.ts';
import { life, listedLife, worldOn } from '../world.ts';
import { cleared, planOf, step } from './plans.ts';

describe.each(surroundings.map((one) => [one.title.en, one] as const))('%s', (_, one) => {
  test.each(one.examples.map((example) => [example.name, example] as const))('%s', (_name, { given, asks }) => {
    const { parameters } = one.versions.at(-1) as AnySurrounding['versions'][number];
    const { requirements, pointers } = one.ask(given, parameters);
    expect([...requirements.map(({ id }) => id), ...pointers.map(({ reason }) => reason.key)]).toEqual(asks);
  });

  test('its versions stand in their order, and each says where it was read', () => {
    const days = one.versions.map(({ from }) => from);
    expect(days).toEqual(days.toSorted());
    expect(one.versions.every(({ source }) => source.length > 10)).toBe(true);
  });
});

test('every file of a surrounding is listed', () => {
  const folder = join(import.meta.dirname, '../../src/hk/main-board/clearance');
  const files = readdirSync(folder).filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes(' = surrounding<'),
  );
  expect(files.length).toBe(surroundings.length);
});

const world = worldOn('2022-01-03', listedLife);

function asked(...steps: readonly PlannedStep[]): ClearedStep {
  return cleared(world, planOf(steps)).steps.at(-1) as ClearedStep;
}

function ids({ requirements }: ClearedStep): readonly string[] {
  return requirements.map(({ id }) => id);
}

describe('what is asked of a step', () => {
  test('a buy-back: its mandate, the return of the next business day, the monthly return', () => {
    const buying = asked(step('2026-01-05', 'buy-back', { class: 'B', shares: '9', for: 'treasury' }));
    expect(ids(buying)).toEqual(['10.06(1):1', '13.25A:2026-01-05:1', '13.25B:2026-01-31:1']);
    // 6 January 2026 is a Tuesday; 6 February 2026 is the fifth business day of February.
    expect(buying.requirements.map(({ by }) => by)).toEqual(['2026-01-05', '2026-01-06', '2026-02-06']);
  });

  test('a buy-back that is cancelled: the conversion is listed, and falls within 30 days of the purchase', () => {
    const fields = { class: 'B', shares: '90', for: 'cancellation', cancelledOn: '2026-01-20' };
    const buying = asked(step('2026-01-05', 'buy-back', fields));
    expect(ids(buying)).toEqual([
      '8A.15:restricted:1',
      '8A.20:1',
      '8A.34:1',
      '10.06(1):1',
      '13.25A:2026-01-05:1',
      '13.25B:2026-01-31:1',
    ]);
    const later = asked(step('2026-01-05', 'buy-back', { ...fields, cancelledOn: '2026-03-05' }));
    expect(ids(later)).not.toContain('8A.15:restricted:1');
  });

  test('an issue within 30 days of a buy-back of the plan or of the record', () => {
    const issue = step('2026-02-01', 'placing', { class: 'B', shares: '9' });
    const buying = step('2026-01-05', 'buy-back', { class: 'B', shares: '9', for: 'treasury' });
    expect(ids(asked(buying, issue))).toContain('10.06(3):2');
    expect(ids(asked(issue))).not.toContain('10.06(3):1');
    const bought = life(['2026-01-05', 'shares-bought-back', { class: 'B', shares: '9', for: 'cancellation' }]);
    const [first] = cleared(worldOn('2026-01-06', bought), planOf([issue])).steps;
    expect(first?.requirements.map(({ id }) => id)).toContain('10.06(3):1');
  });

  test('what a step does to votes is what it does by itself, whatever comes after it', () => {
    const placing = step('2022-02-01', 'placing', { class: 'B', shares: '900000000' });
    const leaving = step('2022-02-02', 'resignation', { person: 'chan' });
    const alone = cleared(world, planOf([placing])).steps[0]?.pointers;
    expect(cleared(world, planOf([placing, leaving])).steps[0]?.pointers).toEqual(alone);
    expect(alone?.map(({ reason }) => reason.key)).toContain('around.takeovers');
  });

  test('no two requirements of a plan have one id, and a plan may end on the last day that can be written', () => {
    const fields = { class: 'B', shares: '90', for: 'cancellation', cancelledOn: '2026-02-20' };
    const answer = cleared(
      world,
      planOf([
        step('2026-01-05', 'buy-back', fields),
        step('2026-02-20', 'class-terms', { class: 'A', votesPerShare: '5' }),
        step('2199-12-31', 'placing', { class: 'B', shares: '9' }),
      ]),
    );
    const all = answer.steps.flatMap(ids);
    expect(all).toContain('13.25A:2026-01-05:1');
    expect(new Set(all).size).toBe(all.length);
  });

  test('a mandate that is stated is held against the shares', () => {
    const key = (mandateLeft?: string): string | undefined => {
      const fields = { class: 'B', shares: '500000000', for: 'treasury' };
      const left = mandateLeft === undefined ? {} : { mandateLeft };
      const buying = asked(step('2026-01-05', 'buy-back', { ...fields, ...left }));
      return buying.requirements.find(({ provision }) => provision === '10.06(1)')?.what.key;
    };
    // A tenth of 5,000 million.
    expect(key()).toBe('around.buy-back-mandate-unknown');
    expect(key('500000000')).toBe('around.buy-back-mandate-enough');
    expect(key('499999999')).toBe('around.buy-back-mandate-too-small');
    const above = asked(step('2026-01-05', 'buy-back', { class: 'B', shares: '500000001', for: 'treasury' }));
    expect(above.requirements[0]?.what.key).toBe('around.buy-back-mandate-above-today');
  });

  test('the month before results is closed, as far as the plan says when they come', () => {
    const steps = [step('2026-03-01', 'buy-back', { class: 'B', shares: '9', for: 'treasury' })];
    const [closed] = cleared(world, planOf(steps, { facts: { resultsOn: ['2026-03-20'] } })).steps;
    expect(closed?.requirements.map(({ id }) => id)).toContain('10.06(2):blackout:1');
    const [open] = cleared(world, planOf(steps, { facts: { resultsOn: ['2026-04-20'] } })).steps;
    expect(open?.requirements.map(({ id }) => id)).not.toContain('10.06(2):blackout:1');
  });

  test('an approval that is recorded already meets what is asked', () => {
    const approved = life(['2022-01-20', 'exchange-approved', { provision: '8A.14' }, { id: 'approval' }]);
    const planned = planOf([step('2022-02-01', 'rights-issue', { forEach: '1/10' })]);
    const answer = cleared(worldOn('2022-01-21', approved), planned);
    expect(answer.verdict).not.toBe('needs-approval');
    expect(answer.steps[0]?.requirements.find(({ id }) => id === '8A.14:1')?.met).toBe('approval');
  });

  test.each([
    ['constitution-change', {}, '8A.24:1'],
    ['auditor', { decision: 'appoint' }, '8A.24:1'],
    ['independent-director', { person: 'wong', decision: 're-elect' }, '8A.24:1'],
    ['winding-up', {}, '8A.24:1'],
    ['class-terms', { class: 'A', votesPerShare: '5' }, '8A.16:consent:1'],
    ['vehicle-change', { vehicle: 'peak', interests: [{ who: 'chan', economic: '1', control: '1' }] }, '8A.19:chan:1'],
    ['transfer', { class: 'A', shares: '9', from: 'chan', to: 'peak' }, '8A.18:1'],
    ['transfer', { class: 'A', shares: '9', from: 'wong', to: 'chan' }, '8A.18:1'],
    ['proxy', { holder: 'wong', class: 'A', shares: '9', to: 'x', terms: 'general' }, '8A.18:1'],
    ['resignation', { person: 'wong' }, '13.51(2):2022-02-01:1'],
    ['appointment', { person: 'lee', names: { en: 'Lee' } }, '13.51(2):2022-02-01:1'],
  ])('%s %j asks %s', (act, fields, id) => {
    const held = life([
      '2022-01-04',
      'shares-transferred',
      {
        class: 'A',
        shares: '50',
        from: 'peak',
        to: 'chan',
        passing: ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'],
      },
    ]);
    const [only] = cleared(worldOn('2022-01-05', held), planOf([step('2022-02-01', act, fields)])).steps;
    expect(only?.requirements.map((one) => one.id)).toContain(id);
  });

  test('an issuer that is not wholly under Chapter 8A is asked what every issuer is', () => {
    const [head] = [listedLife.filter(({ kind }) => kind !== 'issuer-listed')];
    const listed = listedLife.find(({ kind }) => kind === 'issuer-listed');
    const other = { ...(listed as (typeof listedLife)[number]), fields: { status: 'grandfathered' } };
    const entries = [...(head ?? []), other];
    const planned = planOf([step('2026-01-05', 'conversion', { holder: 'wong', class: 'A', shares: '9' })]);
    const [only] = cleared(worldOn('2022-01-03', entries), planned).steps;
    expect(only?.requirements.map(({ provision }) => provision)).not.toContain('8A.20');
    expect(only?.pointers.map(({ provision }) => provision)).toContain('takeovers-code');
  });
});

test('all that is said of these plans can be said in each language', () => {
  const plans = [
    planOf(
      [
        step('2026-01-05', 'buy-back', {
          class: 'B',
          shares: '90',
          for: 'cancellation',
          price: '10.50',
          averagePrice: '10',
        }),
      ],
      {
        facts: { resultsOn: ['2026-01-20'] },
      },
    ),
    planOf([
      step('2022-02-01', 'rights-issue', { forEach: '1/10' }),
      step('2022-02-02', 'transfer', { class: 'A', shares: '9', from: 'wong', to: 'chan' }),
    ]),
    planOf([
      step('2022-02-01', 'class-terms', { class: 'A', votesPerShare: '5' }),
      step('2022-02-02', 'resignation', { person: 'wong' }),
    ]),
    planOf([step('2022-02-01', 'proxy', { holder: 'wong', class: 'A', shares: '9', to: 'x', terms: 'general' })]),
    planOf([step('2022-02-01', 'buy-back', { class: 'B', shares: '90', for: 'cancellation' })], {
      split: 'volunteer',
      agreed: new Map([['wong', 5n]]),
    }),
  ];
  for (const plan of plans) {
    const answer = clearPlan({ world, plan, law: clearanceLaw });
    if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
    const said = [
      ...answer.assumptions,
      ...answer.conversion.warnings,
      answer.conversion.reason,
      ...answer.alternatives.map(({ what }) => what),
      ...answer.steps.flatMap(({ requirements, pointers, ended, conversion }) => [
        ...requirements.flatMap(({ what, clock }) => [what, ...clock]),
        ...[...pointers, ...ended].map(({ reason }) => reason),
        conversion.reason,
      ]),
    ];
    for (const language of languages) {
      for (const one of said) expect(render(one, { language, names: () => null })).not.toMatch(/[{}]|undefined/);
    }
  }
});
