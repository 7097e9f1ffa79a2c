import assert from 'node:assert/strict';
import {
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
import { inTurn } from '../timing/in-turn.ts';
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
 * Every rule of an issuer, from its register to findings with reasons, duties and the answers under other policies; beside
 * the same verdicts by json-rules-engine, of the rules that can be written for it, from facts made ready.
 */
export async function measure(): Promise<readonly Figure[]> {
  const cases = Array.from({ length: ISSUERS }, (_, index) => caseOf(index));
  let compared = 0;
  for (const one of cases) compared += await sameAnswers(one);
  const cost = await inTurn(
    {
      ours: () => assessed(cases),
      verdicts: () => answered(cases.map(({ verdicts }) => verdicts)),
      all: () => answered(cases.map(({ verdicts, otherwise }) => [...verdicts, ...otherwise])),
    },
    { rounds: ROUNDS },
  );
  return figuresOf(cost, compared);
}

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
function assessed(cases: readonly Case[]): number {
  for (let pass = 0; pass < PASSES; pass += 1) for (const { world } of cases) assess(world(), rules);
  return PASSES * cases.length;
}

async function answered(questions: readonly (readonly Question[])[]): Promise<number> {
  for (const one of questions) await answersTo(one);
  return questions.length;
}

/** Holds every answer of the other engine against ours, and gives how many there were. */
async function sameAnswers({ world, verdicts, otherwise }: Case): Promise<number> {
  const findings = assess(
    world(),
    checks.map(({ rule }) => rule),
  );
  const answers = await answersTo([...verdicts, ...otherwise]);
  assert.deepEqual(new Map(answers), new Map(findings.flatMap(ourAnswers)));
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

function figuresOf(
  { ours, verdicts, all }: { readonly ours: number; readonly verdicts: number; readonly all: number },
  compared: number,
): readonly Figure[] {
  const rate = `${rounded(1e9 / ours)} issuers a second`;
  const other = `json-rules-engine, ${checks.length} of them`;
  return [
    {
      what: `Assessing all ${rules.length} rules of an issuer (${rounded(compared)} same answers)`,
      ours: rate,
      other: `${other}: ${rounded(1e9 / all)}`,
      ratio: rounded(all / ours),
      target: `at least ${LEAST_TIMES}`,
      isMet: all / ours >= LEAST_TIMES,
    },
    {
      what: 'The same beside verdicts alone, without those under other policies',
      ours: rate,
      other: `${other}: ${rounded(1e9 / verdicts)}`,
      ratio: rounded(verdicts / ours),
      target: '',
      isMet: null,
    },
  ];
}
