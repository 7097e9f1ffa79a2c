import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actKinds } from '../../src/plan/acts/index.ts';
import { draftStep } from '../../src/plan/draft-step.ts';
import { findKind } from '../../src/register/entries/index.ts';
import { objectSchema } from '../../src/register/field.ts';
import { applied, listedLife, on } from '../register/life.ts';
import { listingDay, smallIssuer } from '../register/small-issuer.ts';
import { buyBack, cleared, plan, refused, step, worldAfter } from './plans.ts';

const register = applied(listedLife);
const world = worldAfter(listedLife, '2022-01-03');

/** What an act becomes in the listed life, in few words: kind, shares and class. */
function becomes(act: string, fields: Readonly<Record<string, unknown>>): readonly string[] {
  const answer = cleared(world, plan([step('2022-02-01', act, fields)]));
  return answer.entries.map(({ kind, effectiveOn, fields: values }) => {
    const { shares, class: shareClass, into } = values as Readonly<Record<string, string | bigint | undefined>>;
    const day = effectiveOn === '2022-02-01' ? undefined : effectiveOn;
    const target = kind === 'weighted-shares-converted' ? into : undefined;
    return [day, kind, shares, shareClass, target].flatMap((one) => (one === undefined ? [] : [`${one}`])).join(' ');
  });
}

describe.each(actKinds.map((kind) => [kind.act, kind] as const))('%s', (act, kind) => {
  test('its sample is read, and what it drafts are entries of kinds that there are', () => {
    const drafted = draftStep({ act, on: '2022-02-01', fields: kind.sample }, 1, register);
    if ('problems' in drafted) throw new Error(JSON.stringify(drafted.problems));
    expect(drafted.entries.map((entry) => findKind(entry.kind)?.type)).toEqual(
      drafted.entries.map((entry) => entry.kind),
    );
  });

  test('its schema and its sentence in three languages are there', () => {
    expect(objectSchema(kind.fields)).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(kind.about)).toEqual(['en', 'zh-Hant', 'zh-Hans']);
  });
});

test('every file of an act is listed, under its name and once', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/plan/acts')).filter((name) => name !== 'index.ts');
  expect(actKinds.map(({ act }) => `${act}.ts`).toSorted()).toEqual(files.toSorted());
});

describe('an act becomes the entries that a record would have', () => {
  test.each([
    [
      'buy-back',
      { class: 'B', shares: '9', for: 'cancellation', cancelledOn: '2022-02-03' },
      ['shares-bought-back 9 B', '2022-02-03 shares-cancelled 9 B', '2022-02-03 weighted-shares-converted 1 A B'],
    ],
    ['buy-back', { class: 'B', shares: '9', for: 'treasury' }, ['shares-bought-back 9 B']],
    ['buy-back', { class: 'B', shares: '9', for: 'cancellation', cancelledOn: null }, ['shares-bought-back 9 B']],
    ['placing', { class: 'B', shares: '9' }, ['shares-issued 9 B']],
    ['consideration-issue', { class: 'B', shares: '9', to: 'seller' }, ['shares-issued 9 B']],
    ['scheme-grant', { class: 'B', shares: '9' }, []],
    ['vesting', { class: 'B', shares: '9' }, ['shares-issued 9 B']],
    ['option-exercise', { class: 'B', shares: '9' }, ['shares-issued 9 B']],
    ['conversion', { holder: 'wong', class: 'A', shares: '9' }, ['weighted-shares-converted 9 A B']],
    ['transfer', { class: 'A', shares: '9', from: 'wong', to: 'others' }, ['shares-transferred 9 A']],
    [
      'pledge',
      { holder: 'wong', class: 'A', shares: '9', 'in-favour-of': 'bank', title: 'passes' },
      ['encumbrance-created 9 A', 'shares-transferred 9 A'],
    ],
    [
      'pledge-enforcement',
      { holder: 'peak', class: 'A', shares: '9', 'in-favour-of': 'bank' },
      ['encumbrance-enforced 9 A'],
    ],
    [
      'pledge-release',
      { holder: 'peak', class: 'A', shares: '9', 'in-favour-of': 'bank' },
      ['encumbrance-released 9 A'],
    ],
    ['proxy', { holder: 'wong', class: 'A', shares: '9', to: 'chair', terms: 'one-meeting' }, []],
    [
      'proxy',
      { holder: 'wong', class: 'A', shares: '9', to: 'chair', terms: 'irrevocable' },
      ['shares-transferred 9 A'],
    ],
    ['voting-agreement', { holder: 'wong', class: 'A', shares: '9', with: 'fund', control: 'stays' }, []],
    [
      'voting-agreement',
      { holder: 'wong', class: 'A', shares: '9', with: 'fund', control: 'passes' },
      ['shares-transferred 9 A'],
    ],
    [
      'vehicle-change',
      { vehicle: 'peak', interests: [{ who: 'wong', economic: '1', control: '1' }] },
      ['vehicle-interests-set'],
    ],
    ['split', { into: '10' }, ['shares-subdivided']],
    ['consolidation', { of: '10' }, ['shares-subdivided']],
    ['class-terms', { class: 'A', votesPerShare: '5' }, ['class-terms-changed A']],
    ['appointment', { person: 'lee', names: { en: 'Lee' } }, ['person-recorded', 'director-appointed']],
    ['resignation', { person: 'wong' }, ['director-ceased']],
    ['retirement', { person: 'wong', elected: 'again' }, ['director-ceased', 'director-appointed']],
    ['retirement', { person: 'wong', elected: 'not-again' }, ['director-ceased']],
    [
      'independent-director',
      { person: 'lee', names: { en: 'Lee' }, decision: 'appoint' },
      ['person-recorded', 'director-appointed'],
    ],
    ['independent-director', { person: 'wong', decision: 're-elect' }, []],
    ['auditor', { decision: 'remove' }, []],
    ['constitution-change', { requisitionThreshold: '1/10' }, ['articles-adopted']],
    ['winding-up', {}, []],
    ['delisting', {}, ['issuer-delisted']],
  ])('%s %j', (act, fields, expected) => {
    expect(becomes(act, fields)).toEqual(expected);
  });

  test('a vehicle that is not recorded yet comes with the transfer to it', () => {
    const vehicle = {
      form: 'trust',
      purpose: 'estate planning',
      interests: [{ who: 'wong', economic: '1', control: '1' }],
    };
    const fields = { class: 'A', shares: '9', from: 'wong', to: 'wong-trust', vehicle };
    expect(becomes('transfer', fields)).toEqual([
      'vehicle-recorded',
      'vehicle-interests-set',
      'shares-transferred 9 A',
    ]);
  });

  test('shares move into treasury and out of it', () => {
    const answer = cleared(
      world,
      plan([
        step('2022-02-01', 'buy-back', { class: 'B', shares: '9', for: 'cancellation', cancelledOn: null }),
        step('2022-02-02', 'move-to-treasury', { class: 'B', shares: '9' }),
        step('2022-02-03', 'treasury-sale', { class: 'B', shares: '4' }),
        step('2022-02-04', 'vesting', { class: 'B', shares: '3', from: 'treasury' }),
        step('2022-02-05', 'cancellation', { class: 'B', shares: '2', from: 'treasury' }),
      ]),
    );
    const shareClass = answer.after.world.register.classes.get('B');
    expect([shareClass?.treasury, shareClass?.boughtBack, shareClass?.inIssue]).toEqual([0n, 0n, 4_499_999_999n]);
  });

  test('articles keep what a change does not name', () => {
    const life = [
      ...listedLife,
      on('2022-01-04', 'articles-adopted', { requisitionThreshold: '1/20', specialMajority: '3/4' }),
    ];
    const planned = plan([step('2022-02-01', 'constitution-change', { specialMajority: '2/3' })]);
    const answer = cleared(worldAfter(life, '2022-01-05'), planned);
    expect(answer.after.world.register.articles.at(-1)).toMatchObject({
      requisitionThreshold: { numerator: 1n, denominator: 20n },
      specialMajority: { numerator: 2n, denominator: 3n },
    });
  });
});

