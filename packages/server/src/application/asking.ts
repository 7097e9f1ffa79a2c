import type { Language } from '@tenfold/documents';
import type { Ledger } from '@tenfold/ledger';
import type { Actor } from '../access/access.ts';
import type { Context } from '../context.ts';
import type { RecentChecks } from './recent-checks.ts';
import type { SizeOf } from './sizes.ts';

/** Where, when and by whom a question is asked. */
export interface Asking {
  readonly ledger: Ledger;
  readonly recent: RecentChecks;
  /** How many entries an issuer has; `null` where there is no such issuer. */
  readonly sizeOf: SizeOf;
  readonly now: number;
  readonly language: Language;
  /**
   * Whether an answer as known at a moment stands for ever, so that nothing may be recorded as known by then any more. For
   * somebody who has not signed in it does not: he could keep a company from recording its past.
   */
  readonly binds: boolean;
}

/** How a request asks. */
export function askingOf(
  { ledger, recent, sizeOf, now }: Pick<Context, 'ledger' | 'recent' | 'sizeOf' | 'now'>,
  { actor, language }: { readonly actor: Actor; readonly language: Language },
): Asking {
  return { ledger, recent, sizeOf, now: now(), language, binds: actor.kind !== 'anyone' };
}
