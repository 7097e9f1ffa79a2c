import { type Reason, reason } from '../finding/finding.ts';
import type { RecordedClaim } from '../register/claim.ts';
import type { UndertakingEnd } from '../undertaking/undertaking-end.ts';
import type { ClaimableBreach } from './living-claim.ts';

/** What the notes on a claim are read from. */
export interface ClaimNoted {
  readonly claim: RecordedClaim;
  readonly breaches: readonly ClaimableBreach[];
  readonly ended: UndertakingEnd | null;
}

/** What whoever has the claim in hand should know beside its facts. */
export function notesOnClaim(noted: ClaimNoted): readonly Reason[] {
  return [...onBreach(noted), ...onEnd(noted), ...onTime(noted)];
}

function onBreach({ claim, breaches }: ClaimNoted): readonly Reason[] {
  if (breaches.length > 0) return [];
  const { breach, provisions, entry } = claim;
  if (breach !== null) return [reason('claim.breach-not-found', { finding: { quote: breach } }, [entry])];
  if (provisions.length === 0) return [reason('claim.nothing-found', {}, [entry])];
  const list = provisions.map((provision) => ({ provision }));
  return [reason('claim.nothing-found-under', { provisions: { list } }, [entry])];
}

/** Rights from before the end outlive it; what fell on its very day must be shown to have come before its moment. */
function onEnd({ claim, breaches, ended }: ClaimNoted): readonly Reason[] {
  if (ended === null) return [];
  const when = ended.at.includes('T') ? { instant: ended.at } : { date: ended.on };
  const sameDay = breaches.filter(({ from }) => from === ended.on);
  const survives = claim.closed === null ? [reason('claim.survives-end', { when }, [ended.entry])] : [];
  const onThatDay = sameDay.map(({ finding: { reasons } }) =>
    reason('claim.same-day-as-end', { when }, [ended.entry, ...(reasons[0]?.entries ?? [])]),
  );
  return [...survives, ...onThatDay];
}

/** Talks and letters are recorded, an action is not: whether time runs on is nothing that a list of steps decides. */
function onTime({ claim }: ClaimNoted): readonly Reason[] {
  if (claim.closed !== null || claim.steps.some(({ step }) => step === 'writ')) return [];
  return [
    reason(
      'claim.no-action-recorded',
      {},
      claim.steps.map(({ entry }) => entry),
    ),
  ];
}
