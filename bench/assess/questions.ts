import { type Party, type PolicyName, type Subject, underOthers, type Verdict, type World } from '@tenfold/kernel';
import type { Engine } from 'json-rules-engine';
import type { Check, Facts, FactValue } from './checks/check.ts';
import { engineFor, factName } from './other-engine.ts';

/** All that is asked of the other engine about one subject: the facts of every check that concerns it, in one run. */
export interface Question {
  readonly engine: Engine;
  readonly facts: Facts;
  /** For each provision that is asked about, the id of its answer. */
  readonly ids: ReadonlyMap<string, string>;
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

/** What to ask to know the verdicts of one issuer. */
export function questionsAbout(world: World, panel: Panel): readonly Question[] {
  return questionsFrom(observe(world, panel), panel);
}

/** What to ask besides to know the verdicts under each other value of each policy, for the same findings. */
export function questionsOtherwise(world: World, panels: ReadonlyMap<PolicyName, Panel>): readonly Question[] {
  return [...panels].flatMap(([policy, panel]) => {
    const asked = new Set(observe(world, panel).map(({ id }) => id));
    return underOthers(world, policy).flatMap(({ value, world: other }) => {
      const observed = observe(other, panel).filter(({ id }) => asked.has(id));
      return questionsFrom(
        observed.map((one) => ({ ...one, id: one.id + idUnder(policy, value) })),
        panel,
      );
    });
  });
}

/** What one check says about one subject. */
interface Observed {
  readonly id: string;
  readonly check: Check;
  readonly subject: Subject;
  readonly facts: Facts;
}

function observe(world: World, { checks }: Panel): readonly Observed[] {
  return checks.flatMap((check) =>
    check.rule.observe(world).map(({ subject, facts }) => ({
      id: findingId(check.rule.provision, subject),
      check,
      subject,
      facts: check.facts(facts, world),
    })),
  );
}

function questionsFrom(observed: readonly Observed[], { engines }: Panel): readonly Question[] {
  const bySubject = Map.groupBy(observed, ({ subject: { party, id, event } }) => JSON.stringify([party, id, event]));
  return [...bySubject.values()].map((all) => ({
    engine: engines[(all[0] as Observed).subject.party],
    facts: Object.fromEntries(all.flatMap(({ check, facts }) => named(check, facts))),
    ids: new Map(all.map(({ check, id }) => [check.rule.provision, id])),
  }));
}

function named(check: Check, facts: Facts): readonly (readonly [string, FactValue])[] {
  return Object.entries(facts).map(([fact, value]) => [factName(check, fact), value]);
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
