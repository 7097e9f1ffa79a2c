import type { Ledger } from '@tenfold/ledger';
import { dutiesOfIssuer } from '../application/duties-of-issuer.ts';
import { RecentChecks } from '../application/recent-checks.ts';
import { isProblem } from '../problem/index.ts';
import type { FindDuties } from './remind.ts';

/** Finds duties as the API does, with all that is recorded; what is asked again of the same entries is answered at once. */
export function findDuties({ ledger, now }: { readonly ledger: Ledger; readonly now: () => number }): FindDuties {
  const recent = new RecentChecks();
  return async (issuer, person) => {
    const asking = {
      ledger,
      recent,
      sizeOf: (id: string) => ledger.size(id),
      now: now(),
      language: 'en',
      binds: false,
    } as const;
    const answer = await dutiesOfIssuer(issuer, person === null ? {} : { person }, asking);
    return isProblem(answer) ? null : answer;
  };
}
