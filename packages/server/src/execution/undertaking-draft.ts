import { message, type PromiseBasis } from '@tenfold/kernel';
import type { PrintedPage } from '@tenfold/documents/pages-html';
import { type Paper, papers } from '@tenfold/documents/papers';
import { isRefused } from '@tenfold/ledger';
import { pdfOfPage } from '@tenfold/press';
import type { Asking } from '../application/asking.ts';
import { makePaper } from '../application/make-paper.ts';
import { today } from '../application/version-of-answers.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { seekExecution, type UndertakingOf } from './find-execution.ts';
import {
  isRepeated,
  type ProposedStep,
  proposeEntry,
  type Proposing,
  shortHash,
  sourceSaying,
} from './propose-step.ts';

/** What is to be drawn up: for whom, as of which day, and what is to make the promise binding, where that is decided. */
export interface DraftWish {
  readonly beneficiary: string;
  readonly on: string | undefined;
  readonly basis: PromiseBasis | undefined;
}

/**
 * Draws up an undertaking for a beneficiary from what is recorded of the issuer and him, keeps it as evidence, and proposes the
 * entry of it. The same facts on the same day make the same bytes.
 */
export async function draftUndertaking(
  of: UndertakingOf,
  wish: DraftWish,
  { asking, proposing }: { readonly asking: Asking; readonly proposing: Proposing },
): Promise<ProposedStep | HttpProblem> {
  const refusal = await refuseSecond(of, { asking, proposing });
  if (refusal !== null) return refusal;
  const on = wish.on ?? today(asking.now);
  const pdf = await pdfOfDraft(of.issuer, { ...wish, on }, asking);
  if (isProblem(pdf)) return pdf;
  const file = { mediaType: 'application/pdf', name: `${of.undertaking}-draft.pdf`, bytes: pdf, addedBy: proposing.by };
  const kept = await asking.ledger.addEvidence(of.issuer, file);
  if (isRefused(kept)) return problemFromLedger(kept);
  const { undertaking, issuer } = of;
  const { beneficiary, basis } = wish;
  const document = kept.sha256;
  const entry = {
    id: `undertaking-draft-${shortHash(`${undertaking} ${proposing.key}`)}`,
    kind: 'undertaking-drafted',
    effective: on,
    source: sourceSaying(message('execution.source.draft', { undertaking: { quote: undertaking } })),
    evidence: [document],
    fields: { undertaking, beneficiary, document, ...(basis === undefined ? {} : { basis }) },
  };
  return proposeEntry(asking.ledger, { issuer, entry, document }, proposing);
}

async function refuseSecond(
  of: UndertakingOf,
  { asking, proposing }: { readonly asking: Asking; readonly proposing: Proposing },
): Promise<HttpProblem | null> {
  if (await isRepeated(asking.ledger, of.issuer, proposing)) return null;
  const known = await seekExecution(of, asking);
  if (known === null || isProblem(known)) return known;
  return problemOf('conflict', 'execution.drafted-already', { undertaking: { quote: of.undertaking } });
}

function undertakingPaper(): Paper {
  const found = papers.find(({ kind }) => kind === 'undertaking');
  if (found === undefined) throw new Error('fault: there is no paper for an undertaking');
  return found;
}

/** English is the instrument; Chinese is there to read it by, and nobody signs that. */
async function pdfOfDraft(
  issuer: string,
  { beneficiary: person, on }: DraftWish,
  asking: Asking,
): Promise<Uint8Array | HttpProblem> {
  const made = await makePaper(undertakingPaper(), { issuer, query: { person, on } }, asking);
  if (isProblem(made)) return made;
  const { title } = made.workbook('en');
  return pdfOfPage({ page: toBeSigned(made.page('en')), title, language: 'en', date: made.date });
}

/** The paper is an instrument once it is signed: that it was a draft for counsel is not to stand on it then. */
function toBeSigned(page: PrintedPage['page']): PrintedPage['page'] {
  return page.map((block) => (block.kind === 'title' ? { ...block, right: [] } : block));
}
