import { availableParallelism } from 'node:os';
import type { CountAsked } from '../asked.ts';
import type { Counted } from '../counted.ts';
import { type Kept, Keeper } from '../checkpoint/keeper.ts';
import { pollHash } from '../checkpoint/poll-hash.ts';
import { Workplace } from '../core/workplace.ts';
import { roomFor } from '../csv/pieces.ts';
import { readRegisterTable } from '../register/read-register-table.ts';
import type { RegisterTable } from '../register/register-table.ts';
import { inThisThread } from '../workers/counters.ts';
import { inThreads } from '../workers/in-threads.ts';
import { Team } from '../workers/team.ts';
import { BoxAdder } from './box-adder.ts';
import { entryWords } from '../keys/key-table.ts';
import { BoxReader } from './box-reader.ts';
import { boxWords } from './boxes.ts';
import { countFacts } from './count-facts.ts';
import { countSources } from './count-sources.ts';
import { ProgressClock } from './progress-clock.ts';
import { quickResult } from './quick-result.ts';
import { RunningCount } from './running-count.ts';
import { RunningTeller } from './running-teller.ts';

/** Bytes of a piece: small enough for many to be under way, large enough for a thread not to be asked all the time. */
const pieceBytes = 1 << 20;

/** Bytes of sources below which threads cost more time than they spare. */
const worthThreads = 1 << 27;

/**
 * Counts by tables of numbers that threads share; `null` where the register has holdings or classes beyond what those hold. Throws
 * `Uncountable` where nothing can be counted.
 */
export async function countQuickly(asked: CountAsked): Promise<Counted | null> {
  const team = teamFor(asked);
  try {
    const workplace = new Workplace();
    const foresee = (holdings: number): void => team?.touch(workplace.ground.ahead(bytesAhead(holdings, asked)));
    const register = await readRegisterTable(asked, workplace, foresee);
    return register === null ? null : await countAgainst({ register, workplace, team }, asked);
  } finally {
    await team?.end();
  }
}

/** The threads beside this one; `null` where this one counts alone. */
function teamFor({ sources, threads }: CountAsked): Team | null {
  const bytes = sources.reduce((sum, { size }) => sum + (size ?? worthThreads), 0);
  const wanted = threads ?? (bytes < worthThreads ? 1 : availableParallelism());
  return wanted <= 1 ? null : new Team(wanted - 1);
}

/** Bytes that so many holdings will take: their boxes, their entries in a table that is half empty, and some thirty for their columns. */
function bytesAhead(holdings: number, { meeting }: CountAsked): number {
  const ofBoxes = meeting.resolutions.length * boxWords(false) * Int32Array.BYTES_PER_ELEMENT;
  return holdings * (ofBoxes + 2 * entryWords * Int32Array.BYTES_PER_ELEMENT + 30);
}

interface CountsAt {
  readonly register: RegisterTable;
  readonly workplace: Workplace;
  readonly team: Team | null;
}

async function countAgainst({ register, workplace, team }: CountsAt, asked: CountAsked): Promise<Counted> {
  const facts = countFacts(register, asked, workplace.ground);
  const running = new RunningCount(asked);
  const keeper = keeperFor(asked, { running, boxes: facts.boxes.words, register });
  const roomBytes = roomFor(pieceBytes);
  const counters =
    team === null ? inThisThread(facts, workplace, roomBytes) : inThreads(facts, { workplace, team }, roomBytes);
  const boxes = new BoxReader(facts.boxes);
  const resolutions = asked.meeting.resolutions.map(({ number }) => number);
  const adder = new BoxAdder({ register, boxes, resolutions, apart: asked.apart ?? new Set() }, workplace);
  const count = { register, running, boxes, adder };
  const teller = asked.onRunning === undefined ? null : new RunningTeller(asked, count, asked.onRunning);
  await countSources(asked, { facts, running, counters, keeper, teller, clock: new ProgressClock(asked) });
  return quickResult(asked, count);
}

/** What keeps where the count is, which takes up what was counted before; `null` where nobody asks for it. */
function keeperFor(
  asked: CountAsked,
  { running, boxes, register }: Omit<Kept, 'poll'> & { readonly register: RegisterTable },
): Keeper | null {
  if (asked.checkpoint === undefined) return null;
  const keeper = new Keeper(asked.checkpoint, { running, boxes, poll: pollHash(asked, register) });
  for (const line of keeper.resume()) running.refused.add(line);
  running.refused.alsoTell((line) => keeper.hear(line));
  return keeper;
}
