import type { RuleBook } from '@tenfold/kernel/poll';
import type { CountAsked } from '../asked.ts';
import { momentOf } from '../rules/moment.ts';
import { strengthsOf } from '../rules/precedence.ts';
import type { MemberPart } from './part.ts';
import { asBytes } from './plain-bytes.ts';
import { type PlainRegister, plainRegister } from './plain-register.ts';

/** What of a resolution matters to a line of instructions; all texts as bytes. */
export interface PlainResolution {
  readonly place: number;
  readonly isWithdrawn: boolean;
  /** The classes that vote on it; `null` for all. */
  readonly classes: ReadonlySet<string> | null;
  readonly abstain: ReadonlySet<string>;
  readonly notInFavour: ReadonlySet<string>;
}

/** All that a line is held against. */
export interface PlainFacts {
  readonly register: PlainRegister;
  readonly resolutions: ReadonlyMap<string, PlainResolution>;
  readonly ruleBook: RuleBook;
  readonly strengths: readonly number[];
  /** The last moment at which an instruction may be received, in milliseconds from 1970; `null` for no such moment. */
  readonly closesAt: number | null;
}

/** Gathers what the lines are held against. Throws `Uncountable` for a register that cannot be right. */
export async function plainFacts(asked: CountAsked, part: MemberPart): Promise<PlainFacts> {
  const { register, meeting, ruleBook, withheld = [] } = asked;
  const resolutions = new Map<string, PlainResolution>();
  for (const [place, resolution] of meeting.resolutions.entries()) {
    const classes = resolution.classes ?? meeting.classes;
    resolutions.set(asBytes(resolution.number), {
      place,
      isWithdrawn: resolution.withdrawn !== null,
      classes: classes === null ? null : new Set(classes.map(asBytes)),
      abstain: new Set(resolution.abstain.map(asBytes)),
      notInFavour: new Set(resolution.notInFavour.map(asBytes)),
    });
  }
  return {
    register: await plainRegister({ given: register, withheld, part }),
    resolutions,
    ruleBook,
    strengths: strengthsOf(ruleBook),
    closesAt: ruleBook.closesAt === null ? null : (momentOf(ruleBook.closesAt) ?? null),
  };
}
