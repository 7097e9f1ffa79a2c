import { message, type Message, type Plan } from '@tenfold/kernel';
import { planFormat, readPlan } from '@tenfold/kernel/plan';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { loadJson } from './load-json.ts';
import { refusedPlan } from './refused-plan.ts';
import { areStepsTyped, typedSteps } from './typed-steps.ts';

/** A plan, and the file that states it; `null` where it was typed as options. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly path: string | null;
}

/** The plan that a file states or that was typed as options, with the split that was asked for. */
export async function loadPlan(given: Given): Promise<LoadedPlan | Refused> {
  const { options } = given.arguments;
  const path = options.get('act') ?? null;
  const wrongUse = refuseMixture(options);
  if (wrongUse !== null) return refused(wrongUse);
  const stated = path === null ? typedPlan(options) : await loadJson(path, given);
  if ('key' in stated) return refused(stated);
  if (isRefused(stated)) return stated;
  const agreement = await agreementOf(given);
  if (isRefused(agreement)) return agreement;
  const read = readPlan(isObject(stated.json) ? { ...stated.json, ...agreement.members } : stated.json);
  return 'problems' in read ? refusedPlan(path, read.problems) : { plan: read.plan, path };
}

/** Options that contradict each other, or lack what they need. */
function refuseMixture(options: ReadonlyMap<string, string>): Message | null {
  const isTyped = areStepsTyped(options);
  if (options.has('act')) return isTyped || options.has('on') ? message('cli.clear.act-and-options') : null;
  if (!isTyped) return message('cli.clear.nothing-planned');
  if (!options.has('on')) return message('cli.clear.no-day');
  const isEndNeedless = !options.has('buy-back') && (options.has('into-treasury') || options.has('cancelled-on'));
  if (isEndNeedless) return message('cli.clear.no-buy-back');
  return options.has('into-treasury') && options.has('cancelled-on') ? message('cli.clear.two-ends') : null;
}

function typedPlan(options: ReadonlyMap<string, string>): { readonly json: unknown } | Message {
  const steps = typedSteps(options, options.get('on') ?? '');
  return 'key' in steps ? steps : { json: { format: planFormat, steps } };
}

/** The split and the agreement that were typed beside the plan. */
async function agreementOf({
  arguments: { options },
  ...around
}: Given): Promise<{ readonly members: Readonly<Record<string, unknown>> } | Refused> {
  const split = options.get('split');
  const path = options.get('agreed');
  if (path === undefined) return { members: split === undefined ? {} : { split } };
  const read = await loadJson(path, { ...around, arguments: { positionals: [], options } });
  return isRefused(read) ? read : { members: { split: split ?? 'agreed', agreed: read.json } };
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
