import { isSame } from '../finding/is-same.ts';
import { type Figure, message, type Message } from '../finding/message.ts';
import type { Problem } from '../register/refusal.ts';
import type { KeptAnswer, KeptStep } from './kept-answer.ts';

/** The answer to a plan that was asked about again: an answer, or why there is none any more. */
export type AnswerAgain = Pick<KeptAnswer, 'steps'> | { readonly problems: readonly Problem[] };

/** A step of a kept clearance, by its place in the plan, counted from 1. */
export interface PlacedStep {
  readonly place: number;
  readonly step: KeptStep;
}

/** In what the answer to the same steps is another one now; empty where it is the same. */
export function changesOf(kept: readonly PlacedStep[], again: AnswerAgain): readonly Message[] {
  if ('problems' in again) return again.problems.map(({ message: why }) => why);
  return kept.flatMap((placed, at) => {
    const now = again.steps[at];
    return now === undefined ? [] : changesOfStep(placed, now);
  });
}

function changesOfStep({ place, step: kept }: PlacedStep, now: KeptStep): readonly Message[] {
  const figures = { step: { number: BigInt(place) }, on: { date: kept.on } };
  const changes = [
    ...changedVerdict(kept, now, figures),
    ...changedConversion(kept, now, figures),
    ...changedRequirements(kept, now, figures),
    ...(isSame(kept.ended, now.ended) ? [] : [message('clearance-kept.changed-ended', figures)]),
  ];
  if (changes.length > 0 || isSame(kept.entries, now.entries)) return changes;
  return [message('clearance-kept.changed-entries', figures)];
}

type Figures = Readonly<Record<string, Figure>>;

function changedVerdict(kept: KeptStep, now: KeptStep, figures: Figures): readonly Message[] {
  if (kept.verdict === now.verdict) return [];
  const verdicts = { was: { message: `verdict.${kept.verdict}` }, is: { message: `verdict.${now.verdict}` } };
  return [message('clearance-kept.changed-verdict', { ...figures, ...verdicts })];
}

function changedConversion(kept: KeptStep, now: KeptStep, figures: Figures): readonly Message[] {
  if (kept.minimum !== now.minimum) return [changedMinimum(kept.minimum, now.minimum, figures)];
  if (!isSame(kept.bounds, now.bounds)) return [message('clearance-kept.changed-bounds', figures)];
  if (!isSame(kept.allocation, now.allocation)) return [message('clearance-kept.changed-split', figures)];
  return kept.due === now.due ? [] : [message('clearance-kept.changed-due', figures)];
}

function changedMinimum(kept: string | null, now: string | null, figures: Figures): Message {
  const was = kept === null ? {} : { was: { shares: BigInt(kept) } };
  if (now === null) return message('clearance-kept.minimum-not-known-now', { ...figures, ...was });
  const key = kept === null ? 'clearance-kept.minimum-known-now' : 'clearance-kept.changed-minimum';
  return message(key, { ...figures, ...was, is: { shares: BigInt(now) } });
}

function changedRequirements(kept: KeptStep, now: KeptStep, figures: Figures): readonly Message[] {
  const [more, fewer] = [
    lackingIn(kept.requirements, now.requirements),
    lackingIn(now.requirements, kept.requirements),
  ];
  return [
    ...(more.length === 0 ? [] : [message('clearance-kept.more-requirements', { ...figures, ...underRules(more) })]),
    ...(fewer.length === 0 ? [] : [message('clearance-kept.fewer-requirements', { ...figures, ...underRules(fewer) })]),
  ];
}

/** What the second list has and the first has not, or has fewer times. */
function lackingIn(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = [...first];
  return second.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The id of a requirement begins with its provision. */
function underRules(ids: readonly string[]): Figures {
  const provisions = new Set(ids.map((id) => id.split(':')[0] ?? id));
  return { rules: { list: [...provisions].toSorted().map((provision) => ({ provision })) } };
}
