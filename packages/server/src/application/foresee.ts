import { type ChangedFinding, changedFindings, type Check, checkOpened, type Times } from '@tenfold/documents';
import type { EntryJson } from '@tenfold/ledger';
import { type HttpProblem, isProblem } from '../problem/index.ts';
import type { Asking } from './asking.ts';
import { checkWhole } from './check-issuer.ts';
import { openFrom } from './open-issuer.ts';

/** What recording some entries would do to the findings of a day. */
export interface Foreseen {
  readonly after: Check;
  readonly changed: readonly ChangedFinding[];
}

/** What would be found of an issuer if entries were recorded that are not, and which answers would be others than now. */
export async function foresee(
  issuer: string,
  { entries, times }: { readonly entries: readonly EntryJson[]; readonly times: Times },
  asking: Asking,
): Promise<Foreseen | HttpProblem> {
  const { ledger, language } = asking;
  const opened = await openFrom((days) => ledger.viewsWith(issuer, { days, entries }), times.on);
  if (isProblem(opened)) return opened;
  const after = checkOpened(opened, { times, language, papers: new Map() });
  const before = await checkWhole(issuer, { ...times, knownAt: null }, asking);
  // Before its first entry, an issuer has no findings.
  return { after, changed: changedFindings(isProblem(before) ? [] : before.findings, after.findings) };
}
