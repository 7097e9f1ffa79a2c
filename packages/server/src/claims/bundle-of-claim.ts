import type { Check, Language } from '@tenfold/documents';
import {
  type ClaimBundleGiven,
  entriesInBundle,
  evidenceInBundle,
  type EvidenceFile,
  type ProvedEntry,
} from '@tenfold/documents/bundle';
import { checkOnDemand } from '@tenfold/documents/papers';
import { isRefused, type Ledger, type Seal } from '@tenfold/ledger';
import { bundleText } from '@tenfold/seal';
import type { Asking } from '../application/asking.ts';
import { kindsOfEntries } from '../application/kinds-of-entries.ts';
import { openIssuer } from '../application/open-issuer.ts';
import type { TimesQuery } from '../application/times-asked.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { checkedClaim } from './claims-of-issuer.ts';
import { sha256Of } from '../execution/files-of-steps.ts';
import { endingOf } from './ending-of.ts';
import { verifierFiles } from './verifier-files.ts';

/** What a bundle is made with beside the question. */
export interface BundleAsking {
  readonly asking: Asking;
  readonly seal: Seal;
  /** Whether whoever asks may see the files that are kept as evidence; of the others their hashes stand alone. */
  readonly withEvidence: boolean;
}

/**
 * What the bundle of a claim is made from: the check of the entries as they stand in the log, where what is sealed is sealed for
 * whoever asks, each entry with its proof under the latest checkpoint, and the files of evidence that he may see.
 */
export async function bundleGiven(
  issuer: string,
  query: TimesQuery & { readonly claim: string },
  { asking, seal, withEvidence }: BundleAsking,
): Promise<ClaimBundleGiven | HttpProblem> {
  const found = await checkedClaim(issuer, query, asking);
  if (isProblem(found)) return found;
  const opened = await openIssuer(issuer, found.times, asking);
  if (isProblem(opened)) return opened;
  const { claim } = query;
  const { on, knownAt } = found.times;
  const inForce = await asking.ledger.entriesOfKinds(issuer, { kinds: kindsOfEntries, on, knownAt });
  const ids = entriesInBundle({ check: found.check, claim, entries: inForce });
  const shown = await provedEntries(issuer, ids, { ledger: asking.ledger, seal });
  if (isProblem(shown)) return shown;
  const { proved, checkpoint, keys } = shown;
  const evidence = withEvidence ? await evidenceFiles(asking.ledger, issuer, proved) : [];
  const onDemand = checkOnDemand(opened, found.times);
  const check = (language: Language): Check => (language === asking.language ? found.check : onDemand(language));
  return {
    check,
    claim,
    entries: inForce.filter(({ id }) => ids.includes(id)),
    proved,
    seal: { checkpoint, keys },
    evidence,
    verifier: await verifierFiles(),
    sha256: sha256Of,
  };
}

interface Proved {
  readonly proved: readonly ProvedEntry[];
  readonly checkpoint: string;
  readonly keys: ClaimBundleGiven['seal']['keys'];
}

/** The entries with their proofs, all under one checkpoint. */
async function provedEntries(
  issuer: string,
  ids: readonly string[],
  { ledger, seal }: { readonly ledger: Ledger; readonly seal: Seal },
): Promise<Proved | HttpProblem> {
  const [checkpoint, keys] = [await seal.latest(issuer), await seal.keys(issuer)];
  if (checkpoint === undefined || keys === undefined) return problemOf('conflict', 'ledger.no-checkpoint');
  const stored = await ledger.entriesById(issuer, ids);
  const proved: ProvedEntry[] = [];
  for (const { id, content } of stored) {
    const proof = await seal.prove(issuer, { entry: id, size: checkpoint.size });
    if (isRefused(proof)) return problemFromLedger(proof);
    const entry = JSON.parse(content) as ProvedEntry['entry'];
    proved.push({ id, index: proof.index, entry, proof: bundleText(proof) });
  }
  return { proved, checkpoint: checkpoint.text, keys };
}

async function evidenceFiles(
  ledger: Ledger,
  issuer: string,
  proved: readonly ProvedEntry[],
): Promise<readonly EvidenceFile[]> {
  const files: EvidenceFile[] = [];
  for (const { sha256 } of evidenceInBundle(proved)) {
    const found = await ledger.evidence(issuer, sha256);
    if (found !== undefined) files.push({ sha256, ending: endingOf(found.mediaType), bytes: found.bytes });
  }
  return files.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}
