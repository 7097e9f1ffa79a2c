import type { Instant, Ratio, World } from '@tenfold/kernel';
import type { Entitlement, PollResult, ResolutionResult } from '@tenfold/kernel/poll';
import type { AnnouncedSeal } from '../audit/announced-seal.ts';
import { isProvisional, meetingClasses, type PollAnswer } from '../answer.ts';

/** A poll as far as it is announced: the result, who could vote, and whether it is final. */
export interface AnnouncedPoll {
  readonly world: World;
  readonly result: PollResult;
  /** Who could vote how many, in shares of the record date. */
  readonly entitlement: Entitlement;
  /** How many shares each one of the record date has become, where those were counted; else `null`. */
  readonly into: Ratio | null;
  readonly isProvisional: boolean;
  /** Whether it is known who was bound to abstain; a record of declared polls does not tell. */
  readonly areDutiesKnown: boolean;
  readonly knownAt: Instant | null;
  /** The last moment of the announcement; `null` where no day of the meeting is known. */
  readonly announceBy: Instant | null;
  /** Under what the count was sealed; `null` where it was not, or nobody knows. */
  readonly seal: AnnouncedSeal | null;
}

/** A poll that was counted here, as it is announced. */
export function announcedOf(answer: PollAnswer): AnnouncedPoll {
  const { atPoll, result, subdivided, due, seal } = answer;
  const entitlement = subdivided?.before ?? answer.entitlement;
  return {
    world: atPoll,
    result,
    entitlement: { ...entitlement, classes: meetingClasses(result.meeting, entitlement.classes) },
    into: subdivided?.into ?? null,
    isProvisional: isProvisional(answer),
    areDutiesKnown: true,
    knownAt: atPoll.knownAt,
    announceBy: due?.at ?? null,
    seal,
  };
}

/** Whether shares of a class had more than one vote on a resolution. */
export function isWeighted({ counted }: Pick<ResolutionResult, 'counted'>): boolean {
  return counted.perClass.some(
    ({ votesPerShare }) => votesPerShare !== null && votesPerShare.numerator > votesPerShare.denominator,
  );
}
