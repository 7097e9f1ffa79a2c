import type { World } from '@tenfold/kernel';
import {
  breachesToClaim,
  type ClaimableBreach,
  claimsOf,
  type LimitationLaw,
  type LivingClaim,
} from '@tenfold/kernel/claim';
import { limitation, promisedInUndertaking } from '@tenfold/rulebook';
import type { Check } from '../check/check.ts';
import type { Language } from '../messages/languages.ts';
import { checkOpened } from './check-opened.ts';
import type { Opened } from './opened.ts';
import type { Times } from './times.ts';

/** What is asked of an issuer that was opened. */
export interface ClaimsAsked {
  readonly times: Times;
  readonly language: Language;
  /** The claim that alone is asked for; `null` for all. */
  readonly claim?: string | null;
}

/** The claims of an issuer: what the page and the JSON are written from. */
export interface ClaimsAnswer {
  readonly world: World;
  readonly claims: readonly LivingClaim[];
  /** Breaches on which nobody has claimed; empty where one claim alone is asked for. */
  readonly unclaimed: readonly ClaimableBreach[];
  readonly law: LimitationLaw;
  readonly only: string | null;
}

/** The claims of an issuer that was opened on a day, and the breaches on which nobody has claimed. */
export function claimsOpened(opened: Opened, { times, language, claim = null }: ClaimsAsked): ClaimsAnswer {
  return claimsFound(checkOpened(opened, { times, language, papers: new Map() }), claim);
}

/** The same of an issuer that was checked already. */
export function claimsFound({ world, findings, undertakings }: Check, only: string | null = null): ClaimsAnswer {
  const given = { world, findings, undertakings, promised: promisedInUndertaking, limitation };
  const all = claimsOf(given);
  return {
    world,
    claims: only === null ? all : all.filter(({ id }) => id === only),
    unclaimed: only === null ? breachesToClaim(given).filter(({ claims }) => claims.length === 0) : [],
    law: limitation,
    only,
  };
}
