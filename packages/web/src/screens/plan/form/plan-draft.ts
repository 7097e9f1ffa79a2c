import { findAct } from '@tenfold/kernel/plan';
import { isMembers, type Json, type JsonMembers } from '../../entries/json.ts';
import { without } from '../../entries/without-member.ts';
import { fieldsFrom, lackingFields, typedFrom } from './act-model.ts';

/** A step of a plan that somebody is typing. What was typed of another kind stays, should he come back to it. */
export interface StepDraft {
  /** Tells it from the others for as long as the plan is on the screen, wherever it is moved. */
  readonly key: number;
  /** `null` until its kind is chosen. */
  readonly act: string | null;
  readonly on: string;
  readonly byAct: Readonly<Record<string, JsonMembers>>;
  /** What a file says of the step beside what the form asks for, as a remark. */
  readonly rest: JsonMembers;
}

/** A plan as far as it is typed. */
export interface PlanDraft {
  readonly steps: readonly StepDraft[];
  /** How the conversion is to be split, where not as the record's policies say. */
  readonly split: string | null;
  /** What each holder has agreed to convert, as typed. */
  readonly agreed: JsonMembers;
  /** What a file says of the plan beside what the form asks for. */
  readonly rest: JsonMembers;
}

/** A plan with one step whose kind is still to be chosen. */
export function emptyPlan(on: string): PlanDraft {
  return { steps: [{ key: 0, act: null, on, byAct: {}, rest: {} }], split: null, agreed: {}, rest: {} };
}

/** What was typed of a step. */
export function typedOf({ act, byAct }: StepDraft): JsonMembers {
  return act === null ? {} : (byAct[act] ?? {});
}

/** The plan as its file states it; steps without a kind are left out. */
export function planOf({ steps, split, agreed, rest }: PlanDraft): JsonMembers {
  const chosen = steps.flatMap((step) => (step.act === null ? [] : [{ ...stepOf(step, step.act) }]));
  const counts = Object.entries(agreed).filter((one): one is [string, string] => typeof one[1] === 'string');
  const isSplit = split !== null && (split === 'agreed' || split === 'volunteer') && counts.length > 0;
  return {
    ...rest,
    format: 'tenfold/plan/1',
    ...(split === null ? {} : { split }),
    ...(isSplit ? { agreed: Object.fromEntries(counts.map(([holder, count]) => [holder, digits(count)])) } : {}),
    steps: chosen,
  };
}

function stepOf(step: StepDraft, act: string): JsonMembers {
  return { ...step.rest, act, on: step.on, fields: fieldsFrom(act, typedOf(step)) };
}

function digits(count: string): string {
  const plain = count.normalize('NFKC').replaceAll(/[\s,'’]/g, '');
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : count;
}

/** The plan that a file or an address states, to be typed on; `null` for what is none. */
export function draftOf(json: Json): PlanDraft | null {
  if (!isMembers(json) || !Array.isArray(json['steps'])) return null;
  const steps = (json['steps'] as readonly Json[]).filter(isMembers);
  if (steps.length === 0) return null;
  const { split, agreed } = json;
  const rest = without(json, 'format', 'steps', 'split', 'agreed');
  return {
    steps: steps.map(stepFrom),
    split: typeof split === 'string' ? split : null,
    agreed: isMembers(agreed) ? agreed : {},
    rest,
  };
}

function stepFrom(step: JsonMembers, key: number): StepDraft {
  const { act, on, fields } = step;
  const kind = typeof act === 'string' && findAct(act) !== undefined ? act : null;
  const typed = isMembers(fields) ? fields : {};
  return {
    key,
    act: kind,
    on: typeof on === 'string' ? on : '',
    byAct: kind === null ? {} : { [kind]: typedFrom(kind, typed) },
    rest: without(step, 'act', 'on', 'fields'),
  };
}

/** Whether the kind of any step is chosen. */
export function isChosen({ steps }: PlanDraft): boolean {
  return steps.some(({ act }) => act !== null);
}

/** What each step still needs: places of its fields, `act` where no kind is chosen, `on` where no day is. */
export function lackingIn({ steps }: PlanDraft): readonly (readonly string[])[] {
  return steps.map((step) => [
    ...(step.on === '' ? ['on'] : []),
    ...(step.act === null ? ['act'] : lackingFields(step.act, typedOf(step))),
  ]);
}

/** The same plan with another step at a place. */
export function withStep(plan: PlanDraft, place: number, next: (step: StepDraft) => StepDraft): PlanDraft {
  return { ...plan, steps: plan.steps.map((step, at) => (at === place ? next(step) : step)) };
}

/** The same plan with one more step at its end, on the day of the last one. */
export function withAnother(plan: PlanDraft): PlanDraft {
  const last = plan.steps.at(-1);
  const key = Math.max(-1, ...plan.steps.map((step) => step.key)) + 1;
  return { ...plan, steps: [...plan.steps, { key, act: null, on: last?.on ?? '', byAct: {}, rest: {} }] };
}

/** The same plan without one of its steps. */
export function withoutStep(plan: PlanDraft, place: number): PlanDraft {
  return { ...plan, steps: plan.steps.filter((_, at) => at !== place) };
}

/** The same plan with a step in the place of the one before or after it. */
export function withMoved(plan: PlanDraft, place: number, way: -1 | 1): PlanDraft {
  const [step, other] = [plan.steps[place], plan.steps[place + way]];
  if (step === undefined || other === undefined) return plan;
  return { ...plan, steps: plan.steps.with(place, other).with(place + way, step) };
}