describe('an offer in proportion', () => {
  test.each(['rights-issue', 'open-offer', 'bonus-issue', 'scrip-dividend'])('%s reaches every holder', (act) => {
    // 4,500 million B and 500 million A, of which peak has four fifths.
    expect(becomes(act, { forEach: '1/10' })).toEqual([
      'shares-issued 450000000 B',
      'shares-issued 40000000 A',
      'shares-issued 10000000 A',
    ]);
  });

  test('what others do not take up cuts the weighted shares in the same proportion', () => {
    expect(becomes('rights-issue', { forEach: '1/10', takenUp: '1/2' })).toEqual([
      'shares-issued 225000000 B',
      'shares-issued 20000000 A',
      'shares-issued 5000000 A',
    ]);
  });

  test('fewer weighted shares than there might be are split by largest remainder', () => {
    expect(becomes('bonus-issue', { forEach: '1/10', weightedShares: '7' })).toEqual([
      'shares-issued 450000000 B',
      'shares-issued 6 A',
      'shares-issued 1 A',
    ]);
  });

  test('no more weighted shares come of it than leave the proportion where it stands, were the ratchet higher', () => {
    const before = worldAfter(smallIssuer({ A: { pat: '100' }, B: { others: '900' } }), listingDay);
    // 95 of 1,000 go, and ten of the weighted: 90 of 905. A tenth makes 81 ordinary shares; nine beside them would be 99 of 995.
    const steps = [buyBack('2022-02-01', 95n), step('2022-02-02', 'bonus-issue', { forEach: '1/10' })];
    const [, offer] = cleared(before, plan(steps)).steps;
    expect(offer?.entries.map(({ fields }) => fields)).toMatchObject([
      { class: 'B', shares: 1n, to: 'pat' },
      { class: 'B', shares: 80n },
      { class: 'A', shares: 8n, to: 'pat' },
    ]);
  });

  test('it cannot be laid out where a holding is not known', () => {
    const life = [...listedLife, on('2022-01-04', 'shares-issued', { class: 'B', shares: null, way: 'scheme' })];
    const planned = plan([step('2022-02-01', 'bonus-issue', { forEach: '1/10' })]);
    expect(refused(worldAfter(life, '2022-01-05'), planned)).toEqual([
      ['step 1', 'steps[0].fields.forEach', 'plan.offer-needs-counts'],
    ]);
  });
});
