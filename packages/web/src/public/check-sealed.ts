import { message } from '@tenfold/kernel';
import type { Proven } from '@tenfold/seal';
import { checkProof } from './check-proof.ts';
import { checkRecord } from './check-record.ts';
import { findEntry } from './find-entry.ts';
import type { Ending } from './report.ts';
import type { CheckGiven } from './run-check.ts';
import type { Taken } from './take.ts';

/** What was taken, what its proof shows, by the key that the reader trusts, and the one that signed. */
export interface Proved {
  readonly taken: Taken;
  readonly proven: Proven;
  readonly key: string;
  readonly keyInForce: string;
}

/**
 * Whether the whole record is what was signed, and how many entries came after that. What was found in order is kept, so that
 * the next check holds the log against it.
 */
export async function checkSealed(given: CheckGiven, proved: Proved): Promise<Ending | { readonly unsealed: number }> {
  const { report, kept, keep, pause } = given;
  const { taken, proven, keyInForce } = proved;
  const head = proven.checkpoint.checkpoint;
  if (kept === null) report.step('told', message('public-check.first-time'));
  else report.step('holds', message('public-check.continues', { size: { number: BigInt(kept.size) } }));
  const record = await checkRecord(taken, { head, header: proven.bundle.header, pause });
  if (record.is !== 'sealed') return WRONG[record.is](given, proved);
  report.step('holds', message('public-check.sealed', { count: { number: BigInt(record.entries) } }));
  keep({ key: keyInForce, size: head.size, checkpoint: proven.checkpoint.text });
  const { unsealed } = record;
  if (unsealed > 0) report.step('open', message('public-check.unsealed', { count: { number: BigInt(unsealed) } }));
  return { unsealed };
}

type Tell = (given: CheckGiven, proved: Proved) => Promise<Ending>;

/** What is told of a record that is not the one that was signed: the clause that its entry or its head breaks. */
const WRONG: Readonly<Record<'short' | 'other-header' | 'other-root', Tell>> = {
  short: async ({ report }, { taken, proven }) => {
    const sealed = { number: BigInt(proven.checkpoint.checkpoint.size - 1) };
    const count = { number: BigInt(taken.entries.length) };
    report.step('fails', message('seal.clause.V11'), [message('public-check.record-short', { count, sealed })]);
    return { is: 'fails-clause', clause: 'V11' };
  },
  'other-header': async ({ report }) => {
    report.step('fails', message('seal.clause.V10'), [message('public-check.record-header')]);
    return { is: 'fails-clause', clause: 'V10' };
  },
  'other-root': tellEntry,
};

/** Looks for the entry that is another than the one that was sealed, by the proof of each. */
async function tellEntry({ ask, isGood, report }: CheckGiven, { taken, proven, key }: Proved): Promise<Ending> {
  const judge = async (proof: string): ReturnType<typeof checkProof> => checkProof(proof, { key, kept: null }, isGood);
  const found = await findEntry(taken.entries, proven.checkpoint.checkpoint.size, { ask, judge });
  const failed = found?.result.checks.find(({ holds }) => !holds);
  const clause = failed?.clause ?? 'V11';
  const why =
    found === null
      ? [message('public-check.record-root')]
      : [
          message('public-check.record-entry', { entry: { quote: found.entry } }),
          ...(failed?.problem === undefined ? [] : [failed.problem]),
        ];
  report.step('fails', message(`seal.clause.${clause}`), why);
  return { is: 'fails-clause', clause };
}
