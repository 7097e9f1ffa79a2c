import type { Workplace } from '../core/workplace.ts';
import type { CountFacts } from '../fast/count-facts.ts';
import { PieceCounter } from '../fast/piece-counter.ts';
import type { Counters } from './counters.ts';
import { Rooms } from './rooms.ts';
import type { Team } from './team.ts';

/** Pieces that a thread has waiting before this one counts some too: with two it has always something to do. */
const enoughToDo = 2;

/** This thread with what it works on, and the others. */
export interface Threads {
  readonly workplace: Workplace;
  readonly team: Team;
}

/**
 * Counts in the threads of a team and in this one, which share register, boxes and rooms. The thread that asks counts when all
 * others have enough to do.
 */
export function inThreads(facts: CountFacts, { workplace, team }: Threads, roomBytes: number): Counters {
  const { ground, core, desk } = workplace;
  const rooms = new Rooms(3 * (team.size + 1), roomBytes, ground);
  const start = { facts, memory: ground.memory, rooms: rooms.all };
  team.start(
    () => ({ ...start, desk: workplace.newDesk() }),
    (error) => rooms.fail(error),
  );
  const own = new PieceCounter(facts, core, desk);
  return {
    giveRoom: () => rooms.give(),
    count: (piece, columns) => {
      if (team.leastToDo >= enoughToDo) return Promise.resolve(own.count(piece, columns));
      return team.count(rooms.all.indexOf(piece.bytes), piece, columns);
    },
    takeBack: (room) => rooms.takeBack(room),
    fail: (error) => rooms.fail(error),
  };
}
