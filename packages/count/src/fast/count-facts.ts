import { instructionKinds, type RuleBook, takenBackKind } from '@tenfold/kernel/poll';
import type { CountAsked } from '../asked.ts';
import type { Ground } from '../core/ground.ts';
import type { KeyTable } from '../keys/key-table.ts';
import { nameTable } from '../keys/name-table.ts';
import { lettersOf } from '../register/letters.ts';
import { entriesOfMember, holdingAt, isBoundMark, mark, type RegisterTable } from '../register/register-table.ts';
import { momentOf } from '../rules/moment.ts';
import { strengthsOf } from '../rules/precedence.ts';
import { mustAbstain, notInFavour } from './binding.ts';
import { type BoxMemory, boxWords } from './boxes.ts';
import { type CauseCodes, causeCodes } from './cause-codes.ts';
import { takenBack } from './kind-codes.ts';

/** All that lines are held against, in a form that is handed to threads. */
export interface CountFacts {
  readonly members: KeyTable;
  readonly classes: KeyTable;
  /** The places of classes of one letter by that letter; -1 for a letter that is none. */
  readonly letters: Int16Array;
  readonly classCount: number;
  readonly resolutions: KeyTable;
  readonly codes: CauseCodes;
  /** For each resolution and class, one more than the place of the cause for which a line is refused; 0 where there is none. */
  readonly closed: Uint8Array;
  /** What binds a holding, by resolution; only holdings that something binds are there. */
  readonly bound: ReadonlyMap<number, Uint8Array>;
  /** The words for kinds of instruction, behind them that for one that was taken back; and how strong each kind is. */
  readonly kinds: KeyTable;
  readonly strengths: Int8Array;
  readonly replacing: RuleBook['replacing'];
  readonly overVote: RuleBook['overVote'];
  /** In milliseconds from 1970; `Infinity` for no such moment. */
  readonly closesAt: number;
  readonly boxes: BoxMemory;
}

/** Gathers what lines are held against on the ground of the register. Throws `Uncountable` where no memory would do. */
export function countFacts(register: RegisterTable, { meeting, ruleBook }: CountAsked, ground: Ground): CountFacts {
  const resolutions = meeting.resolutions.length;
  const isWide = register.high.some((word) => word !== 0);
  return {
    members: register.members,
    classes: nameTable(register.classes, ground),
    letters: lettersOf(register.classes, ground),
    classCount: register.classes.length,
    resolutions: nameTable(
      meeting.resolutions.map(({ number }) => number),
      ground,
    ),
    closed: copied(closedOf(register.classes, meeting), ground),
    bound: boundOf(register, meeting),
    codes: causeCodes,
    kinds: nameTable([...instructionKinds, takenBackKind], ground),
    strengths: strengthsByPlace(ruleBook, ground),
    replacing: ruleBook.replacing,
    overVote: ruleBook.overVote,
    closesAt: (ruleBook.closesAt === null ? undefined : momentOf(ruleBook.closesAt)) ?? Infinity,
    boxes: { words: ground.words(register.holdings * resolutions * boxWords(isWide)), isWide, resolutions },
  };
}

function copied(bytes: Uint8Array, ground: Ground): Uint8Array {
  const copy = ground.bytes(bytes.length);
  copy.set(bytes);
  return copy;
}

/** How strong each kind is, by its place among the words for kinds; the last is that for an instruction that was taken back. */
function strengthsByPlace(ruleBook: RuleBook, ground: Ground): Int8Array {
  const strengths = [...strengthsOf(ruleBook).slice(0, instructionKinds.length), takenBack];
  const { buffer, byteOffset, length } = ground.bytes(strengths.length);
  const placed = new Int8Array(buffer, byteOffset, length);
  placed.set(strengths);
  return placed;
}

function closedOf(classes: readonly string[], { classes: ofMeeting, resolutions }: CountAsked['meeting']): Uint8Array {
  return Uint8Array.from(
    resolutions.flatMap(({ withdrawn, classes: own }) => {
      const voting = own ?? ofMeeting;
      return classes.map((name) => {
        if (withdrawn !== null) return causeCodes['resolution-withdrawn'] + 1;
        return voting === null || voting.includes(name) ? 0 : causeCodes['class-has-no-vote'] + 1;
      });
    }),
  );
}

/** Marks the entries of members whom some resolution binds, and says on which and how. */
function boundOf(register: RegisterTable, { resolutions }: CountAsked['meeting']): Map<number, Uint8Array> {
  const bound = new Map<number, Uint8Array>();
  for (const [place, resolution] of resolutions.entries()) {
    // Who may not vote at all is told so, also where he may not vote in favour.
    for (const [named, how] of [
      [resolution.notInFavour, notInFavour],
      [resolution.abstain, mustAbstain],
    ] as const) {
      for (const at of named.flatMap((member) => entriesOfMember(register, member))) {
        mark(register.members, at, isBoundMark);
        const holding = holdingAt(register.members, at);
        const own = bound.get(holding) ?? new Uint8Array(resolutions.length);
        own[place] = how;
        bound.set(holding, own);
      }
    }
  }
  return bound;
}
