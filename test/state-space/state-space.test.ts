import {
  defaultPolicies,
  type Policies,
  policyChoices,
  type Register,
  registerFrom,
  storedRegister,
} from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { type Act, actsOf } from './acts.ts';
import { essenceOf } from './essence.ts';
import { explore } from './explore.ts';
import { beginning } from './issuer.ts';
import { lawsOfActs, traceOfRefused } from './laws-of-acts.ts';
import { answerIsSmallest } from './laws-of-answers.ts';
import { lawsOfRest } from './laws-of-rest.ts';
import { roomIsLargest } from './laws-of-room.ts';
import { depthOfRooms, type Exploration, explorations, namesOfOtherLaws } from './stated.ts';
import { atRest, step } from './step.ts';

const [refused, answered, roomy, stored, alike] = namesOfOtherLaws;

/** Each way of counting once. */
const countings: readonly Policies[] = [
  ...policyChoices.conversionDueOn.map((conversionDueOn) => ({ ...defaultPolicies, conversionDueOn })),
  { ...defaultPolicies, treasuryInShareCount: 'left-out' },
];

/** Where an exploration begins. */
function begin(names: readonly string[]): Register {
  return names.reduce((register, name) => {
    const act = actsOf['every act'].find((one) => one.name === name) as Act;
    const after = step(register, act);
    expect(after.refused).toEqual([]);
    return after.register;
  }, beginning());
}

function exploreAndCheck({ before, acts, depth }: Exploration): { readonly states: number; readonly tried: number } {
  const rested = new Set<string>();
  const chosen = actsOf[acts];
  return explore(begin(before), {
    acts: chosen,
    depth,
    watch: {
      act: (happened) => {
        if (happened.isRefused) hold(refused, traceOfRefused(happened));
        else for (const [name, law] of Object.entries(lawsOfActs)) hold(name, law(happened));
      },
      state: (register, length) => {
        hold(answered, answerIsSmallest(register));
        const rest = atRest(register);
        const essence = essenceOf(rest);
        if (rested.has(essence)) return;
        rested.add(essence);
        for (const [name, law] of Object.entries(lawsOfRest)) hold(name, law(rest));
        if (length > depthOfRooms) return;
        for (const policies of countings) hold(roomy, roomIsLargest(rest, policies));
        hold(stored, goOnAlike(registerFrom(storedRegister(register)), register, chosen));
      },
      met: (one, other) => hold(alike, goOnAlike(one, other, chosen)),
    },
  });
}

function hold(law: string, wrong: string | null): void {
  if (wrong !== null) throw new Error(`it does not hold that ${law}: ${wrong}`);
}

/** Whether every act makes the same of both. */
function goOnAlike(one: Register, other: Register, acts: readonly Act[]): string | null {
  const apart = acts.find((act) => essenceOf(step(one, act).register) !== essenceOf(step(other, act).register));
  return apart === undefined ? null : `not after: ${apart.name}`;
}

describe('no life of the small issuer breaks what must always hold', () => {
  test.each(explorations)('$depth of the $acts after $name', { timeout: 300_000 }, (exploration) => {
    const { states, tried } = exploration;
    expect(exploreAndCheck(exploration)).toEqual({ states, tried });
  });
});
