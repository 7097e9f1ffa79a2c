import type { PlainDate, World } from '@tenfold/kernel';
import type { SourceCount } from '../check/check.ts';

/** An issuer opened on one day: its world, and those of the days on which figures were published. */
export interface Opened {
  readonly world: World;
  /** Of what standing the sources of the entries in force are. */
  readonly sources: SourceCount;
  /** The world at the end of another day, as known when the question is asked. */
  worldOn(day: PlainDate): World;
}
