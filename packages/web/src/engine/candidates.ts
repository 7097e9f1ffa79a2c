import type { Names, Register } from '@tenfold/kernel';
import type { Candidate, Candidates } from './questions.ts';

/** Whom and what the register knows on the day, in the order in which it came to know them. */
export function candidatesOf(register: Register): Candidates {
  const { classes, people, vehicles, drafts, undertakings, meetings, clearings, claims } = register;
  const waivers = clearings.flatMap(({ waiver }) => (waiver === null ? [] : [waiver]));
  return {
    class: [...classes.keys()].map(unnamed),
    person: named(people),
    vehicle: named(vehicles),
    undertaking: [...new Set([...drafts.keys(), ...undertakings.keys()])].map(unnamed),
    meeting: [...meetings.keys()].map(unnamed),
    waiver: [...new Set(waivers)].map(unnamed),
    claim: [...claims.keys()].map(unnamed),
  };
}

function unnamed(id: string): Candidate {
  return { id, names: null };
}

function named(things: ReadonlyMap<string, { readonly names: Names | null }>): readonly Candidate[] {
  return [...things].map(([id, { names }]) => ({ id, names }));
}
