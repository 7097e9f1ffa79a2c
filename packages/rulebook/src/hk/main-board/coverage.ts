import type { TextStatus } from '@tenfold/kernel';

/** How much of a provision the rulebook answers, and why not all of it. */
export interface CoverageLine {
  readonly provision: string;
  readonly modelled: 'modelled' | 'partly' | 'not';
  /** A key of the catalogue. */
  readonly reason: string;
  readonly textStatus: TextStatus;
}

const [read, secondary, unchecked] = ['read-on-its-own-page', 'secondary-source', 'not-checked'] as const;

/** Every provision of Chapter 8A and those around it that it leans on, in the order of the Rules' chapters as read here. */
export const coverage: readonly CoverageLine[] = [
  { provision: '8A.01', modelled: 'not', reason: 'coverage.principle', textStatus: read },
  { provision: '8A.02', modelled: 'not', reason: 'coverage.definitions', textStatus: read },
  { provision: '8A.03', modelled: 'not', reason: 'coverage.admission-not-found', textStatus: unchecked },
  { provision: '8A.04', modelled: 'not', reason: 'coverage.admission-not-found', textStatus: unchecked },
  { provision: '8A.05', modelled: 'not', reason: 'coverage.admission-not-found', textStatus: unchecked },
  { provision: '8A.06', modelled: 'not', reason: 'coverage.market-value', textStatus: secondary },
  { provision: '8A.07', modelled: 'partly', reason: 'coverage.other-rights', textStatus: read },
  { provision: '8A.08', modelled: 'modelled', reason: 'coverage.computed', textStatus: read },
  { provision: '8A.09', modelled: 'partly', reason: 'coverage.associates', textStatus: read },
  { provision: '8A.10', modelled: 'modelled', reason: 'coverage.computed', textStatus: read },
  { provision: '8A.11', modelled: 'modelled', reason: 'coverage.computed', textStatus: read },
  { provision: '8A.12', modelled: 'partly', reason: 'coverage.holdings-at-listing', textStatus: read },
  { provision: '8A.13', modelled: 'modelled', reason: 'coverage.computed', textStatus: read },
  { provision: '8A.14', modelled: 'partly', reason: 'coverage.recalled', textStatus: unchecked },
  { provision: '8A.15', modelled: 'modelled', reason: 'coverage.computed', textStatus: read },
  { provision: '8A.16', modelled: 'partly', reason: 'coverage.votes-only', textStatus: unchecked },
  { provision: '8A.17', modelled: 'modelled', reason: 'coverage.exchange-decides', textStatus: read },
  { provision: '8A.18', modelled: 'partly', reason: 'coverage.arrangements', textStatus: read },
  { provision: '8A.19', modelled: 'partly', reason: 'coverage.notices', textStatus: secondary },
  { provision: '8A.20', modelled: 'not', reason: 'coverage.conversion-listing', textStatus: unchecked },
  { provision: '8A.21', modelled: 'modelled', reason: 'coverage.by-construction', textStatus: secondary },
  { provision: '8A.22', modelled: 'modelled', reason: 'coverage.first-beneficiaries', textStatus: secondary },
  { provision: '8A.23', modelled: 'partly', reason: 'coverage.requests', textStatus: read },
  { provision: '8A.24', modelled: 'partly', reason: 'coverage.polls', textStatus: read },
  { provision: '8A.25', modelled: 'not', reason: 'coverage.not-found', textStatus: unchecked },
  { provision: '8A.26', modelled: 'not', reason: 'coverage.independent-directors', textStatus: unchecked },
  { provision: '8A.27', modelled: 'not', reason: 'coverage.independent-directors', textStatus: unchecked },
  { provision: '8A.28', modelled: 'not', reason: 'coverage.independent-directors', textStatus: unchecked },
  { provision: '8A.29', modelled: 'not', reason: 'coverage.independent-directors', textStatus: unchecked },
  { provision: '8A.30', modelled: 'partly', reason: 'coverage.committee', textStatus: read },
  { provision: '8A.31', modelled: 'modelled', reason: 'coverage.computed', textStatus: read },
  { provision: '8A.32', modelled: 'partly', reason: 'coverage.summary', textStatus: read },
  { provision: '8A.33', modelled: 'modelled', reason: 'coverage.computed', textStatus: read },
  { provision: '8A.34', modelled: 'partly', reason: 'coverage.consultation', textStatus: read },
  { provision: '8A.35', modelled: 'not', reason: 'coverage.communication', textStatus: unchecked },
  { provision: '8A.36', modelled: 'not', reason: 'coverage.training', textStatus: read },
  { provision: '8A.37', modelled: 'not', reason: 'coverage.documents', textStatus: secondary },
  { provision: '8A.38', modelled: 'not', reason: 'coverage.documents', textStatus: unchecked },
  { provision: '8A.39', modelled: 'not', reason: 'coverage.documents', textStatus: secondary },
  { provision: '8A.40', modelled: 'not', reason: 'coverage.documents', textStatus: secondary },
  { provision: '8A.41', modelled: 'not', reason: 'coverage.documents', textStatus: secondary },
  { provision: '8A.42', modelled: 'not', reason: 'coverage.documents', textStatus: secondary },
  { provision: '8A.43', modelled: 'modelled', reason: 'coverage.undertaking', textStatus: secondary },
  { provision: '8A.44', modelled: 'partly', reason: 'coverage.articles', textStatus: secondary },
  { provision: '8A.45', modelled: 'not', reason: 'coverage.not-found', textStatus: unchecked },
  { provision: '8A.46', modelled: 'partly', reason: 'coverage.regime', textStatus: read },
  { provision: '2.04', modelled: 'modelled', reason: 'coverage.waivers', textStatus: unchecked },
  { provision: '2.15', modelled: 'not', reason: 'coverage.abstention', textStatus: read },
  { provision: '10.05', modelled: 'not', reason: 'coverage.buy-back', textStatus: read },
  { provision: '10.06', modelled: 'not', reason: 'coverage.buy-back-planned', textStatus: secondary },
  { provision: '13.25A', modelled: 'not', reason: 'coverage.returns', textStatus: read },
  { provision: '13.25B', modelled: 'not', reason: 'coverage.returns', textStatus: unchecked },
  { provision: '13.36', modelled: 'not', reason: 'coverage.mandates', textStatus: secondary },
  { provision: '13.39', modelled: 'not', reason: 'coverage.poll-announcement', textStatus: read },
  { provision: '13.51', modelled: 'not', reason: 'coverage.board-changes', textStatus: unchecked },
];
