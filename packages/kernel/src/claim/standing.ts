import { reason } from '../finding/finding.ts';
import type { ClaimedHolding, RecordedClaim } from '../register/claim.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { ClaimableBreach, StandingRow } from './living-claim.ts';

/** A row without shares. */
const noShares = { shareClass: null, shares: null, through: null, evidence: null } as const;

/**
 * What is kept of the claimant’s right to sue. Whether a shareholder must have held shares when the breach happened, when he
 * files, or both, and whether one who holds through a nominee is a shareholder, is a question for a court (A15): each fact
 * stands beside the question that it does not answer.
 */
export function standingOf(claim: RecordedClaim, breaches: readonly ClaimableBreach[]): readonly StandingRow[] {
  if (claim.claimantKind === 'company') return [ofCompany(claim)];
  const filed = filingDay(claim);
  const first = firstDay(breaches);
  const rows = (['breach', 'filing'] as const).flatMap((at) => {
    const date = at === 'breach' ? first : filed;
    const told = claim.holdings.filter((holding) => holding.at === at);
    return told.length === 0 ? [untold(claim, at, date)] : told.map((holding) => toRow(claim, holding, breaches));
  });
  return claim.claimantKind === null ? [ofNobody(claim), ...rows] : rows;
}

function ofCompany({ entry }: RecordedClaim): StandingRow {
  const fact = reason('claim.standing-company', {}, [entry]);
  return { at: 'party', date: null, ...noShares, fact, question: reason('claim.question-company') };
}

function ofNobody({ entry }: RecordedClaim): StandingRow {
  const fact = reason('claim.standing-unknown', {}, [entry]);
  return { at: 'party', date: null, ...noShares, fact, question: reason('claim.question-who') };
}

function untold({ entry }: RecordedClaim, at: 'breach' | 'filing', date: PlainDate | null): StandingRow {
  const fact = reason(`claim.holding-at-${at}-unknown`, date === null ? {} : { date: { date } }, [entry]);
  return { at, date, ...noShares, fact, question: reason(`claim.question-${at}`) };
}

function toRow(claim: RecordedClaim, holding: ClaimedHolding, breaches: readonly ClaimableBreach[]): StandingRow {
  const { at, date, shareClass, shares, through, evidence } = holding;
  const key = evidence === null ? 'claim.holding-told' : 'claim.holding-shown';
  const fact = reason(isOnThatDay(claim, holding, breaches) ? key : `${key}-other-day`, figuresOf(holding), [
    claim.entry,
  ]);
  const question = reason(through === 'nominee' ? `claim.question-${at}-nominee` : `claim.question-${at}`);
  return { at, date, shareClass, shares, through, evidence, fact, question };
}

function figuresOf({ date, shareClass, shares }: ClaimedHolding): StandingRow['fact']['figures'] {
  return {
    date: { date },
    holding:
      shares === null
        ? { message: shareClass === null ? 'claim.shares-not-counted' : 'claim.shares-of-class-not-counted' }
        : { message: shareClass === null ? 'claim.shares-counted' : 'claim.shares-of-class' },
    ...(shares === null ? {} : { shares: { shares } }),
    ...(shareClass === null ? {} : { class: { name: shareClass } }),
  };
}

/** Whether a holding is told of the day that it should be told of: one of the breach, or that of the filing. */
function isOnThatDay(
  claim: RecordedClaim,
  { at, date }: ClaimedHolding,
  breaches: readonly ClaimableBreach[],
): boolean {
  if (at === 'filing') return date === filingDay(claim);
  if (breaches.length === 0) return true;
  return breaches.some(({ from, until }) => (from === null || from <= date) && (until === null || date <= until));
}

/** The day of the writ, or that of the claim while none is recorded. */
function filingDay({ steps, madeOn }: RecordedClaim): PlainDate {
  const writs = steps.filter(({ step }) => step === 'writ').map(({ on }) => on);
  return writs.toSorted()[0] ?? madeOn;
}

function firstDay(breaches: readonly ClaimableBreach[]): PlainDate | null {
  return breaches.flatMap(({ from }) => (from === null ? [] : [from])).toSorted()[0] ?? null;
}
