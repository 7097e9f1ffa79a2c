import type { Verdict } from '@tenfold/kernel';

/** The sign of each answer. A word always stands with it. */
export const marks: Readonly<Record<Verdict, string>> = {
  kept: '✓',
  'action-required': '▲',
  breached: '✕',
  ceased: '◼',
  'needs-approval': '⎘',
  'needs-determination': '⚖',
  'information-missing': '?',
  'not-applicable': '–',
};
