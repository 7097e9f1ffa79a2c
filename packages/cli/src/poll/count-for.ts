import { resolve } from 'node:path';
import {
  type CountAsked,
  type Counted,
  countInstructions,
  heldApart,
  type RegisterGiven,
  secondLook,
} from '@tenfold/count';
import {
  type CountedPoll,
  type MeetingOpened,
  membersApart,
  membersOnRecord,
  sharesWithheld,
} from '@tenfold/documents/poll';
import type { ClassByIsin } from '@tenfold/documents/seev';
import type { RefusedLine, RuleBook } from '@tenfold/kernel/poll';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { classesByIsin, classIsins } from '../seev/class-isins.ts';
import type { Stopping } from '../stopping.ts';
import { type InDatabases, inDatabases } from './in-databases.ts';
import { refusedCount } from './refused-count.ts';
import { type RefusedFile, refusedFile } from './refused-file.ts';
import { showCounting } from './show-counting.ts';
import { registersOf, sourcesOf } from './sources.ts';
import { stoppedCount } from './stopped-count.ts';

/** What is counted for a command: a meeting by a rule book, from the files that were typed. */
export interface CountWish {
  readonly opened: MeetingOpened;
  readonly ruleBook: RuleBook;
  /** The files of instructions, by the names that were typed. */
  readonly instructions: readonly string[];
}

/** A count with what was asked for it, so that it can be sealed, or told of. */
export interface CountMade {
  readonly asked: CountAsked;
  readonly counted: Counted;
  /** Where it was counted once more in databases, with the same result. */
  readonly databases: readonly string[];
}

/** Counts the instructions that were typed against the register of members that was, else against the holders of the record. */
export async function countFor(wish: CountWish, given: Given): Promise<CountMade | Refused> {
  const asked = await askedFor(wish, given);
  if (isRefused(asked)) return asked;
  const databases = await inDatabases(given);
  if (isRefused(databases)) return databases;
  const file = refusedFile(given);
  const stopping = given.stopping?.();
  const made = await countOnceMore(asked, { databases, file, stopping, given });
  stopping?.end();
  if (isRefused(made)) {
    file.drop();
    return stopping?.signal.aborted === true ? stoppedCount(given) : made;
  }
  const { counted } = made;
  return (await file.keep(counted.lines - counted.accepted)) ?? { asked, counted, databases: databases.places };
}

interface CountingFor {
  readonly databases: InDatabases;
  readonly file: RefusedFile;
  readonly stopping: Stopping | undefined;
  readonly given: Given;
}

/** Counts, and counts again where databases were typed. */
async function countOnceMore(
  asked: CountAsked,
  { databases, file, stopping, given }: CountingFor,
): Promise<{ readonly counted: Counted } | Refused> {
  const progress = showCounting(given);
  const how = { ...(stopping === undefined ? {} : { signal: stopping.signal }), onProgress: progress.show };
  const onRefused = (line: RefusedLine): void => {
    file.add(line);
    databases.add(line);
  };
  try {
    const outcome = await countInstructions({ ...asked, ...how, onRefused });
    if ('problems' in outcome) return refusedCount(outcome.problems);
    const { counted } = outcome;
    return (await databases.compare({ asked, counted }, how)) ?? { counted };
  } finally {
    progress.end();
  }
}

/**
 * What a poll is answered from. To look through every instruction takes longer than to count millions: it is done where the count was
 * small, or a second look is asked for.
 */
export function pollOf({ asked, counted, databases }: CountMade): CountedPoll & Pick<Counted, 'standing' | 'holdings'> {
  const isCountedTwice = counted.ways === 2;
  const looked = isCountedTwice ? secondLook(counted, asked) : null;
  const held = heldApart(counted, asked.apart ?? new Set());
  return { ...counted, held, secondLook: looked, isCountedTwice, databases };
}

async function askedFor({ opened, ruleBook, instructions }: CountWish, given: Given): Promise<CountAsked | Refused> {
  const isins = classIsins(given);
  if (isRefused(isins)) return isins;
  const { options } = given.arguments;
  const resolutions = opened.meeting.resolutions.flatMap((one) => (one.withdrawn === null ? [one.number] : []));
  const byIsin = classesByIsin(isins.isins);
  const read = await sourcesOf(instructions, given, { resolutions, byIsin });
  if (isRefused(read)) return read;
  const register = await registerFor(opened, byIsin, given);
  if (isRefused(register)) return register;
  return {
    sources: read.sources,
    register: register.register,
    meeting: opened.meeting,
    ruleBook,
    apart: membersApart(opened),
    withheld: sharesWithheld(opened),
    secondWay: options.has('twice') ? 'always' : 'small',
    ...checkpointFor(given),
  };
}

/** The files of instructions: the one that is an operand, and those that `--more` names. */
export function instructionsTyped(operand: string | undefined, { arguments: { options } }: Given): readonly string[] {
  return [operand ?? '-', ...linesOf(options.get('more'))];
}

/** Where a long count keeps how far it has come. */
function checkpointFor({ arguments: { options }, cwd }: Given): Pick<CountAsked, 'checkpoint'> {
  const typed = options.get('checkpoint');
  return typed === undefined ? {} : { checkpoint: { path: resolve(cwd, typed) } };
}

async function registerFor(
  opened: MeetingOpened,
  byIsin: ClassByIsin,
  given: Given,
): Promise<{ readonly register: RegisterGiven } | Refused> {
  const typed = linesOf(given.arguments.options.get('register'));
  if (typed.length === 0) return { register: { rows: membersOnRecord(opened) } };
  const { recordDate } = opened.meeting;
  const register = await registersOf(typed, given, { byIsin, recordDate });
  return isRefused(register) ? register : { register: register.sources };
}

/** Values of an option that may be repeated stand in one text, a line each. */
function linesOf(typed: string | undefined): readonly string[] {
  return typed === undefined ? [] : typed.split('\n');
}
