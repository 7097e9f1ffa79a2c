import { type Plan, versionIn } from '@tenfold/kernel';
import { coverage, rules } from '@tenfold/rulebook';
import { clearanceLaw } from '@tenfold/rulebook/clearance';
import { rulesJson } from '../asked/rules-json.ts';
import type { RulesGivenBy } from './kept-to-tell.ts';

/** Hashes a text; handed in, since nothing here reads what the machine offers. */
export type Hash = (text: string) => string;

/** The law that a plan is cleared by: a mark of the whole rulebook, and the versions in force on the days of the plan. */
export function lawOfPlan({ steps }: Pick<Plan, 'steps'>, hash: Hash): RulesGivenBy {
  const all = [...clearanceLaw.rules, ...clearanceLaw.surroundings];
  const versions = steps.flatMap(({ on }) => all.map((one) => versionIn(one.versions, on)?.id ?? null));
  const known = versions.filter((id) => id !== null);
  return { rulebook: rulebookMark(hash), versions: [...new Set(known)].toSorted() };
}

const marks = new Map<Hash, string>();

/** Another one for other rules, parameters or readings. */
function rulebookMark(hash: Hash): string {
  const found =
    marks.get(hash) ?? hash(JSON.stringify(rulesJson({ rules, coverage, on: '2018-04-30', language: 'en' })));
  marks.set(hash, found);
  return found;
}

/** Which versions are in force for a plan now and were not then, or then and not now. */
export function changedVersions(then: RulesGivenBy, now: RulesGivenBy): readonly string[] {
  const all = new Set([...then.versions, ...now.versions]);
  return [...all].filter((id) => then.versions.includes(id) !== now.versions.includes(id)).toSorted();
}
