import { assessRule, defaultPolicies } from '@tenfold/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NaiveState, naiveRegister, sharesIn } from '../../../kernel/test/model/naive-register.ts';
import { asEntries, lives } from '../../../kernel/test/model/random-life.ts';
import { r8a09, r8a13 } from '../../src/index.ts';
import { worldOn } from '../world.ts';

type Lots = NaiveState['lots'];

test('8A.13 answers as a naive register says, at the end of any life', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const on = life.at(-1)?.on ?? '';
      const [finding] = assessRule(worldOn(on, asEntries(life)), r8a13);
      expect(finding?.verdict).toBe(proportionVerdict(naiveRegister(life, defaultPolicies), on));
    }),
    { numRuns: 150 },
  );
});

function proportionVerdict({ lots, lowest, open }: NaiveState, on: string): string {
  const total = sharesIn(lots);
  const weighted = lots.filter(({ shareClass }) => shareClass === 'A');
  const own = sharesIn(weighted.filter(({ holder }) => holder.startsWith('#')));
  const held = weighted.filter(({ holder }) => !holder.startsWith('#'));
  const alive = own + sharesIn(held.filter(({ weight }) => weight === 'alive'));
  const possible = alive + sharesIn(held.filter(({ weight }) => weight === 'in doubt'));
  const isLowKept = lowest !== null && alive * lowest.low.bottom <= lowest.low.top * total;
  const isHighKept = lowest !== null && possible * lowest.high.bottom <= lowest.high.top * total;
  if (isLowKept !== isHighKept) return 'information-missing';
  if (isLowKept) return 'kept';
  return open !== null && open.openedOn === on ? 'action-required' : 'breached';
}

test('8A.09 answers as a count of every lot says, at the end of any life', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const on = life.at(-1)?.on ?? '';
      const [finding] = assessRule(worldOn(on, asEntries(life)), r8a09);
      const { lots, withoutWeight } = naiveRegister(life, defaultPolicies);
      const [atBest, atWorst] = (['ended', 'alive'] as const).map((doubt) =>
        isFloorKept(lots, { withoutWeight, doubt }),
      );
      const expected = atBest === atWorst ? (atBest === true ? 'kept' : 'breached') : 'information-missing';
      expect(finding?.verdict).toBe(expected);
    }),
    { numRuns: 150 },
  );
});

/** Ten votes for each weighted share, one for each other; the public has a tenth. What is in doubt is as `doubt` says. */
function isFloorKept(
  lots: Lots,
  given: { readonly withoutWeight: ReadonlySet<string>; readonly doubt: 'ended' | 'alive' },
): boolean {
  let [all, publics] = [0n, 0n];
  for (const { shareClass, holder, weight, shares } of lots.filter((lot) => !lot.holder.startsWith('#'))) {
    const isAlive = shareClass === 'A' && (weight === 'in doubt' ? given.doubt : weight) === 'alive';
    all += isAlive ? 10n * shares : shares;
    if (!isAlive && !isHeldForBeneficiary(holder, given.withoutWeight)) publics += shares;
  }
  return publics * 10n >= all;
}

function isHeldForBeneficiary(holder: string, withoutWeight: ReadonlySet<string>): boolean {
  const behind: Readonly<Record<string, readonly string[]>> = {
    pat: ['pat'],
    vale: ['pat'],
    quin: ['quin'],
    wold: ['pat', 'quin'],
  };
  return (behind[holder] ?? []).some((person) => !withoutWeight.has(person));
}
