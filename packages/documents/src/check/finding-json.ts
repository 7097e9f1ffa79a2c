import type { Duty, Finding, PolicyTurn } from '@tenfold/kernel';
import { type Json, messageJson, reasonJson } from './figure-json.ts';
import type { Say } from './words.ts';

/** One finding with its reasons, the policies it turns on and the waivers that changed it. */
export function findingJson(finding: Finding, say: Say): Json {
  const { id, provision, subject, party, verdict, version, textStatus, standing, waivers, accrued } = finding;
  return {
    id,
    provision,
    subject,
    party,
    verdict,
    reasons: finding.reasons.map((reason) => reasonJson(reason, say)),
    textStatus,
    version: version === '' ? null : version,
    standing,
    policies: finding.policies.map((turn) => turnJson(turn, say)),
    waivers: [...waivers],
    accrued: accrued === null ? null : { ...accrued },
    duties: finding.duties.map((duty) => duty.id),
  };
}

/** A duty: who owes what by when. `what` is a text; its figures stand beside it. */
export function dutyJson({ id, who, what, provision, due, discharged }: Duty, say: Say): Json {
  return { id, who, what: say(what.key, what.figures), message: messageJson(what, say), provision, due, discharged };
}

/** A policy on which an answer turns, with what it would be under each other value. */
export function turnJson({ policy, value, otherwise }: PolicyTurn, say: Say): Json {
  return {
    policy,
    value,
    otherwise: otherwise.map((other) => ({
      value: other.value,
      verdict: other.verdict,
      reasons: other.reasons.map((reason) => reasonJson(reason, say)),
    })),
  };
}
