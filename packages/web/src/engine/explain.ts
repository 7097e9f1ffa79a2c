import {
  type Check,
  explainJson,
  explanationOf,
  findFinding,
  inForceText,
  parameterTexts,
  type Say,
  sayIn,
  textStatusText,
  wordingOf,
} from '@tenfold/documents/assessment';
import { findKind, type IssuerRecord, type PolicyTurn } from '@tenfold/kernel';
import type { ExplanationJson } from '../format/check.ts';
import type { Assumption, Explained } from './questions.ts';
import { refusal } from './refusal.ts';

/** One finding with all that it was derived from, as `tenfold explain` gives it, and the words that stand around its JSON. */
export function explain(
  record: IssuerRecord,
  check: Check,
  given: { readonly finding: string; readonly language: Say['language'] },
): Explained {
  const { language } = given;
  const finding = findFinding(check, given.finding);
  if ('key' in finding) throw refusal([finding], language);
  const named = (id: string): IssuerRecord['entries'][number] | undefined =>
    record.entries.find((one) => one.id === id);
  const explanation = explanationOf(check, finding, named);
  const { rule, version, entries } = explanation;
  const say = sayIn(wordingOf(check.world, language));
  return {
    explanation: explainJson(explanation, language) as unknown as ExplanationJson,
    assumptions: finding.policies.map((turn) => assumptionOf(turn, say)),
    inForce: version === null ? null : inForceText(rule, version, say),
    textStatus: textStatusText(rule, say),
    parameters: version === null ? [] : parameterTexts(version.parameters, say),
    doubts: rule.doubts.map((key) => say(key)),
    kinds: Object.fromEntries(entries.map(({ id, kind }) => [id, findKind(kind)?.about[language] ?? kind])),
  };
}

/** On which reading of the Rules the answer turns, and what it would be under each of the others. */
function assumptionOf({ policy, value, otherwise }: PolicyTurn, say: Say): Assumption {
  const figures = { question: { message: `policy.${policy}` }, value: { message: `policy.${policy}.${value}` } };
  return {
    text: say('explain.turn', figures),
    others: otherwise.map((other) => ({
      value: say('explain.other-value', { value: { message: `policy.${policy}.${other.value}` } }),
      verdict: other.verdict,
      text: other.reasons.map(({ key, figures: own }) => say(key, own)).join(say('check.space')),
    })),
  };
}
