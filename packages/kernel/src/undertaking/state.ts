import type { ClaimableBreach } from '../claim/living-claim.ts';
import { isOver } from '../claim/limitation-of.ts';
import type { LimitationWatch } from '../claim/limitation.ts';
import type { RecordedClaim } from '../register/claim.ts';
import type { DraftedUndertaking, GivenUndertaking } from '../register/promise.ts';
import type { World } from '../world/world.ts';
import type { LivingUndertaking, UndertakingState } from './living.ts';
import type { UndertakingEnd } from './undertaking-end.ts';

/** All that the life of one undertaking is read from. */
export interface Life {
  readonly world: World;
  /** `null` where none is given: there is a draft, or the usual form stands in. */
  readonly undertaking: GivenUndertaking | null;
  readonly draft: DraftedUndertaking | null;
  readonly end: UndertakingEnd | null;
  readonly body: Pick<LivingUndertaking, 'beneficiary' | 'wording'>;
  readonly claims: readonly RecordedClaim[];
  readonly breaches: readonly ClaimableBreach[];
  /** When the time to sue is over for whatever happened up to the end; empty while it lasts. */
  readonly sinceEnd: readonly LimitationWatch[];
}

/** Where an undertaking stands; `null` where none is recorded. */
export function stateOf(life: Life): UndertakingState | null {
  const { undertaking, draft, end } = life;
  if (undertaking === null) return draft === null ? null : 'draft';
  if (end !== null) return isClosed(life) ? 'closed' : 'terminated';
  const { witnessed, acknowledged } = undertaking;
  if (acknowledged !== null) return witnessed === null ? 'acknowledged' : 'effective';
  return witnessed === null ? 'signed' : 'witnessed';
}

/**
 * Closed: every claim that was made is settled, decided, given up or barred, and no breach is known on which somebody could
 * still claim. Where nobody ever claimed, it is closed only when no reading of the time to sue leaves a day.
 */
function isClosed(life: Life): boolean {
  const { claims, sinceEnd } = life;
  if (openClaims(life).length > 0 || unanswered(life).length > 0) return false;
  return claims.length > 0 || isOver(sinceEnd);
}

/** The claims that hold the file open. */
export function openClaims({ claims }: Pick<Life, 'claims'>): readonly RecordedClaim[] {
  return claims.filter(({ closed }) => closed === null);
}

/** Breaches on which nobody has claimed, and on which somebody still may under one reading of the time to sue. */
export function unanswered({ breaches }: Pick<Life, 'breaches'>): readonly ClaimableBreach[] {
  return breaches.filter(({ claims, limitation }) => claims.length === 0 && !isOver(limitation));
}
