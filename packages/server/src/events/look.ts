import { checkWhole } from '../application/check-issuer.ts';
import { RecentChecks } from '../application/recent-checks.ts';
import { timesAsked } from '../application/times-asked.ts';
import type { Context } from '../context.ts';
import { isProblem } from '../problem/index.ts';
import type { Look } from './changes.ts';

/** Looks at an issuer as it is found today, with all that is recorded. */
export function lookAt({ ledger, now }: Pick<Context, 'ledger' | 'now'>): Look {
  const recent = new RecentChecks();
  return async (issuer) => {
    const times = timesAsked({}, now());
    if (isProblem(times)) throw new Error('fault: today is no day');
    const size = await ledger.size(issuer);
    const asking = { ledger, recent, sizeOf: async () => size, now: now(), language: 'en', binds: false } as const;
    const check = await checkWhole(issuer, times, asking);
    return isProblem(check) || size === null ? null : { size, on: times.on, findings: check.findings };
  };
}
