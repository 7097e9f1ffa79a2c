import {
  type AnyRule,
  assessRule,
  type Entry,
  type Finding,
  type Policies,
  type World,
  worldOf,
} from '@tenfold/kernel';
import { expect } from 'vitest';
import { applied, listedLife, on as entry } from '../../kernel/test/register/life.ts';

export { entry, listedLife };

/** The issuer of every invented life. */
const issuer = { id: 'example', names: { en: 'Example Group Limited' }, stockCode: null, placeOfIncorporation: null };

/** The world on a day after a life in which nothing is refused; entries of later days are left out. */
export function worldOn(on: string, entered: readonly Entry[], policies: Partial<Policies> = {}): World {
  const entries = entered.filter(({ effectiveOn }) => effectiveOn <= on);
  return worldOf({ issuer, on, knownAt: null, register: applied(entries, policies), entries });
}

/** What a rule finds, in few words: who, which verdict, which reasons. */
export function answers(rule: AnyRule, world: World): readonly string[] {
  return assessRule(world, rule).map(inShort);
}

export function inShort({ subject, verdict, reasons }: Finding): string {
  return `${subject} ${verdict} ${reasons.map(({ key }) => key).join(' ')}`;
}

/** The life in which every invented issuer begins, and what comes after; see it for who has what. Listed on 3 January 2022. */
export function life(...more: readonly Parameters<typeof entry>[]): readonly Entry[] {
  return [...listedLife, ...more.map((one) => entry(...one))];
}

/** Entries in the order of their days, those of one day as they were. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn)));
}

/** The one finding there is. */
export function only(findings: readonly Finding[]): Finding {
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}
