import type { Message } from '@tenfold/kernel';
import type { ClauseId, Problem, SignedCheckpoint } from '@tenfold/seal';

/** What became of one step: it holds, it does not, something is still open, or it says what the reader should know. */
export type StepState = 'holds' | 'fails' | 'open' | 'told';

/** What became of a clause of the verifier's specification. */
export interface ClauseState {
  readonly clause: ClauseId;
  readonly state: 'holds' | 'fails' | 'not-asked' | 'not-reached';
}

/** The checkpoint that the check ended at. */
export interface CheckpointTold {
  readonly signed: SignedCheckpoint;
  readonly key: string;
  readonly signature: string;
  readonly madeAt: string | null;
}

/** How a check ended. */
export type Ending =
  | { readonly is: 'holds' | 'entry-holds' | 'open' | 'fails' }
  | { readonly is: 'fails-clause'; readonly clause: ClauseId }
  | { readonly is: 'stopped'; readonly why: Message };

/** Who is told how a check goes on. */
export interface Report {
  step(state: StepState, what: Message, why?: readonly (Message | Problem)[]): void;
  clauses(states: readonly ClauseState[]): void;
  checkpoint(told: CheckpointTold): void;
  end(ending: Ending): void;
}
