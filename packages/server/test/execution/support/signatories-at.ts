import { X509Certificate } from 'node:crypto';
import type { Signatory } from '../../../../signing/test/support/signatories.ts';
import type { TestClock } from '../../../../ledger/test/support/test-clock.ts';

/** The certificate of somebody who signs, with those that lead to the root, in PEM. */
export function pemOf({ certificates }: Signatory): string {
  return certificates.map((der) => new X509Certificate(der).toString()).join('');
}

/** Moves a clock to a moment at which freshly made certificates hold: a minute after the last of them was made. */
export function moveTo(clock: TestClock, signatories: readonly Signatory[]): void {
  const begins = signatories.flatMap(({ certificates }) =>
    certificates.map((der) => Date.parse(new X509Certificate(der).validFrom)),
  );
  clock.advance(Math.max(...begins) + 60_000 - clock.now());
}
