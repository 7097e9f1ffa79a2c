import type { Say } from '../check/words.ts';

/** A provision as a reader calls it: a rule by its number, a code or an ordinance by its name. */
export function provisionText(provision: string, say: Say): string {
  return /^\d/.test(provision)
    ? say('clearance.rule', { provision: { provision } })
    : say(`clearance.regime.${provision}`);
}
