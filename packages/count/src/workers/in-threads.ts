import type { CountFacts } from '../fast/count-facts.ts';
import { PieceCounter } from '../fast/piece-counter.ts';
import type { Counters } from './counters.ts';
import { Rooms } from './rooms.ts';
import type { Team } from './team.ts';

/** Pieces that a thread has waiting before this one counts some too: with two it has always something to do. */
const enoughToDo = 2;

/**
 * Counts in the threads of a team and in this one, which share register, boxes and rooms. The thread that asks counts when all
 * others have enough to do.
 */
export function inThreads(facts: CountFacts, team: Team, roomBytes: number): Counters {
  const rooms = new Rooms(3 * (team.size + 1), roomBytes);
  team.start({ facts, rooms: rooms.all }, (error) => rooms.fail(error));
  const own = new PieceCounter(facts);
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
