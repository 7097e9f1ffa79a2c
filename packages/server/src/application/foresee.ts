import { type Foreseen, foreseeFrom, type Times } from '@tenfold/documents';
import type { EntryJson } from '@tenfold/ledger';
import { type HttpProblem, isProblem } from '../problem/index.ts';
import type { Asking } from './asking.ts';
import { checkWhole } from './check-issuer.ts';
import { openedOr } from './open-issuer.ts';

/** What would be found of an issuer if entries were recorded that are not, and which answers would be others than now. */
export async function foresee(
  issuer: string,
  { entries, times }: { readonly entries: readonly EntryJson[]; readonly times: Times },
  asking: Asking,
): Promise<Foreseen | HttpProblem> {
  const { ledger, language } = asking;
  const found = await checkWhole(issuer, { ...times, knownAt: null }, asking);
  const before = isProblem(found) ? null : found;
  const asked = { before, times, language, papers: new Map() };
  return openedOr(await foreseeFrom((days) => ledger.viewsWith(issuer, { days, entries }), asked));
}
