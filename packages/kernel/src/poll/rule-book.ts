/** What becomes of an instruction for more shares than the member has. */
export const overVoteWays = ['refuse', 'in-proportion'] as const;

/** Which of several instructions of one member on one resolution and class counts. */
export const replacingWays = ['last-received', 'first-received'] as const;

/** How an instruction came, the strongest first in a rule book's order. */
export const instructionKinds = ['in-the-room', 'representative', 'attendance', 'proxy'] as const;

export type InstructionKind = (typeof instructionKinds)[number];

/** What stands in the place of the kind of an instruction that its member took back: its lines are refused and not lost. */
export const takenBackKind = 'taken-back';

/** The scrutineer's own rules of counting, as data: printed with each result, so that anybody can count again. */
export interface RuleBook {
  readonly id: string;
  readonly version: string;
  readonly replacing: (typeof replacingWays)[number];
  readonly overVote: (typeof overVoteWays)[number];
  /**
   * Whether a stronger kind of instruction beats a later one of a weaker kind: the kinds, strongest first. Empty where only
   * the time decides.
   */
  readonly precedence: readonly InstructionKind[];
  /** Instructions received after this moment are refused; `null` for no such moment. */
  readonly closesAt: string | null;
}

/** What counts where the scrutineer says nothing else: the last instruction received, nothing above the holding. */
export const plainRuleBook: RuleBook = {
  id: 'last-received',
  version: '1',
  replacing: 'last-received',
  overVote: 'refuse',
  precedence: [],
  closesAt: null,
};
