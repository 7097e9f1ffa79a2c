import { fromBase64 } from '../bytes/base64.ts';
import { utf8 } from '../bytes/utf8.ts';
import { isJsonObject } from '../json/json-value.ts';
import { isTrusted, logSignatureProblem } from '../note/key-history.ts';
import { noWitnesses, witnessProblem } from '../note/witnesses.ts';
import { type Problem, refused } from '../problem.ts';
import { leafHash } from '../tree/hashing.ts';
import { inclusionProblem } from '../tree/inclusion-proof.ts';
import { entryLeaf, headerLeaf } from '../tree/leaf.ts';
import type { ClauseId } from './clause.ts';
import { disclosed } from './commitments.ts';
import { olderProblem } from './older-checkpoint.ts';
import type { OpenBundle } from './open-bundle.ts';
import { readHashes } from './tlog-proof.ts';
import type { Verification } from './verification.ts';

/** What is wrong with a proof in one respect; nothing where nothing is. */
export type Judgement = (opened: OpenBundle, by: Verification) => Problem | undefined;

/** What is asked of a bundle once its parts are read: clauses V6 to V14, each giving what is wrong or nothing. */
export const judgements: readonly (readonly [ClauseId, Judgement])[] = [
  ['V6', trustProblem],
  ['V7', ({ signed, history }, { ed25519 }) => logSignatureProblem(signed, history, ed25519)],
  ['V8', ({ signed }, { witnesses, ed25519 }) => witnessProblem(signed.note, witnesses ?? noWitnesses, ed25519)],
  ['V9', issuerProblem],
  ['V10', headerProblem],
  ['V11', entryProblem],
  ['V12', olderProblem],
  ['V13', disclosureProblem],
  ['V14', timestampProblem],
];

function trustProblem({ history }: OpenBundle, { trustedKeys }: Verification): Problem | undefined {
  return isTrusted(history, trustedKeys) ? undefined : refused('seal.problem.key-not-trusted').problem;
}

/** The bundle, its header and the name of the log speak of one issuer. */
function issuerProblem({ bundle, signed }: OpenBundle): Problem | undefined {
  const { origin } = signed.checkpoint;
  const issuer = { quote: bundle.issuer };
  const named = bundle.header['issuer'];
  if (!isJsonObject(named) || named['id'] !== bundle.issuer) {
    return refused('seal.problem.issuer-differs', { issuer }).problem;
  }
  const isOwn = origin.includes('/') && origin.split('/').at(-1) === bundle.issuer;
  return isOwn ? undefined : refused('seal.problem.origin-of-another', { issuer, origin: { quote: origin } }).problem;
}

function headerProblem({ bundle, signed }: OpenBundle, { sha256 }: Verification): Problem | undefined {
  const hashes = readHashes(bundle.headerProof);
  if ('problem' in hashes) return hashes.problem;
  const leaf = leafHash(headerLeaf(bundle.header, sha256), sha256);
  return inclusionProblem({ ...signed.checkpoint, index: 0, leaf, hashes: hashes.value }, sha256);
}

function entryProblem({ bundle, proof, signed }: OpenBundle, { sha256 }: Verification): Problem | undefined {
  if (proof.index === 0) return refused('seal.problem.header-index').problem;
  const leaf = leafHash(entryLeaf(bundle.entry, sha256), sha256);
  return inclusionProblem({ ...signed.checkpoint, index: proof.index, leaf, hashes: proof.hashes }, sha256);
}

function disclosureProblem({ bundle }: OpenBundle, { sha256 }: Verification): Problem | undefined {
  const shown = disclosed(bundle.entry, bundle.disclosures ?? [], sha256);
  return 'problem' in shown ? shown.problem : undefined;
}

function timestampProblem({ bundle, signed }: OpenBundle, { isTimestamp }: Verification): Problem | undefined {
  if (isTimestamp === undefined) return undefined;
  const token = fromBase64(bundle.timestamp ?? '');
  if (bundle.timestamp === undefined || token === undefined) {
    return refused('seal.problem.timestamp-missing').problem;
  }
  return isTimestamp(token, utf8(signed.note.body)) ? undefined : refused('seal.problem.timestamp').problem;
}
