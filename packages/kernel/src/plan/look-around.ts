import { statusOn } from '../register/register.ts';
import type { Entry } from '../register/entry.ts';
import { versionIn } from '../law/rule.ts';
import { readActFields } from './draft-step.ts';
import { findAct } from './acts/index.ts';
import type { ClearedStep, Conversion, EndedWeight } from './clearance.ts';
import type { JudgedDay } from './judge-days.ts';
import type { AnySurrounding, StepSeen } from './surrounding.ts';
import type { StepGiven } from './clear-step.ts';

/** What a step became. */
interface Became {
  readonly days: readonly JudgedDay[];
  readonly entries: readonly Entry[];
  readonly conversion: Conversion;
  readonly ended: readonly EndedWeight[];
}

/** What the provisions around Chapter 8A ask of a step, and where else to look. */
export function lookAround(
  { step, number, plan, law }: StepGiven,
  { days, entries, conversion, ended }: Became,
): Pick<ClearedStep, 'requirements' | 'pointers'> {
  const [first, last] = [days[0], days.at(-1)];
  const kind = findAct(step.act);
  if (first === undefined || last === undefined || kind === undefined) return { requirements: [], pointers: [] };
  const read = readActFields(kind, step.fields, number);
  const values = 'values' in read ? (read.values as StepSeen['values']) : {};
  const worlds = { before: first.without, after: last.after, lastDay: last.day.on };
  const seen: StepSeen = { number, step, values, ...worlds, entries, conversion, ended, plan };
  const asked = law.surroundings.filter((one) => isBound(one, seen)).map((one) => askedBy(one, seen));
  return {
    requirements: asked.flatMap(({ requirements }) => requirements),
    pointers: asked.flatMap(({ pointers }) => pointers),
  };
}

function isBound({ reach }: AnySurrounding, { step, before }: StepSeen): boolean {
  const status = statusOn(before.register, step.on);
  return reach === 'every-issuer' ? status !== null : status === 'chapter-8a';
}

function askedBy(one: AnySurrounding, seen: StepSeen): Pick<ClearedStep, 'requirements' | 'pointers'> {
  const version = versionIn(one.versions, seen.step.on);
  if (version === null) return { requirements: [], pointers: [] };
  const asked = one.observe(seen).map((facts) => one.ask(facts, version.parameters));
  return {
    requirements: asked.flatMap(({ requirements }) => requirements),
    pointers: asked.flatMap(({ pointers }) => pointers),
  };
}
