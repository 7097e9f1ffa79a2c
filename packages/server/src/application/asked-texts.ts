import { readPages } from '@tenfold/documents/pages';
import { type Instrument, message } from '@tenfold/kernel';
import { isRefused } from '@tenfold/ledger';
import type { Context } from '../context.ts';
import { type HttpProblem, isProblem, problemFor, problemOf } from '../problem/index.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import type { PaperQuery } from './make-paper.ts';
import { readText } from './read-text.ts';

/**
 * What a paper is asked by, with the plan of the kept clearance and the undertaking that was read from the evidence in the place
 * of the number and the hash that name them.
 */
export async function askedTexts(
  issuer: string,
  query: PaperQuery,
  context: Pick<Context, 'ledger' | 'readings'>,
): Promise<PaperQuery | HttpProblem> {
  const plan = query.plan === undefined ? undefined : await keptPlan(issuer, query.plan, context);
  if (isProblem(plan)) return plan;
  const paper = query.paper === undefined ? undefined : await readEvidence(issuer, query.paper, context);
  if (isProblem(paper)) return paper;
  return { ...query, plan, paper: paper === undefined ? undefined : JSON.stringify(paper) };
}

async function keptPlan(
  issuer: string,
  typed: string,
  { ledger }: Pick<Context, 'ledger'>,
): Promise<string | HttpProblem> {
  const number = BigInt(typed);
  const kept = await ledger.clearances.one(issuer, number);
  if (kept === null) return problemFor('unknown', message('clearance-kept.unknown', { number: { number } }));
  return isRefused(kept) ? problemFromLedger(kept) : JSON.stringify(kept.plan);
}

async function readEvidence(
  issuer: string,
  sha256: string,
  { ledger, readings }: Pick<Context, 'ledger' | 'readings'>,
): Promise<Instrument | HttpProblem> {
  const found = await ledger.evidence(issuer, sha256);
  if (found === undefined) return problemOf('unknown', 'server.no-evidence', { hash: { quote: sha256 } });
  const bytes = Buffer.from(found.bytes);
  if (found.mediaType.startsWith('text/')) return readText(bytes);
  const state = readings.of(sha256, bytes);
  if (state.state === 'reading') return { ...problemOf('unavailable', 'server.paper-being-read'), retryAfter: SECONDS };
  if (state.read.kind === 'refused') return problemFor('invalid', state.read.reason);
  const read = readPages(state.read.paper.pages);
  return read.kind === 'refused' ? problemFor('invalid', read.reason) : read.instrument;
}

/** A page takes some seconds to be recognised. */
const SECONDS = 5;
