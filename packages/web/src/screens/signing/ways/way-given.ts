import type { StepProposed } from '../../../api/execution.ts';
import type { SigningRole } from '../../../format/execution.ts';

/** What each way needs to take the step of the next to sign. */
export interface WayGiven {
  readonly issuer: string;
  readonly undertaking: string;
  readonly role: SigningRole;
  readonly beneficiary: string;
  readonly onDone: (done: StepProposed) => void;
}
