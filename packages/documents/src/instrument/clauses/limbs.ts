import type { ClauseKind, Strength } from '@tenfold/kernel';
import { COMPLY, RULES, VEHICLE } from './limb-words.ts';
import type { Sentence } from './sentence.ts';
import { isReport } from './stance.ts';
import { ownStrengthOf, strengthOf } from './strength.ts';
import { isSomebodyElse, othersIn, promisesHimselfToo, type Step } from './whose-conduct.ts';

/** One of the three promises of an undertaking: his own conduct, that of his vehicles, that of the company. */
export type LimbKind = Extract<ClauseKind, 'own-compliance' | 'vehicle-compliance' | 'company-compliance'>;

/** A promise found in a sentence. */
export interface Limb {
  readonly kind: LimbKind;
  readonly strength: Strength;
}

/** The promises that a sentence makes, each kind once. A sentence that only tells of a promise makes none. */
export function limbsOf({ plain, lead, mentions }: Pick<Sentence, 'plain' | 'lead' | 'mentions'>): readonly Limb[] {
  const text = lead === '' ? plain : `${lead} ${plain}`;
  if (isReport(text)) return [];
  const hasRules = mentions.length > 0 || RULES.test(plain);
  const steps = stepsOf(text).filter(({ end, step }) => end > text.length - plain.length && isPromise(step));
  const limbs = steps.flatMap(({ step }) => limbsOfStep(step, hasRules));
  return limbs.filter((limb, index) => limbs.findIndex(({ kind }) => kind === limb.kind) === index);
}

/** Whether a text in plain form speaks of a vehicle. */
export function namesVehicle(text: string): boolean {
  return VEHICLE.test(text);
}

function stepsOf(text: string): readonly { readonly step: Step; readonly end: number }[] {
  let from = 0;
  return [...text.matchAll(COMPLY)].map(({ index, 0: verb }) => {
    const end = index + verb.length;
    const step = { before: text.slice(from, index), verb, after: text.slice(end, end + 160) };
    from = end;
    return { step, end };
  });
}

/** Negative verbs promise only behind a “not”; a failure to comply, or a report on compliance, is no promise. */
function isPromise({ before, verb }: Step): boolean {
  if (verb.endsWith('in breach')) return /\bnot\b/.test(before);
  if (/^(?:breach|contraven|violat|infring)/.test(verb)) return NOT_BEFORE.test(before);
  if (/违反|抵触/.test(verb)) return /(?:不|勿|无|未)[会得应将可致曾]{0,2}$/.test(before);
  if (verb.endsWith('ance') && !verb.includes(' ') && NO_PROMISE_NOUN.test(before)) return false;
  return !/\b(?:fail\w*|omission|unable|omits?|neglects?) to (?:\w+ )?$|未能(?:\p{Script=Han}{0,3})$/u.test(before);
}

const NOT_BEFORE = /\b(?:not|never|nor|neither|refrain from)\b[^.;]{0,16}$/;

const NO_PROMISE_NOUN = /\b(?:non-?|in|for|any|no|of|evidence|report on|duty|obligation) ?(?:\w+ )?$/;

/** His own promise needs rules to comply with; what others shall do may be “the same”. */
function limbsOfStep(step: Step, hasRules: boolean): readonly Limb[] {
  const { before } = step;
  const others = othersIn(step);
  if (others === null) {
    return isSomebodyElse(before) || !hasRules ? [] : [{ kind: 'own-compliance', strength: ownStrengthOf(before) }];
  }
  const strength = strengthOf(others.led);
  return [
    ...(promisesHimselfToo(before) ? [{ kind: 'own-compliance', strength: 'absolute' } as const] : []),
    ...(others.vehicle ? [{ kind: 'vehicle-compliance', strength } as const] : []),
    ...(others.company ? [{ kind: 'company-compliance', strength } as const] : []),
  ];
}
