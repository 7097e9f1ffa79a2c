import type { MeetingJson, PollFile } from '../../../format/meeting.ts';
import type { WeightAt } from '../../../format/poll.ts';
import { plainRules, ruleBookOf, type RulesTyped } from './rules-typed.ts';

/** A file that was chosen: it is sent when the count is asked for. */
export interface ChosenFile {
  readonly id: string;
  readonly file: File;
}

/** What a count is asked with, as it is chosen and typed. */
export interface Asking {
  readonly instructions: readonly ChosenFile[];
  readonly register: readonly ChosenFile[];
  /** Whether the holders of the record are counted against, and no register of members. */
  readonly byRecord: boolean;
  readonly rules: RulesTyped;
  /** Whose weight counts where some ended in between; `null` leaves it to the issuer’s policy. */
  readonly weightAt: WeightAt | null;
  readonly twice: boolean;
  /** A published announcement to compare with: what stands in its file. */
  readonly published: { readonly name: string; readonly json: unknown } | null;
}

/** What stands in the form at first: everything large is counted twice. */
export const nothingAsked: Asking = {
  instructions: [],
  register: [],
  byRecord: false,
  rules: plainRules,
  weightAt: null,
  twice: true,
  published: null,
};

/** Why a count can't be asked for yet: by the field, the key of its sentence. */
export function lacking({ instructions, register, byRecord, rules }: Asking): Readonly<Record<string, string>> {
  return {
    ...(instructions.length === 0 ? { instructions: 'poll-counting.no-instructions' } : {}),
    ...(register.length === 0 && !byRecord ? { register: 'poll-counting.no-register' } : {}),
    ...(rules.id.trim() === '' || rules.version.trim() === '' ? { rules: 'poll-counting.no-rules-name' } : {}),
  };
}

/** All files of a count in the order in which they are sent. */
export function filesOf({ instructions, register, byRecord }: Asking): readonly ChosenFile[] {
  return byRecord ? instructions : [...instructions, ...register];
}

/** The body of a count that is asked for, once its files are sent. */
export function bodyOf(
  asking: Asking,
  { meeting, held }: { readonly meeting: MeetingJson; readonly held: ReadonlyMap<string, PollFile> },
): object {
  const hashes = (chosen: readonly ChosenFile[]): readonly string[] =>
    chosen.flatMap(({ id }) => {
      const file = held.get(id);
      return file === undefined ? [] : [file.file];
    });
  return {
    meeting,
    ruleBook: ruleBookOf(asking.rules),
    instructions: hashes(asking.instructions),
    register: asking.byRecord ? null : hashes(asking.register),
    twice: asking.twice,
    ...(asking.weightAt === null ? {} : { weightAt: asking.weightAt }),
    ...(asking.published === null ? {} : { published: asking.published.json }),
  };
}
