import { message, type Message, type Plan } from '@tenfold/kernel';
import { readPlan } from '@tenfold/kernel/plan';

/**
 * The plan that a paper is asked about. Whoever asks hands its text in, be it that of a file or of a clearance that was kept;
 * what is wrong with it, or that there is none, is said.
 */
export function planAsked(options: ReadonlyMap<string, string>): Plan | Message {
  const text = options.get('plan');
  if (text === undefined) return message('paper.refused.no-plan');
  const json = jsonIn(text);
  if (json === undefined) return message('cli.no-json');
  const read = readPlan(json);
  if ('plan' in read) return read.plan;
  const [first] = read.problems;
  return first?.message ?? message('cli.no-json');
}

/** The JSON in a text; nothing where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
