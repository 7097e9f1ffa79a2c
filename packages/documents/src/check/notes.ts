import type { Finding, PolicyTurn, TextStatus, Verdict } from '@tenfold/kernel';
import { type Block, gap, heading, type Page, plain } from '../page/page.ts';
import type { Check } from './check.ts';
import type { Say } from './words.ts';

/** What the reader should know of the answers: rules not read in the original, policies that decide, waivers used. */
export function notesPage(check: Check, say: Say): Page {
  const notes = [...textNotes(check, say), ...turnNotes(check, say), ...waiverNotes(check, say)];
  return notes.length === 0 ? [] : [heading(say('check.notes')), ...notes, gap];
}

function textNotes({ findings }: Check, say: Say): readonly Block[] {
  const applied = findings.filter(({ verdict }) => verdict !== 'not-applicable');
  const statuses: readonly (readonly [TextStatus, string])[] = [
    ['not-checked', 'check.not-checked'],
    ['secondary-source', 'check.secondary-text'],
  ];
  return statuses.flatMap(([status, key]) => {
    const rules = applied.filter(({ textStatus }) => textStatus === status);
    return rules.length === 0 ? [] : [note(say(key, { provisions: provisionList(rules) }))];
  });
}

/** One turn of one finding: the finding, and the answer under the other value. */
interface Turn {
  readonly finding: Finding;
  readonly turn: PolicyTurn;
}

/** Each policy on which an answer turns, with the value used and what each other value would give. */
function turnNotes({ findings }: Check, say: Say): readonly Block[] {
  const turns = findings.flatMap((finding) => finding.policies.map((turn) => ({ finding, turn })));
  const policies = [...new Set(turns.map(({ turn }) => turn.policy))];
  return policies.map((policy) => {
    const its = turns.filter(({ turn }) => turn.policy === policy);
    const value = its[0]?.turn.value ?? '';
    const figures = {
      provisions: provisionList(its.map(({ finding }) => finding)),
      question: { message: `policy.${policy}` },
      value: { message: `policy.${policy}.${value}` },
    };
    const texts = [say('check.turns-on', figures), ...otherwiseTexts(policy, its, say)];
    return note(texts.join(say('check.space')));
  });
}

function otherwiseTexts(policy: string, turns: readonly Turn[], say: Say): readonly string[] {
  const values = [...new Set(turns.flatMap(({ turn }) => turn.otherwise.map(({ value }) => value)))];
  return values.map((value) => {
    const named = { value: { message: `policy.${policy}.${value}` } };
    const changed = turns.flatMap(({ finding, turn }) =>
      turn.otherwise
        .filter((other) => other.value === value && other.verdict !== finding.verdict)
        .map(({ verdict }) => ({ finding, verdict })),
    );
    if (changed.length === 0) return say('check.otherwise-figures', named);
    return say('check.otherwise', { ...named, answers: { list: answersOf(changed, say) } });
  });
}

/** The answers that would be others, each with the rules that would give it. */
function answersOf(
  changed: readonly { readonly finding: Finding; readonly verdict: Verdict }[],
  say: Say,
): readonly { readonly quote: string }[] {
  const verdicts = [...new Set(changed.map(({ verdict }) => verdict))];
  return verdicts.map((verdict) => {
    const rules = changed.filter((one) => one.verdict === verdict).map(({ finding }) => finding);
    return {
      quote: say('check.answer-under', {
        verdict: { message: `verdict.${verdict}` },
        provisions: provisionList(rules),
      }),
    };
  });
}

function waiverNotes({ findings }: Check, say: Say): readonly Block[] {
  const waived = findings.filter(({ waivers }) => waivers.length > 0);
  return waived.length === 0 ? [] : [note(say('check.waived', { provisions: provisionList(waived) }))];
}

function provisionList(findings: readonly Finding[]): { readonly list: readonly { readonly provision: string }[] } {
  return { list: [...new Set(findings.map(({ provision }) => provision))].map((provision) => ({ provision })) };
}

function note(text: string): Block {
  return { kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 2 };
}
