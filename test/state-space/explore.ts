import type { Register } from '@tenfold/kernel';
import type { Act } from './acts.ts';
import { essenceOf } from './essence.ts';
import { step } from './step.ts';

/** One act of a life, seen from both sides. */
export interface Happened {
  readonly before: Register;
  /** The essence of what was before. */
  readonly essence: string;
  readonly act: Act;
  readonly after: Register;
  readonly isRefused: boolean;
}

/** What is looked at on the way. */
export interface Watch {
  /** Every act, also those that are refused. */
  act(happened: Happened): void;
  /** Every state, once, with the fewest acts that lead to it. */
  state(register: Register, length: number): void;
  /** Two lives that came to the same, one in so many. */
  met(one: Register, other: Register): void;
}

/** How far it went. */
export interface Explored {
  /** Different states, the first included. */
  readonly states: number;
  /** Acts tried, those that were refused included. */
  readonly tried: number;
}

/** The lives that meet are looked at for one state in so many: it is the same question each time. */
const oneIn = 100;

/**
 * Every life of so many acts, shortest first. Lives that come to the same state go on as one. Throws where a watch does,
 * naming the life.
 */
export function explore(
  start: Register,
  { acts, depth, watch }: { readonly acts: readonly Act[]; readonly depth: number; readonly watch: Watch },
): Explored {
  const first: Lived = { register: start, essence: essenceOf(start), life: [] };
  const seen = new Map<string, Register | null>([[first.essence, start]]);
  let edge: readonly Lived[] = [first];
  let tried = 0;
  visit(first, watch);
  for (let length = 1; length <= depth; length += 1) {
    const moves = edge.flatMap((lived) => acts.map((act) => ({ lived, act })));
    const next: Lived[] = [];
    for (const { lived, act } of moves) {
      const after = live(lived, act, watch);
      if (after === null || !isNew(seen, after, watch)) continue;
      visit(after, watch);
      // Where the last lives end nothing has to be kept of them.
      if (length < depth) next.push(after);
    }
    tried += moves.length;
    edge = next;
  }
  return { states: seen.size, tried };
}

/** Whether no shorter life, and none before it, came to the same state. */
function isNew(seen: Map<string, Register | null>, { register, essence, life }: Lived, watch: Watch): boolean {
  const known = seen.get(essence);
  if (known === undefined) {
    seen.set(essence, seen.size % oneIn === 0 ? register : null);
    return true;
  }
  if (known !== null) within(life, () => watch.met(known, register));
  seen.set(essence, null);
  return false;
}

/** A register, and the names of the acts that led to it. */
interface Lived {
  readonly register: Register;
  readonly essence: string;
  readonly life: readonly string[];
}

/** The life with one act more; `null` where the act is refused. */
function live({ register, essence, life }: Lived, act: Act, watch: Watch): Lived | null {
  const { register: after, refused } = step(register, act);
  const longer = [...life, act.name];
  within(longer, () => watch.act({ before: register, essence, act, after, isRefused: refused.length > 0 }));
  return refused.length > 0 ? null : { register: after, essence: essenceOf(after), life: longer };
}

function visit({ register, life }: Lived, watch: Watch): void {
  within(life, () => watch.state(register, life.length));
}

function within(life: readonly string[], look: () => void): void {
  try {
    look();
  } catch (error) {
    throw new Error(`after: ${life.join('; ')}\n${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
