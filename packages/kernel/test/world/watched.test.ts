import { describe, expect, test } from 'vitest';
import { defaultPolicies, type Policies, type PolicyName, policyChoices } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import { watch } from '../../src/world/watched.ts';
import { type World, worldOf } from '../../src/world/world.ts';
import { applied, on } from '../register/life.ts';
import { bought, boughtAndCancelled, smallIssuer } from '../register/small-issuer.ts';

const life = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const issuer = { id: 'issuer', names: { en: 'Issuer' }, stockCode: null, placeOfIncorporation: null };

function worldAfter(entries: readonly Entry[], policies: Partial<Policies> = {}): World {
  return worldOf({ issuer, on: '2024-06-03', knownAt: null, register: applied(entries, policies), entries });
}

/** The values of a policy that can matter once `ask` has looked at the world. */
function mattering(world: World, policy: PolicyName, ask: (world: World) => unknown): readonly string[] {
  const watched = watch(world);
  ask(watched.world);
  return watched.othersThatMatter(policy).map(({ value }) => value);
}

describe('a policy that was asked for can matter', () => {
  test('under each of its other values, in a world that has that value', () => {
    const { world, othersThatMatter } = watch(worldAfter(life));
    expect(world.policies.conversionDueOn).toBe('cancellation');
    const others = othersThatMatter('conversionDueOn');
    expect(others.map(({ value }) => value)).toEqual(['treasury', 'trade']);
    expect(others.map((other) => other.world.policies.conversionDueOn)).toEqual(['treasury', 'trade']);
    expect(others.map((other) => other.world.ratchet.policies.conversionDueOn)).toEqual(['treasury', 'trade']);
  });

  test.each(Object.keys(policyChoices) as PolicyName[])('%s, and no other with it', (policy) => {
    const world = worldAfter(life);
    for (const other of Object.keys(policyChoices) as PolicyName[]) {
      const values = policyChoices[other].filter((value) => value !== defaultPolicies[other]);
      expect(mattering(world, other, ({ policies }) => policies[policy])).toEqual(other === policy ? values : []);
    }
  });

  test('when all are copied, any may have been asked for', () => {
    expect(mattering(worldAfter(life), 'reElection', ({ policies }) => ({ ...policies }))).toEqual(['gap']);
  });
});

describe('the ratchet brings in the policies that act through it', () => {
  const ask = ({ ratchet }: World): unknown => ratchet.high;

  test('none while it is the same under all of them', () => {
    expect(mattering(worldAfter(life), 'conversionDueOn', ask)).toEqual([]);
    expect(mattering(worldAfter(life), 'ratchetAfterConversion', ask)).toEqual([]);
  });

  test('and never one that acts elsewhere', () => {
    expect(mattering(worldAfter([...life, bought('100', '2024-02-01')]), 'conversionSplit', ask)).toEqual([]);
  });

  test('shares bought back and not cancelled: where the trade counts', () => {
    expect(mattering(worldAfter([...life, bought('100', '2024-02-01')]), 'conversionDueOn', ask)).toEqual(['trade']);
  });

  test('not when nobody asked for the ratchet', () => {
    expect(mattering(worldAfter([...life, bought('100', '2024-02-01')]), 'conversionDueOn', () => null)).toEqual([]);
  });

  test('a conversion that answers a fall: where it lowers the ratchet', () => {
    const answered = [
      ...life,
      ...boughtAndCancelled('100', '2024-02-01'),
      on('2024-02-01', 'weighted-shares-converted', { holder: 'pat', class: 'A', shares: '20', into: 'B' }),
    ];
    expect(mattering(worldAfter(answered), 'ratchetAfterConversion', ask)).toEqual(['lowered']);
  });

  test('a fall that came on another day: where the purchase counts', () => {
    const cancelledLater = [...life, bought('100', '2024-02-01'), ...boughtAndCancelled('1', '2024-03-01').slice(1)];
    expect(mattering(worldAfter(cancelledLater), 'conversionDueOn', ask)).toEqual(['trade']);
  });

  test('a fall whose cause the purchase is, not the cancellation of that day', () => {
    const sameDay = [...life, ...boughtAndCancelled('100', '2024-02-01')];
    expect(mattering(worldAfter(sameDay), 'conversionDueOn', ask)).toEqual(['trade']);
    const answer = { holder: 'pat', class: 'A', shares: '10', into: 'B' };
    const answered = [...sameDay, on('2024-02-01', 'weighted-shares-converted', answer)];
    expect(mattering(worldAfter(answered), 'conversionDueOn', ask)).toEqual(['trade']);
  });

  test('any, where a total is not known', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: null } });
    expect(mattering(worldAfter(unknown), 'conversionDueOn', ask)).toEqual(['treasury', 'trade']);
  });

  test('is worked out once for all who ask', () => {
    const world = worldAfter([...life, bought('100', '2024-02-01')]);
    const [first, second] = [watch(world), watch(world)];
    ask(first.world);
    ask(second.world);
    expect(second.othersThatMatter('conversionDueOn')).toBe(first.othersThatMatter('conversionDueOn'));
  });
});

test('a watched world shows what the world shows', () => {
  const world = worldAfter([...life, bought('100', '2024-02-01')], { conversionDueOn: 'trade' });
  const { world: watched } = watch(world);
  const { issuer: who, on: day, knownAt, register, capital, beneficiaries, ratchet } = world;
  expect(watched).toMatchObject({ issuer: who, on: day, knownAt });
  expect(watched.register).toBe(register);
  expect(watched.capital).toBe(capital);
  expect(watched.beneficiaries).toBe(beneficiaries);
  expect(watched.ratchet).toBe(ratchet);
  expect({ ...watched.policies }).toEqual({ ...defaultPolicies, conversionDueOn: 'trade' });
  expect(watched.standingOf(['class-a'])).toBe('assumed');
});
