import type { Clearance, PlannedProgramme, Requirement, Verdict } from '@tenfold/kernel';
import { type ExitCode, exitCodes } from '../exit-code.ts';

const first: readonly Verdict[] = ['breached', 'action-required', 'needs-approval'];
const open: readonly Verdict[] = ['needs-determination', 'information-missing'];

/** Something must be done or approved first, or would break a rule: 1. Else, where the answer is open: 3. */
export function exitOfClearance({ steps, conversion }: Clearance): ExitCode {
  const verdicts = steps.map(({ verdict }) => verdict);
  const isToConvert = conversion.minimum !== null && conversion.minimum > 0n;
  const lacks = steps.some(({ requirements }) => requirements.some(isLackingFirst));
  if (isToConvert || lacks || verdicts.some((verdict) => first.includes(verdict))) return exitCodes.wrong;
  const isOpen = conversion.minimum === null || verdicts.some((verdict) => open.includes(verdict));
  return isOpen ? exitCodes.undecided : exitCodes.nothingWrong;
}

/** A return or a notice follows the act; these have to be there before it. */
function isLackingFirst({ type, met }: Requirement): boolean {
  return met === null && (type === 'approval' || type === 'waiver' || type === 'meeting');
}

/** The same of a programme: whether it asks for a conversion, or for how much is not known. */
export function exitOfProgramme({ byDay: { total } }: PlannedProgramme): ExitCode {
  if (total === null) return exitCodes.undecided;
  return total > 0n ? exitCodes.wrong : exitCodes.nothingWrong;
}
