import { type Problem, refused } from '../problem.ts';
import { witnessingOf } from './cosignature.ts';
import type { VerifyEd25519 } from './ed25519.ts';
import type { SignedNote } from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';

/** The witnesses that a reader trusts, and how many of them must have cosigned a checkpoint. */
export interface WitnessPolicy {
  readonly witnesses: readonly VerifierKey[];
  readonly quorum: number;
}

/** Nobody need have witnessed the checkpoint. */
export const noWitnesses: WitnessPolicy = { witnesses: [], quorum: 0 };

/** What stops a checkpoint from satisfying the policy; nothing where enough witnesses cosigned and none is imitated. */
export function witnessProblem(
  note: SignedNote,
  { witnesses, quorum }: WitnessPolicy,
  verify: VerifyEd25519,
): Problem | undefined {
  const all = witnesses.map((key) => ({ key, witnessing: witnessingOf(key, note, verify) }));
  const forged = all.find(({ witnessing }) => witnessing === 'forged');
  if (forged !== undefined) {
    return refused('seal.problem.witness-signature', { name: { quote: forged.key.name } }).problem;
  }
  const have = new Set(all.filter(({ witnessing }) => witnessing !== 'unsigned').map(({ key }) => key.name)).size;
  if (have >= quorum) return undefined;
  const figures = { have: { number: BigInt(have) }, need: { number: BigInt(quorum) } };
  return refused('seal.problem.witness-quorum', figures).problem;
}
