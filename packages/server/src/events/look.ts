import { checkWhole } from '../application/check-issuer.ts';
import { timesAsked } from '../application/times-asked.ts';
import type { Context } from '../context.ts';
import { isProblem } from '../problem/index.ts';
import type { Look } from './changes.ts';

/** Looks at an issuer as it is found today, with all that is recorded. */
export function lookAt({ ledger, now }: Pick<Context, 'ledger' | 'now'>): Look {
  return async (issuer) => {
    const times = timesAsked({}, now());
    if (isProblem(times)) throw new Error('fault: today is no day');
    const size = await ledger.size(issuer);
    const check = await checkWhole(issuer, times, { ledger, now: now(), language: 'en' });
    return isProblem(check) || size === null ? null : { size, on: times.on, findings: check.findings };
  };
}
