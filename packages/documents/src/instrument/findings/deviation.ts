import type { Deviation } from '@tenfold/kernel';
import type { ClauseReading } from '../clauses/clause-readings.ts';
import type { Paper } from '../paper.ts';

/** Looks for one kind of departure from the usual form, or for a few that belong together. */
export type Detector = (paper: Paper) => Iterable<Deviation>;

/** A departure that a clause states, with its text. */
export function stated(kind: string, { id, text }: ClauseReading): Deviation {
  return { clause: id, kind, text, effect: `instrument.effect.${kind}` };
}

/** A departure by silence: the paper lacks what the usual form says. `clause` is where it would stand. */
export function absent(kind: string, clause: string | null = null): Deviation {
  return { clause, kind, text: '', effect: `instrument.effect.${kind}` };
}
