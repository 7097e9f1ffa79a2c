import assert from 'node:assert/strict';
import {
  type AnyRule,
  assess,
  defaultPolicies,
  type Finding,
  fold,
  policyChoices,
  type Verdict,
  type World,
  worldOf,
} from '@tenfold/kernel';
import { rules } from '@tenfold/rulebook';
import { type Figure, rounded } from '../report/figure.ts';
import { coreTime, inTurn } from '../timing/in-turn.ts';
import { checks } from './checks/index.ts';
import { inventIssuer } from './invented-issuer.ts';
import {
  answersTo,
  idUnder,
  panelOf,
  panelsByPolicy,
  type Question,
  questionsAbout,
  questionsOtherwise,
} from './questions.ts';

const ISSUERS = 400;
const ROUNDS = 7;
/** How often each round of ours goes through the issuers, so that it is long enough to be timed. */
const PASSES = 10;
const LEAST_TIMES = 20;

/** An issuer to be assessed, and what the other engine is asked about it, made ready beforehand. */
interface Case {
  readonly world: () => World;
  readonly verdicts: readonly Question[];
  readonly otherwise: readonly Question[];
}

/**
 * The rules of an issuer that can be written for json-rules-engine, with the same answers: each verdict, and each under the
 * other values of the policies. Ours goes from the register to findings with reasons and duties; the other engine starts from
 * facts made ready and gives verdicts.
 */
export async function measure(): Promise<readonly Figure[]> {
  const cases = Array.from({ length: ISSUERS }, (_, index) => caseOf(index));
  let compared = 0;
  for (const one of cases) compared += await sameAnswers(one);
  const cost = await inTurn(
    {
      same: () => assessed(cases, comparable),
      all: () => assessed(cases, rules),
      verdicts: () => answered(cases.map(({ verdicts }) => verdicts)),
      answers: () => answered(cases.map(({ verdicts, otherwise }) => [...verdicts, ...otherwise])),
    },
    { clock: coreTime, rounds: ROUNDS },
  );
  return figuresOf(cost, compared);
}

/** Our side of the comparison: the rules of the checks and no others. */
const comparable = checks.map(({ rule }) => rule);

const panel = panelOf(checks);
const panels = panelsByPolicy(checks);

function caseOf(index: number): Case {
  const { entries, on } = inventIssuer(index);
  const { register } = fold(entries, defaultPolicies);
  const issuer = { id: 'invented', names: { en: 'Invented' }, stockCode: null, placeOfIncorporation: null };
  const world = (): World => worldOf({ issuer, on, knownAt: null, register, entries });
  return { world, verdicts: questionsAbout(world(), panel), otherwise: questionsOtherwise(world(), panels) };
}

/** The world is made anew each time, so that nothing worked out for one assessment is there for the next. */
function assessed(cases: readonly Case[], asked: readonly AnyRule[]): number {
  for (let pass = 0; pass < PASSES; pass += 1) for (const { world } of cases) assess(world(), asked);
  return PASSES * cases.length;
}

async function answered(questions: readonly (readonly Question[])[]): Promise<number> {
  for (const one of questions) await answersTo(one);
  return questions.length;
}

/** Holds every answer of the other engine against ours, and gives how many there were. */
async function sameAnswers({ world, verdicts, otherwise }: Case): Promise<number> {
  const findings = assess(world(), comparable);
  const answers = await answersTo([...verdicts, ...otherwise]);
  const ours = new Map(findings.flatMap(ourAnswers));
  assert.deepEqual(new Map(answers), new Map([...ours].filter(([id]) => answers.has(id))));
  assert.deepEqual(
    findings.filter(({ id }) => !answers.has(id)),
    [],
  );
  return answers.size;
}

/** The verdict of a finding, and that under each other value of the policies of its rule. */
function ourAnswers({ id, provision, verdict, policies }: Finding): readonly (readonly [string, Verdict])[] {
  const rule = rules.find((one) => one.provision === provision);
  const otherwise = (rule?.policies ?? []).flatMap((policy) => {
    const turn = policies.find((one) => one.policy === policy);
    const values = policyChoices[policy].filter((value) => value !== defaultPolicies[policy]);
    return values.map((value) => {
      const other = turn?.otherwise.find((one) => one.value === value);
      return [id + idUnder(policy, value), other?.verdict ?? verdict] as const;
    });
  });
  return [[id, verdict], ...otherwise];
}

type Costs = Readonly<Record<'same' | 'all' | 'verdicts' | 'answers', number>>;

function figuresOf({ same, all, verdicts, answers }: Costs, compared: number): readonly Figure[] {
  const count = compared.toLocaleString('en');
  return [
    {
      ...compare(`${checks.length} rules of an issuer, ${count} answers the same`, { ours: same, other: answers }),
      target: `at least ${LEAST_TIMES}`,
      isMet: answers / same >= LEAST_TIMES,
    },
    compare('  beside their verdicts alone, not those under other policies', { ours: same, other: verdicts }),
    compare(`All ${rules.length} rules, beside those ${checks.length}`, { ours: all, other: answers }),
  ];
}

function compare(what: string, { ours, other }: { readonly ours: number; readonly other: number }): Figure {
  return {
    what,
    ours: `${rounded(1e9 / ours)} issuers a second`,
    other: `json-rules-engine: ${rounded(1e9 / other)}`,
    ratio: `${rounded(other / ours)} times its rate`,
    target: '',
    isMet: null,
  };
}
