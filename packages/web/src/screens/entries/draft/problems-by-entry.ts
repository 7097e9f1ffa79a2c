import { RequestRefused, type ToldProblem } from '../../../api/call.ts';

/** What is wrong, by the name of the entry and the place of the field. */
export type ProblemsByEntry = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** What the ledger foresaw to be wrong and what it refused when it was sent, each where it stands. */
export function problemsByEntry(foreseen: readonly ToldProblem[], refused: unknown): ProblemsByEntry {
  const sent = refused instanceof RequestRefused && foreseen.length === 0 ? refused.problems : [];
  const all = new Map<string, Map<string, readonly string[]>>();
  for (const { entry, field, text } of [...foreseen, ...sent]) {
    const ofEntry = all.get(entry ?? '') ?? new Map<string, readonly string[]>();
    const at = field ?? '';
    ofEntry.set(at, [...(ofEntry.get(at) ?? []), text]);
    all.set(entry ?? '', ofEntry);
  }
  return all;
}
