import type { LivingClause, LivingUndertaking } from '@tenfold/kernel';
import { type Json, reasonJson } from './figure-json.ts';
import type { Say } from './words.ts';

/** An undertaking with the state of each of its sentences. */
export function undertakingJson(undertaking: LivingUndertaking, say: Say): Json {
  const { id, beneficiary, state, givenOn, ended, wording, clauses, accrued, basis } = undertaking;
  const { steps, lacking, warnings, questions } = undertaking;
  return {
    id,
    beneficiary,
    state,
    givenOn,
    ended: ended === null ? null : { ...ended },
    wording,
    clauses: clauses.map((clause) => clauseJson(clause, say)),
    accrued: [...accrued],
    basis,
    steps: steps.map((step) => ({ ...step })),
    lacking: lacking.map((reason) => reasonJson(reason, say)),
    warnings: warnings.map((reason) => reasonJson(reason, say)),
    questions: questions.map((reason) => reasonJson(reason, say)),
  };
}

function clauseJson(clause: LivingClause, say: Say): Json {
  const { id, kind, text, strength, page, confidence, nature, verdict, parts, reasons, findings } = clause;
  return {
    id,
    kind,
    text,
    strength,
    page,
    confidence,
    nature,
    verdict,
    reasons: reasons.map((reason) => reasonJson(reason, say)),
    parts: parts.map((part) => ({ ...part, findings: [...part.findings] })),
    findings: [...findings],
  };
}
