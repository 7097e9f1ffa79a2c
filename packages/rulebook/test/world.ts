import {
  type AnyRule,
  assessRule,
  type Entry,
  type Finding,
  type Policies,
  type World,
  worldOf,
} from '@tenfold/kernel';
import { applied, listedLife, on as entry } from '../../kernel/test/register/life.ts';

export { entry, listedLife };

/** The issuer of every invented life. */
const issuer = { id: 'example', names: { en: 'Example Group Limited' }, stockCode: null, placeOfIncorporation: null };

/** The world on a day after a life in which nothing is refused; entries of later days are left out. */
export function worldOn(on: string, life: readonly Entry[], policies: Partial<Policies> = {}): World {
  const entries = life.filter(({ effectiveOn }) => effectiveOn <= on);
  return worldOf({ issuer, on, knownAt: null, register: applied(entries, policies), entries });
}

/** What a rule finds, in few words: who, which verdict, which reasons. */
export function answers(rule: AnyRule, world: World): readonly string[] {
  return assessRule(world, rule).map(inShort);
}

export function inShort({ subject, verdict, reasons }: Finding): string {
  return `${subject} ${verdict} ${reasons.map(({ key }) => key).join(' ')}`;
}
