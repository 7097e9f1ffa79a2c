import type { ClaimableBreach, LimitationWatch, LivingClaim, StandingRow } from '@tenfold/kernel/claim';
import type { ClaimsAnswer } from '../asked/claims.ts';
import { type Json, reasonJson } from '../check/figure-json.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { claimsFormat } from './claims-format.ts';

/** Claims as the format claims/1, with their texts in one language. */
export function claimsJson(answer: ClaimsAnswer, language: Language): Json {
  const { world, claims, unclaimed, law, only } = answer;
  const { issuer, on, knownAt } = world;
  const say = sayIn(wordingOf(world, language));
  return {
    format: claimsFormat,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    on,
    knownAt,
    language,
    claim: only,
    claims: claims.map((claim) => claimJson(claim, say)),
    unclaimed: unclaimed.map((breach) => breachJson(breach, say)),
    law: {
      title: say('claims.law-limitation'),
      textStatus: law.textStatus,
      versions: law.versions.map(({ id, from, parameters, source }) => ({
        id,
        from,
        years: { ...parameters },
        source,
      })),
      doubts: law.doubts.map((key) => ({ key, text: say(key) })),
    },
  };
}

/** One claim as it stands on the day. */
export function claimJson(claim: LivingClaim, say: Say): Json {
  const { breaches, standing, limitation, steps, outcome, notes, provisions, remedies, ...plain } = claim;
  return {
    ...plain,
    provisions: [...provisions],
    remedies: [...remedies],
    breaches: breaches.map((breach) => breachJson(breach, say)),
    standing: standing.map((row) => standingJson(row, say)),
    limitation: limitation.map((watch) => watchJson(watch, say)),
    steps: steps.map((step) => ({ ...step })),
    outcome: outcome === null ? null : { ...outcome },
    notes: notes.map((note) => reasonJson(note, say)),
  };
}

/** One breach that a claim may rest on. */
export function breachJson(breach: ClaimableBreach, say: Say): Json {
  const { finding, undertaking, beneficiary, nature, clauses, from, until, limitation, claims } = breach;
  const { id, provision, subject, party, verdict, textStatus, standing, reasons } = finding;
  return {
    finding: id,
    undertaking,
    beneficiary,
    nature,
    provision,
    subject,
    party,
    verdict,
    textStatus,
    standing,
    from,
    until,
    clauses: clauses.map((clause) => ({ ...clause })),
    reasons: reasons.map((reason) => reasonJson(reason, say)),
    limitation: limitation.map((watch) => watchJson(watch, say)),
    claims: [...claims],
  };
}

function standingJson({ shares, fact, question, ...row }: StandingRow, say: Say): Json {
  return {
    ...row,
    shares: shares === null ? null : `${shares}`,
    fact: reasonJson(fact, say),
    question: reasonJson(question, say),
  };
}

function watchJson({ why, ...watch }: LimitationWatch, say: Say): Json {
  return { ...watch, why: reasonJson(why, say) };
}
