import type { ForeseenJson } from './foreseen.tsx';

/** Entries that somebody proposes, and what became of them. */
export interface ProposalJson {
  readonly number: string;
  readonly state: 'open' | 'approved' | 'refused' | 'withdrawn';
  readonly entries: string;
  readonly note: string | null;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

/** One proposal with what is foreseen of it. */
export interface ProposalSeen extends ProposalJson, ForeseenJson {
  readonly needsOther: boolean;
}
