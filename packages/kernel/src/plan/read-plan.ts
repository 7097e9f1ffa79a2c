import { message } from '../finding/message.ts';
import { namedObject, readNamed, wordOf } from '../record/named-fields.ts';
import { policyChoices } from '../policy/policies.ts';
import {
  anyField,
  countField,
  dateField,
  type Field,
  type FieldValues,
  isObject,
  listOf,
  mapOf,
  optional,
  quoted,
  textField,
  unknownOr,
} from '../register/field.ts';
import type { Problem } from '../register/refusal.ts';
import { findAct } from './acts/index.ts';
import type { Plan, PlannedStep } from './clearance.ts';
import { atStep, readActFields, unknownAct } from './draft-step.ts';

/** The format of a file of planned acts. */
export const planFormat = 'tenfold/plan/1';

/** What a plan has beside its format. */
export const planFields = {
  split: optional(wordOf([...policyChoices.conversionSplit, 'agreed', 'volunteer'])),
  agreed: optional(mapOf(unknownOr(countField))),
  facts: optional(namedObject({ resultsOn: optional(listOf(dateField)) })),
  note: optional(textField),
  steps: listOf(anyField),
} as const;

/** What every step has beside the fields of its act. */
export const stepFields = {
  act: textField,
  on: dateField,
  fields: optional(anyField),
  note: optional(textField),
} as const;

/** Reads a plan, or gives everything that is wrong with it; each problem of a step names the step and where in it. */
export function readPlan(json: unknown): { readonly plan: Plan } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const whole = readWhole(json, problems);
  if (whole === undefined) return { problems };
  const steps = whole.steps.flatMap((step, index) => readStep(step, index + 1, problems));
  const { split = null, agreed = null, facts } = whole;
  if (steps.length === 0 && problems.length === 0) problems.push(ofPlan('steps', message('plan.no-step')));
  refuseAgreement({ split, agreed }, problems);
  if (problems.length > 0) return { problems };
  return { plan: { steps, split, agreed, ...(facts === undefined ? {} : { facts: known(facts) }) } };
}

function readWhole(json: unknown, problems: Problem[]): FieldValues<typeof planFields> | undefined {
  if (isObject(json) && json['format'] !== planFormat) {
    const figures = { quote: { quote: quoted(json['format']) }, known: { list: [{ quote: planFormat }] } };
    problems.push(ofPlan('format', message('record-file.format-unknown', figures)));
    return undefined;
  }
  const fields = { format: anyField, ...planFields };
  return readNamed(fields, json, {
    path: '',
    others: 'refused',
    complain: (field, problem) => problems.push(ofPlan(field, problem)),
  });
}

function readStep(json: unknown, number: number, problems: Problem[]): readonly PlannedStep[] {
  const found: Problem[] = [];
  const step = readNamed(stepFields as Readonly<Record<string, Field<unknown>>>, json, {
    path: '',
    others: 'refused',
    complain: (field, problem) => found.push(atStep({ field, message: problem }, number)),
  }) as FieldValues<typeof stepFields> | undefined;
  if (step === undefined) {
    problems.push(...found);
    return [];
  }
  const { act, on, fields = {} } = step;
  const kind = findAct(act);
  if (kind === undefined) {
    problems.push(unknownAct(act, number));
    return [];
  }
  const read = readActFields(kind, fields, number);
  if ('problems' in read) problems.push(...read.problems);
  return [{ act, on, fields: fields as PlannedStep['fields'] }];
}

/** An agreement needs to say who converts how much, and only an agreement does. */
function refuseAgreement({ split, agreed }: Pick<Plan, 'split' | 'agreed'>, problems: Problem[]): void {
  const isByAgreement = split === 'agreed' || split === 'volunteer';
  const count = agreed?.size ?? 0;
  if (isByAgreement && count === 0) problems.push(ofPlan('agreed', message('plan.agreed-lacking')));
  if (split === 'volunteer' && count > 1) problems.push(ofPlan('agreed', message('plan.one-volunteer')));
  if (!isByAgreement && count > 0) problems.push(ofPlan('agreed', message('plan.agreed-not-used')));
  const open = [...(agreed?.values() ?? [])].filter((shares) => shares === null).length;
  if (open > 1) problems.push(ofPlan('agreed', message('plan.two-take-the-rest')));
}

function known({ resultsOn }: NonNullable<FieldValues<typeof planFields>['facts']>): NonNullable<Plan['facts']> {
  return resultsOn === undefined ? {} : { resultsOn };
}

function ofPlan(field: string, what: Problem['message']): Problem {
  return { entry: null, field, message: what };
}
