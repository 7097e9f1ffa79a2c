import { message, type Message } from '../finding/message.ts';
import { readNamed, wordList } from '../record/named-fields.ts';
import { type FieldValues, isObject, quoted } from '../register/field.ts';
import type { Problem } from '../register/refusal.ts';
import type { PlannedStep } from './clearance.ts';
import { given } from './given.ts';
import type { Programme, Repeat } from './planned-programme.ts';
import { programmeFields, programmeFormat } from './programme-field.ts';
import { planFormat, readPlan } from './read-plan.ts';

/** A programme, or everything that is wrong with its file: each problem names the step, or the repeated step, and where in it. */
export type ReadProgramme = { readonly programme: Programme } | { readonly problems: readonly Problem[] };

/**
 * Reads a programme of the format `tenfold/programme/1`. Its steps, and each repeated one as it is done on its first day, are
 * read as those of a plan are.
 */
export function readProgramme(json: unknown): ReadProgramme {
  if (isObject(json) && json['format'] !== programmeFormat) return { problems: [foreign(json['format'])] };
  const problems: Problem[] = [];
  const values = readNamed(programmeFields, json, {
    path: '',
    others: 'refused',
    complain: (field, what) => problems.push({ entry: null, field, message: what }),
  });
  if (values === undefined) return { problems };
  const { name = null, steps: single = [], repeat: repeated = [] } = values;
  const { split, agreed, facts } = json as Readonly<Record<string, unknown>>;
  const first = repeated.map(({ act, from, fields }) => ({ act, on: from, fields }));
  const read = readPlan(given({ format: planFormat, split, agreed, facts, steps: [...single, ...first] }));
  if ('problems' in read) problems.push(...read.problems.map((one) => inFile(one, single.length)));
  problems.push(...repeated.flatMap(refuseDays));
  if ('problems' in read || problems.length > 0) return { problems };
  const { steps, ...plan } = read.plan;
  const repeats = repeated.map((one, index) => repeatFrom(one, steps[single.length + index] as PlannedStep));
  return { programme: { name, ...plan, steps: steps.slice(0, single.length), repeats } };
}

type Repeated = NonNullable<FieldValues<typeof programmeFields>['repeat']>[number];

function repeatFrom({ every, from, to, cancelledAfter }: Repeated, step: PlannedStep): Repeat {
  return { step, every, from, to, cancelledAfter: cancelledAfter ?? null };
}

/** A problem of the plan that was read for the file, under the step or the repeated step that it comes from. */
function inFile(problem: Problem, single: number): Problem {
  const [, number = '', rest = ''] = /^steps\[(\d+)\](.*)$/.exec(problem.field) ?? [];
  const index = Number(number) - single;
  if (number === '' || index < 0) return problem;
  const field = `repeat[${index}]${rest === '.on' ? '.from' : rest}`;
  return { entry: null, field, message: problem.message };
}

/** What is wrong with the days of a repeated step. */
function refuseDays({ from, to, cancelledAfter, act, fields }: Repeated, index: number): readonly Problem[] {
  const at = (name: string, what: Message): readonly Problem[] => [
    { entry: null, field: `repeat[${index}].${name}`, message: what },
  ];
  if (to < from) return at('to', message('programme.refused.ends-before', { from: { date: from }, to: { date: to } }));
  if (cancelledAfter === undefined || !isObject(fields)) return [];
  const isCancelling = act === 'buy-back' && fields['for'] === 'cancellation';
  if (!isCancelling) return at('cancelledAfter', message('programme.refused.cancels-nothing'));
  if (!Object.hasOwn(fields, 'cancelledOn')) return [];
  return at('cancelledAfter', message('programme.refused.cancelled-twice'));
}

function foreign(format: unknown): Problem {
  const figures = { quote: { quote: quoted(format) }, known: wordList([programmeFormat]) };
  return { entry: null, field: 'format', message: message('record-file.format-unknown', figures) };
}
