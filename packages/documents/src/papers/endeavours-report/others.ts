import { type Beneficiary, type Finding, message } from '@tenfold/kernel';
import { promisedInUndertaking } from '@tenfold/rulebook';
import type { Check } from '../../check/check.ts';
import { answerOf } from '../written/answers-of.ts';
import { type Line, text } from '../written/written.ts';

/** How the company and his vehicles stand under the six rules: what a breach of theirs is evidence for, and nothing more. */
export function othersAnswers(
  { findings }: Check,
  { rows }: Beneficiary,
): { readonly found: readonly Finding[]; readonly lines: readonly Line[] } {
  const vehicles = new Set(rows.filter(({ weighted }) => weighted).flatMap(({ seen }) => seen.vehicles));
  const found = findings.filter(
    ({ provision, party, subject, verdict }) =>
      promisedInUndertaking.includes(provision) &&
      (party === 'issuer' || (party === 'vehicle' && vehicles.has(subject))) &&
      verdict !== 'not-applicable',
  );
  const lines = found.map((finding) => answerOf(finding));
  return { found, lines: lines.length === 0 ? [text(message('endeavours-report.no-answer'))] : lines };
}
