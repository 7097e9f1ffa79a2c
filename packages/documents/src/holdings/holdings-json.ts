import { type Beneficiary, holdingBounds, partInHolding, type ShareClass, type World } from '@tenfold/kernel';
import { endsJson, ratioEndsJson } from '../capital/bounds-json.ts';
import { unknownsJson } from '../capital/unknowns.ts';
import { countJson } from '../check/capital-json.ts';
import type { Check } from '../check/check.ts';
import type { Json } from '../check/figure-json.ts';
import { findingJson } from '../check/finding-json.ts';
import { sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { ownersJson } from './owners-json.ts';

/**
 * Who has what in the shares, from the beneficiaries through their vehicles: every holding of weighted shares and every one
 * in which a beneficiary has a part, those who stand behind it, each beneficiary's part of it as the look-through finds it,
 * and what Rule 8A.18 says of it.
 */
export function holdingsJson({ world, findings }: Check, language: Language): Json {
  const say = sayIn(wordingOf(world, language));
  const holdings = holdingsOf(world);
  return {
    on: world.on,
    ...ownersJson(world, new Set(holdings.map(({ holder }) => holder))),
    classes: [...world.register.classes.values()].map(({ id, weighted, inIssue }) => ({
      id,
      weighted,
      inIssue: countJson(inIssue),
    })),
    holdings: holdings.map(holdingJson),
    stakes: world.beneficiaries.map(stakeJson),
    findings: findings.filter(({ provision }) => provision === '8A.18').map((one) => findingJson(one, say)),
    unknown: unknownsJson(world),
  };
}

interface HoldingIn {
  readonly holder: string;
  readonly shareClass: ShareClass;
}

/** Holdings of weighted shares, whoever has them, and those in which a beneficiary has any part. */
function holdingsOf({ register, beneficiaries }: World): readonly HoldingIn[] {
  const theirs = new Set(beneficiaries.flatMap(({ rows }) => rows.map(({ holder }) => holder)));
  return [...register.classes.values()].flatMap((shareClass) =>
    [...shareClass.holdings]
      .filter(([holder, { shares }]) => shares !== 0n && (shareClass.weighted || theirs.has(holder)))
      .map(([holder]) => ({ holder, shareClass })),
  );
}

function holdingJson({ holder, shareClass }: HoldingIn): Json {
  const held = shareClass.holdings.get(holder);
  return {
    holder,
    shareClass: shareClass.id,
    shares: endsJson(holdingBounds(shareClass, holder)),
    ended: held?.allEnded === true ? countJson(held.shares) : `${held?.ended ?? 0n}`,
    uncertain: `${held?.uncertain ?? 0n}`,
  };
}

/** A beneficiary's part of each holding: what is recorded, and at most what is nobody else's. */
function stakeJson({ person, rows, weighted, ordinary }: Beneficiary): Json {
  return {
    person: person.id,
    weighted: { economic: ratioEndsJson(weighted.economic), control: ratioEndsJson(weighted.control) },
    ordinary: { economic: ratioEndsJson(ordinary.economic), control: ratioEndsJson(ordinary.control) },
    rows: rows
      .filter(({ shares }) => shares !== 0n)
      .map(({ holder, shareClass, seen }) => ({
        holder,
        shareClass,
        economic: ratioEndsJson(partInHolding(seen, 'economic', person.id)),
        control: ratioEndsJson(partInHolding(seen, 'control', person.id)),
        through: [...seen.vehicles],
        unknown: [...seen.unknown],
        entries: [...seen.entries],
      })),
  };
}
