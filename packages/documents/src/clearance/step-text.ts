import { type Figure, isPlainDate, type PlannedStep, type Ratio } from '@tenfold/kernel';
import { findAct } from '@tenfold/kernel/plan';
import type { Say } from '../check/words.ts';

/** One planned step in a sentence, with its day: what its file says of it, in words. */
export function stepText(step: PlannedStep, say: Say): string {
  const said = say(sentenceFor(step), figuresOf(step));
  return say('clearance.step', { on: { date: step.on }, said: { quote: said } });
}

/** The key of the sentence for a kind of act; a buy-back has one for each way in which it can end. */
function sentenceFor({ act, fields }: PlannedStep): string {
  if (act !== 'buy-back') return `clearance.act.${act}`;
  if (fields['for'] === 'treasury') return 'clearance.act.buy-back-into-treasury';
  if (fields['cancelledOn'] === null) return 'clearance.act.buy-back-cancelled-later';
  return fields['cancelledOn'] === undefined ? 'clearance.act.buy-back' : 'clearance.act.buy-back-cancelled-on';
}

/** The fields of a step as figures of its sentence, each read as its kind of act declares it. */
function figuresOf({ act, fields }: PlannedStep): Readonly<Record<string, Figure>> {
  const declared = findAct(act)?.fields ?? {};
  const figures: Record<string, Figure> = {};
  for (const [name, json] of Object.entries(fields)) {
    const value = declared[name]?.read(json, '', () => undefined);
    const figure = figureOf(value);
    if (figure !== null) figures[camel(name)] = figure;
  }
  return figures;
}

/** `in-favour-of` as a sentence can ask for it. */
function camel(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A value that a sentence can hold; of lists and of what has members of its own no sentence speaks. */
function figureOf(value: unknown): Figure | null {
  if (typeof value === 'bigint') return { shares: value };
  if (typeof value === 'string') return isPlainDate(value) ? { date: value } : { name: value };
  const isRatio = typeof value === 'object' && value !== null && 'numerator' in value;
  return isRatio ? { ratio: value as Ratio } : null;
}
