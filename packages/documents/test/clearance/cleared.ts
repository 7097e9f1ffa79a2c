import type { Clearance, IssuerRecord, PlannedProgramme, PlannedStep } from '@tenfold/kernel';
import { readPlan, readProgramme } from '@tenfold/kernel/plan';
import { clearRecord, planInRecord } from '../../src/asked/clear.ts';

/** The answer to a plan for a record. Throws where the plan cannot be read or done. */
export function clearedIn(record: IssuerRecord, steps: readonly PlannedStep[], rest: object = {}): Clearance {
  const read = readPlan({ format: 'tenfold/plan/1', ...rest, steps });
  if ('problems' in read) throw new Error(`no plan: ${JSON.stringify(read.problems.map(({ field }) => field))}`);
  const answer = clearRecord(record, { plan: read.plan, knownAt: null, today: '2026-11-24' });
  if ('problems' in answer) throw new Error(`refused: ${answer.problems[0]?.message.key ?? ''}`);
  return answer;
}

/** A programme planned in a record. Throws where it cannot be read or done. */
export function plannedIn(record: IssuerRecord, json: object): PlannedProgramme {
  const read = readProgramme({ format: 'tenfold/programme/1', ...json });
  if ('problems' in read) throw new Error(`no programme: ${JSON.stringify(read.problems.map(({ field }) => field))}`);
  const answer = planInRecord(record, { programme: read.programme, knownAt: null, today: '2026-11-24' });
  if ('problems' in answer) throw new Error(`refused: ${answer.problems[0]?.message.key ?? ''}`);
  return answer;
}

/** The cancellation of Kanzhun of 5 July 2023: 1,442,852 shares bought back before. */
export const kanzhunCancels: PlannedStep = {
  act: 'cancellation',
  on: '2023-07-05',
  fields: { class: 'A', shares: '1442852', from: 'bought-back' },
};
