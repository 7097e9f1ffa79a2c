import { type Party, type PolicyName, type Subject, underOthers, type Verdict, type World } from '@tenfold/kernel';
import type { Engine } from 'json-rules-engine';
import type { Check, FactValue } from './checks/check.ts';
import { engineFor, factName } from './other-engine.ts';

/** All that is asked of the other engine about one subject: the facts of every check that concerns it, in one run. */
export interface Question {
  readonly engine: Engine;
  readonly facts: Record<string, FactValue>;
  /** For each provision that is asked about, the id of its answer. */
  readonly ids: Map<string, string>;
}

/** The checks with their engines: all of them, and once more those that turn on a policy, for each policy. */
export interface Panel {
  readonly checks: readonly Check[];
  readonly engines: Readonly<Record<Party, Engine>>;
}

export function panelOf(checks: readonly Check[]): Panel {
  const engines = {
    issuer: engineFor('issuer', checks),
    beneficiary: engineFor('beneficiary', checks),
    vehicle: engineFor('vehicle', checks),
  };
  return { checks, engines };
}

export function panelsByPolicy(checks: readonly Check[]): ReadonlyMap<PolicyName, Panel> {
  const policies = new Set(checks.flatMap(({ rule }) => rule.policies));
  const turningOn = (policy: PolicyName): Check[] => checks.filter(({ rule }) => rule.policies.includes(policy));
  return new Map([...policies].map((policy) => [policy, panelOf(turningOn(policy))]));
}

/** What to ask to know the verdicts of one issuer; `suffix` sets the ids of the answers apart from others. */
export function questionsAbout(world: World, { checks, engines }: Panel, suffix = ''): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const check of checks) {
    const { provision } = check.rule;
    for (const { subject, facts } of check.rule.observe(world)) {
      const key = JSON.stringify([subject.party, subject.id, subject.event]);
      const question = questions.get(key) ?? { engine: engines[subject.party], facts: {}, ids: new Map() };
      questions.set(key, question);
      question.ids.set(provision, findingId(provision, subject) + suffix);
      const flat = Object.entries(check.facts(facts, world));
      for (const [fact, value] of flat) question.facts[factName(check, fact)] = value;
    }
  }
  return [...questions.values()];
}

/** What to ask besides to know the verdicts under each other value of each policy. */
export function questionsOtherwise(world: World, panels: ReadonlyMap<PolicyName, Panel>): readonly Question[] {
  return [...panels].flatMap(([policy, panel]) =>
    underOthers(world, policy).flatMap(({ value, world: other }) => questionsAbout(other, panel, idUnder(policy, value))),
  );
}

/** What an answer under another value of a policy is called, after the id of its finding. */
export function idUnder(policy: string, value: string): string {
  return ` if ${policy} is ${value}`;
}

function findingId(provision: string, { id, event }: Subject): string {
  return [provision, id, ...(event === undefined ? [] : [event])].join(':');
}

/** The verdicts of the other engine by their ids: `kept` where none of its rules held. */
export async function answersTo(questions: readonly Question[]): Promise<ReadonlyMap<string, Verdict>> {
  const answers = new Map<string, Verdict>();
  for (const { engine, facts, ids } of questions) {
    for (const id of ids.values()) answers.set(id, 'kept');
    const { events } = await engine.run(facts);
    for (const { params } of events) answers.set(ids.get(params?.['provision']) ?? '', params?.['verdict']);
  }
  return answers;
}
