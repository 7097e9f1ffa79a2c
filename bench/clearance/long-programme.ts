import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, decodeRecord, type IssuerRecord, type PlannedStep, type Programme } from '@tenfold/kernel';
import { root } from '../../scripts/setup/places.mjs';

/** The record of an example that comes with the project. */
export function exampleRecord(name: string): IssuerRecord {
  const { record } = decodeRecord(JSON.parse(readFileSync(join(root, 'examples', `${name}.json`), 'utf8')));
  if (record === null) throw new Error(`${name} is no record`);
  return record;
}

/** The day before the first step. */
export const eve = '2024-07-03';

const EACH_CANCELS = 100_003n;
const EACH_ISSUES = 20_001n;

/** What a day of the programme does: every fourth brings shares into issue, the others cancel some. */
export interface ProgrammeDay {
  readonly cancelled: bigint;
  readonly issued: bigint;
}

export function daysOf(count: number): readonly ProgrammeDay[] {
  return Array.from({ length: count }, (_, index) =>
    index % 4 === 3 ? { cancelled: 0n, issued: EACH_ISSUES } : { cancelled: EACH_CANCELS, issued: 0n },
  );
}

/** The same days as a programme of so many dated steps. */
export function programmeOf(days: readonly ProgrammeDay[]): Programme {
  const steps = days.map(({ cancelled, issued }, index): PlannedStep => {
    const on = addDays(eve, index + 1);
    return issued > 0n
      ? { act: 'vesting', on, fields: { class: 'B', shares: `${issued}` } }
      : { act: 'buy-back', on, fields: { class: 'B', shares: `${cancelled}`, for: 'cancellation' } };
  });
  return { name: null, steps, repeats: [], split: null, agreed: null };
}
