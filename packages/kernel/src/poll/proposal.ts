import type { Message } from '../finding/message.ts';
import type { ResolutionMatter } from '../register/meeting.ts';

/** Whether a resolution is reserved, as far as its matter and its words show; a person has the last word. */
export interface MatterProposal {
  readonly reserved: boolean;
  /** The matters found in it, `other` among them where it is more than a reserved one. */
  readonly matters: readonly ResolutionMatter[];
  /** More than one matter of which one is reserved: the whole is reserved, or it must be split. */
  readonly mixed: boolean;
  /** Its words change the votes of weighted shares, to which their class consents in a poll of its own (policy A23). */
  readonly changesWeight: boolean;
  readonly reasons: readonly Message[];
  readonly certain: boolean;
}
