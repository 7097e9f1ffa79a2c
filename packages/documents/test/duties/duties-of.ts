import type { IssuerRecord } from '@tenfold/kernel';
import { type DutiesAnswer, dutiesOpened } from '../../src/asked/duties.ts';
import { openRecord } from '../../src/asked/open-record.ts';

/** The duties of a record between two days, as of noon of the last. Throws where it has nothing to say of that day. */
export function dutiesOf(
  record: IssuerRecord,
  { from, to, person = null }: { readonly from: string; readonly to: string; readonly person?: string | null },
): DutiesAnswer {
  const opened = openRecord(record, { on: to, knownAt: null, today: to });
  if ('problems' in opened) throw new Error(`nothing is said of ${to}: ${opened.problems[0]?.message.key ?? ''}`);
  return dutiesOpened(opened, { period: { from, to }, person, at: `${to}T12:00:00+08:00` });
}
