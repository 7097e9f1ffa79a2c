import { resolve } from 'node:path';
import {
  type CountAsked,
  type Counted,
  countInstructions,
  differencesOf,
  nomineePositions,
  type RegisterGiven,
} from '@tenfold/count';
import {
  type CountedPoll,
  type MeetingOpened,
  membersApart,
  membersOnRecord,
  type SecondLook,
  sharesWithheld,
} from '@tenfold/documents/poll';
import type { MemberHolding, RuleBook } from '@tenfold/kernel/poll';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { classesByIsin, classIsins } from '../seev/class-isins.ts';
import { refusedCount } from './refused-count.ts';
import { refusedFile } from './refused-file.ts';
import { showCounting } from './show-counting.ts';
import { sourcesOf } from './sources.ts';

/** Counts the instructions that were typed against the register of members that was, else against the holders of the record. */
export async function countFor(
  opened: MeetingOpened,
  ruleBook: RuleBook,
  given: Given,
): Promise<(CountedPoll & Pick<Counted, 'standing'>) | Refused> {
  const { positionals, options } = given.arguments;
  const isins = classIsins(given);
  if (isRefused(isins)) return isins;
  const resolutions = opened.meeting.resolutions.flatMap((one) => (one.withdrawn === null ? [one.number] : []));
  const reading = { resolutions, byIsin: classesByIsin(isins.isins) };
  const instructions = await sourcesOf([positionals[2] ?? '-', ...linesOf(options.get('more'))], given, reading);
  if (isRefused(instructions)) return instructions;
  const register = await registerFor(opened, given);
  if (isRefused(register)) return register;
  const file = refusedFile(given);
  const progress = showCounting(given);
  const apart = membersApart(opened);
  const asked: CountAsked = {
    sources: instructions.sources,
    register: register.register,
    meeting: opened.meeting,
    ruleBook,
    apart,
    withheld: sharesWithheld(opened),
    secondWay: options.has('twice') ? 'always' : 'small',
    ...checkpointFor(given),
  };
  const outcome = await countInstructions({ ...asked, onRefused: file.add, onProgress: progress.show });
  progress.end();
  if ('problems' in outcome) {
    file.drop();
    return refusedCount(outcome.problems);
  }
  const { counted } = outcome;
  const problem = await file.keep();
  const isCountedTwice = counted.ways === 2;
  // To look through every instruction takes longer than to count millions: it is done where the count was small or a second look is asked for.
  const secondLook = isCountedTwice ? lookAgain(counted, asked) : null;
  return problem ?? { ...counted, held: heldApart(counted, apart), secondLook, isCountedTwice };
}

/** Where a long count keeps how far it has come. */
function checkpointFor({ arguments: { options }, cwd }: Given): Pick<CountAsked, 'checkpoint'> {
  const typed = options.get('checkpoint');
  return typed === undefined ? {} : { checkpoint: { path: resolve(cwd, typed) } };
}

/** More positions of nominees than this nobody reads. */
const mostNominees = 10_000;

function lookAgain(counted: Counted, asked: CountAsked): SecondLook {
  const nominees = [];
  for (const position of nomineePositions(counted, asked)) {
    if (nominees.length === mostNominees) break;
    nominees.push(position);
  }
  return { differences: differencesOf(counted, asked), nominees };
}

async function registerFor(
  opened: MeetingOpened,
  given: Given,
): Promise<{ readonly register: RegisterGiven } | Refused> {
  const typed = linesOf(given.arguments.options.get('register'));
  if (typed.length === 0) return { register: { rows: membersOnRecord(opened) } };
  const register = await sourcesOf(typed, given);
  return isRefused(register) ? register : { register: register.sources };
}

/** Values of an option that may be repeated stand in one text, a line each. */
function linesOf(typed: string | undefined): readonly string[] {
  return typed === undefined ? [] : typed.split('\n');
}

/** The holdings of the members whose shares are given apart. */
function heldApart(counted: Counted, apart: ReadonlySet<string>): readonly MemberHolding[] {
  const held: MemberHolding[] = [];
  for (const { member, shareClass, shares } of counted.holdings())
    if (apart.has(member)) held.push({ member, shareClass, shares });
  return held;
}
