import type { Said } from '@tenfold/documents/public';
import { message } from '@tenfold/kernel';
import type { VerificationResult } from '@tenfold/seal';
import { checkProof, clauseStates, firstKeyOf } from './check-proof.ts';
import { checkSealed } from './check-sealed.ts';
import { tellCheckpoint } from './checkpoint-told.ts';
import { type Unlike, unlike } from './compared.ts';
import type { KeptLog } from './kept-log.ts';
import type { Recompute, Recomputed } from './recompute.ts';
import type { Ending, Report } from './report.ts';
import type { CheckSignature } from './signatures.ts';
import { Stopped } from './stopped.ts';
import { type Ask, take, type Taken } from './take.ts';

/** What a check is made with: the page that is checked, and what only a browser has. */
export interface CheckGiven {
  readonly page: Omit<Recompute, 'record'> & {
    /** How many entries the ledger had when the page was made. */
    readonly entries: number;
    readonly said: readonly Said[];
  };
  readonly kept: KeptLog | null;
  readonly keep: (log: KeptLog) => void;
  readonly ask: Ask;
  readonly isGood: CheckSignature;
  readonly recompute: (asked: Recompute) => Promise<Recomputed>;
  /** Lets the page do something else for a moment. */
  readonly pause: () => Promise<void>;
  readonly report: Report;
}

/** So many differences are told; the page is not to be believed after the first. */
const MOST_DIFFERENCES = 3;

/** Checks on the reader's device that what a page says is what the sealed record gives, and tells each step. */
export async function runCheck(given: CheckGiven): Promise<void> {
  const { report } = given;
  try {
    report.end(await check(given));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    report.end({ is: 'stopped', why: error.why });
  }
}

async function check(given: CheckGiven): Promise<Ending> {
  const { report, kept, ask, isGood } = given;
  const taken = await take(ask, kept);
  report.step('holds', message('public-check.taken', { count: { number: BigInt(taken.entries.length) } }));
  const key = kept?.key ?? firstKeyOf(taken.proof);
  const result = await checkProof(taken.proof, { key, kept }, isGood);
  report.clauses(clauseStates(result, kept));
  const { proven } = result;
  if (proven === undefined) return failedClause(result, report);
  const keyInForce = tellCheckpoint(proven, taken.madeAt, report);
  report.step('holds', message('public-check.signed'));
  const sealed = await checkSealed(given, { taken, proven, key, keyInForce });
  return 'is' in sealed ? sealed : checkSaid(given, taken, sealed.unsealed);
}

/** Tells the first clause that does not hold, and why. */
export function failedClause({ checks }: VerificationResult, report: Report): Ending {
  const failed = checks.find(({ holds }) => !holds);
  if (failed?.problem === undefined) return { is: 'fails' };
  report.step('fails', message(`seal.clause.${failed.clause}`), [failed.problem]);
  return { is: 'fails-clause', clause: failed.clause };
}

/** Works out anew what the page says, and holds it against what it shows. */
async function checkSaid({ page, recompute, report }: CheckGiven, taken: Taken, unsealed: number): Promise<Ending> {
  if (taken.entries.length !== page.entries) {
    report.step('open', message('public-check.changed-meanwhile'));
    return { is: 'open' };
  }
  const { on, known, language } = page;
  const { said, entries } = await recompute({ record: taken.recordText, on, known, language });
  const differing = unlike(page.said, said);
  if (differing.length > 0) {
    report.step('fails', message('public-check.page'), differing.slice(0, MOST_DIFFERENCES).map(differenceTold));
    return { is: 'fails' };
  }
  const figures = { entries: { number: BigInt(entries) }, count: { number: BigInt(said.length) } };
  report.step('holds', message('public-check.same', figures));
  return { is: unsealed > 0 ? 'open' : 'holds' };
}

function differenceTold({ shown, found }: Unlike): ReturnType<typeof message> {
  const quoted = (text: string | null): { readonly quote: string } | { readonly message: string } =>
    text === null ? { message: 'public-check.nothing' } : { quote: text };
  return message('public-check.differs', { shown: quoted(shown), found: quoted(found) });
}
