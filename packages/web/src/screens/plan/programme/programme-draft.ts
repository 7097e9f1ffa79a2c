import { addDays } from '@tenfold/kernel';
import { isMembers, type Json, type JsonMembers } from '../../entries/json.ts';
import { without } from '../../entries/without-member.ts';
import { draftOf, type PlanDraft, planOf, type StepDraft, typedOf } from '../form/plan-draft.ts';

/** How a step is done again and again; `every` is empty for one that is done once. */
export interface RepeatDraft {
  readonly every: string;
  readonly to: string;
  /** Business days from a purchase to the cancellation of what was bought. */
  readonly cancelledAfter: string;
}

/** A programme as far as it is typed: steps, some of which are repeated, by their keys. */
export interface ProgrammeDraft extends PlanDraft {
  readonly repeats: Readonly<Record<number, RepeatDraft>>;
}

/** How far the dates of a repeated step may lie apart, as the file of a programme writes it. */
export const intervals = ['month', '3 months', '6 months', 'week', '2 weeks', 'trading day', '5 trading days'] as const;

const ONCE: RepeatDraft = { every: '', to: '', cancelledAfter: '' };

const A_YEAR = 364;

/** What is offered first: a buy-back every month for a year. */
export function emptyProgramme(on: string): ProgrammeDraft {
  const step: StepDraft = { key: 0, act: 'buy-back', on, byAct: { 'buy-back': { for: 'cancellation' } }, rest: {} };
  return {
    steps: [step],
    split: null,
    agreed: {},
    rest: {},
    repeats: { 0: { every: 'month', to: addDays(on, A_YEAR), cancelledAfter: '' } },
  };
}

/** How a step is repeated. */
export function repeatOf({ repeats }: ProgrammeDraft, { key }: StepDraft): RepeatDraft {
  return repeats[key] ?? ONCE;
}

/** The same programme with a step repeated otherwise. */
export function withRepeat(draft: ProgrammeDraft, { key }: StepDraft, change: Partial<RepeatDraft>): ProgrammeDraft {
  return { ...draft, repeats: { ...draft.repeats, [key]: { ...(draft.repeats[key] ?? ONCE), ...change } } };
}

/** Whether what a step buys back is cancelled some days after each purchase. */
export function isCancelling(step: StepDraft): boolean {
  return step.act === 'buy-back' && typedOf(step)['for'] === 'cancellation';
}

/** The programme as its file states it. */
export function programmeOf(draft: ProgrammeDraft): JsonMembers {
  const [steps, repeat] = [
    draft.steps.filter((one) => !isRepeated(draft, one)),
    draft.steps.filter((one) => isRepeated(draft, one)),
  ];
  const { split, agreed, steps: once } = planOf({ ...draft, steps });
  const given = { split, agreed, repeat: repeat.flatMap((step) => repeatJson(draft, step)), steps: once };
  const said = Object.entries(given).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { format: 'tenfold/programme/1', ...Object.fromEntries(said) };
}

function isRepeated(draft: ProgrammeDraft, step: StepDraft): boolean {
  return repeatOf(draft, step).every !== '';
}

function repeatJson(draft: ProgrammeDraft, step: StepDraft): readonly JsonMembers[] {
  const { steps } = planOf({ ...draft, steps: [step] });
  const [stated] = steps as readonly JsonMembers[];
  if (stated === undefined) return [];
  const { every, to, cancelledAfter } = repeatOf(draft, step);
  const after = isCancelling(step) && cancelledAfter.trim() !== '' ? { cancelledAfter: cancelledAfter.trim() } : {};
  const fields = isCancelling(step) ? without(stated['fields'] as JsonMembers, 'cancelledOn') : stated['fields'];
  return [{ act: stated['act'], every, from: stated['on'], to, ...after, fields }];
}

/** The programme that a file or an address states, to be typed on; `null` for what is none. */
export function programmeDraftOf(json: Json | undefined): ProgrammeDraft | null {
  if (!isMembers(json)) return null;
  const repeated = Array.isArray(json['repeat']) ? (json['repeat'] as readonly Json[]).filter(isMembers) : [];
  const once = Array.isArray(json['steps']) ? (json['steps'] as readonly Json[]) : [];
  const steps = [...repeated.map(({ act, from, fields }) => ({ act, on: from, fields })), ...once] as readonly Json[];
  const plan = draftOf({ ...json, steps });
  if (plan === null || plan.steps.length === 0) return null;
  const repeats = repeated.map(({ every, to, cancelledAfter }, key) => [
    key,
    { every: text(every), to: text(to), cancelledAfter: text(cancelledAfter) },
  ]);
  return { ...plan, repeats: Object.fromEntries(repeats) as ProgrammeDraft['repeats'] };
}

function text(json: Json | undefined): string {
  return typeof json === 'string' ? json : '';
}

/** A place in the file of a programme as the place of a step on the screen: `repeat[0].from` is `steps[0].on`. */
export function placeOnScreen(draft: ProgrammeDraft, place: string): string {
  const found = /^(repeat|steps)\[(\d+)\](.*)$/.exec(place);
  if (found === null) return place;
  const [, list, index, rest = ''] = found;
  const shown = draft.steps.flatMap((step, at) =>
    step.act !== null && isRepeated(draft, step) === (list === 'repeat') ? [at] : [],
  );
  return `steps[${shown[Number(index)] ?? index}]${rest === '.from' ? '.on' : rest}`;
}
