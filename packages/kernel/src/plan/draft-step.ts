import { message } from '../finding/message.ts';
import { nearWord } from '../record/near-word.ts';
import { readNamed } from '../record/named-fields.ts';
import type { Entry } from '../register/entry.ts';
import type { Problem } from '../register/refusal.ts';
import type { Register } from '../register/register.ts';
import type { ActKind } from './act-kind.ts';
import { actKinds, findAct } from './acts/index.ts';
import type { PlannedStep } from './clearance.ts';
import { plannedEntry } from './planned-entry.ts';

/** What a step would become, or what is wrong with it. */
export type DraftedStep = { readonly entries: readonly Entry[] } | { readonly problems: readonly Problem[] };

/**
 * Turns a step of a plan into the entries that it would become, from the register as it stands just before; their ids are
 * made of the number of the step, counted from 1. The register is only read.
 */
export function draftStep(step: PlannedStep, number: number, register: Register): DraftedStep {
  const kind = findAct(step.act);
  if (kind === undefined) return { problems: [unknownAct(step.act, number)] };
  const read = readActFields(kind, step.fields, number);
  if ('problems' in read) return read;
  const drafted = kind.draft(read.values as never, { register, on: step.on });
  if ('message' in drafted) return { problems: [atStep(drafted, number)] };
  const entries = drafted.map((one, index) => plannedEntry(one, { step: number, on: step.on, name: `${index + 1}` }));
  return { entries };
}

/** The fields of an act as its kind declares them, or everything that is wrong with them. */
export function readActFields(
  { fields }: ActKind,
  json: unknown,
  number: number,
): { readonly values: unknown } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = readNamed(fields, json, {
    path: 'fields',
    others: 'refused',
    complain: (field, problem) => problems.push(atStep({ field, message: problem }, number)),
  });
  return values === undefined ? { problems } : { values };
}

/** That there is no act of a name, and which was probably meant. */
export function unknownAct(act: string, number: number): Problem {
  const near = nearWord(
    act,
    actKinds.map((kind) => kind.act),
  );
  const known = { list: actKinds.map((kind) => ({ quote: kind.act })) };
  const what =
    near === null
      ? message('plan.act-unknown', { act: { quote: act }, known })
      : message('plan.act-near', { act: { quote: act }, near: { quote: near } });
  return atStep({ field: 'act', message: what }, number);
}

/** A problem of a step: `entry` names it as a reader counts, `field` says where it stands in the plan. */
export function atStep({ field, message: what }: Pick<Problem, 'field' | 'message'>, number: number): Problem {
  const place = `steps[${number - 1}]`;
  return { entry: `step ${number}`, field: field === '' ? place : `${place}.${field}`, message: what };
}
