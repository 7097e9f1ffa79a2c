import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type Page, paragraph, plain, sayPlainly, verbatim } from '@tenfold/documents';
import { bundleFormat, claimBundle, type ClaimBundleGiven, evidenceInBundle } from '@tenfold/documents/bundle';
import { message } from '@tenfold/kernel';
import { type AskedBundle, askedBundle } from '../bundle/asked-bundle.ts';
import { filesOfEvidence } from '../bundle/files-of-evidence.ts';
import { provedClaim } from '../bundle/proved-claim.ts';
import { verifierFiles } from '../bundle/verifier-files.ts';
import { exitCodes } from '../exit-code.ts';
import { isInLedger } from '../ledger/is-in-ledger.ts';
import { keyFor, refuseKeys, writeKey } from '../seal/chosen-key.ts';
import { loadRecordJson } from '../seal/load-log.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold bundle RECORD --claim ID`: a claim with all that it rests on as one archive that anyone can open and check. */
export async function run(given: Given): Promise<Outcome> {
  const [path = '-'] = given.arguments.positionals;
  const read = askedBundle(given);
  if (!('asked' in read)) return refused(read);
  if (await isInLedger(path, given)) return refused(message('cli.bundle.in-ledger', { record: { quote: path } }));
  const wrongKeys = refuseKeys(given.arguments.options);
  if (wrongKeys !== null) return wrongKeys;
  const parts = await partsOf(path, read.asked, given);
  if (isRefused(parts)) return parts;
  const bytes = claimBundle(parts);
  const { out } = read.asked;
  const unwritten = await writing(out, () => replaceFile(resolve(given.cwd, out), bytes));
  return unwritten ?? answer(parts, { bytes, out, given });
}

async function partsOf(path: string, asked: AskedBundle, given: Given): Promise<ClaimBundleGiven | Refused> {
  const record = await loadRecordJson(path, given);
  if (isRefused(record)) return record;
  const key = await keyFor(record, given);
  if (isRefused(key)) return key;
  const proved = provedClaim(path, { record, key }, asked);
  if (isRefused(proved)) return proved;
  const named = new Set(evidenceInBundle(proved.proved).map(({ sha256 }) => sha256));
  const evidence = await filesOfEvidence(asked.folder, named, given);
  if ('refusals' in evidence) return evidence;
  // Before anything that it signs: a signature whose key was lost helps nobody.
  const unwritten = await writeKey('new-key', key, given);
  if (unwritten !== null) return unwritten;
  return { ...proved, evidence, verifier: await verifierFiles(), sha256: hashOf };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Written {
  readonly bytes: Uint8Array;
  readonly out: string;
  readonly given: Given;
}

/** What was written, what is not in it, and the hash by which it can be named. */
function answer(parts: ClaimBundleGiven, { bytes, out, given }: Written): Outcome {
  const hash = hashOf(bytes);
  const here = new Set(parts.evidence.map(({ sha256 }) => sha256));
  const missing = evidenceInBundle(parts.proved)
    .map(({ sha256 }) => sha256)
    .filter((one) => !here.has(one));
  const { claim, proved, evidence } = parts;
  return {
    exit: exitCodes.nothingWrong,
    json: () => ({
      format: bundleFormat,
      claim,
      file: out,
      bytes: bytes.length,
      sha256: hash,
      entries: proved.map(({ id }) => id),
      evidence: [...here],
      evidenceNotHere: missing,
    }),
    page: () => {
      const figures = {
        file: { quote: out },
        bytes: { number: BigInt(bytes.length) },
        entries: { number: BigInt(proved.length) },
        evidence: { number: BigInt(evidence.length) },
      };
      return writtenPage({ figures, missing, hash, given });
    },
  };
}

function writtenPage(told: {
  readonly figures: Parameters<typeof message>[1] & object;
  readonly missing: readonly string[];
  readonly hash: string;
  readonly given: Given;
}): Page {
  const { figures, missing, hash, given } = told;
  const say = sayPlainly(given.language);
  const files = { files: { list: missing.map((quote) => ({ quote })) } };
  return [
    paragraph([plain(say('bundle.written', figures))]),
    ...(missing.length === 0 ? [] : [paragraph([plain(say('bundle.missing', files))])]),
    paragraph([plain(say('bundle.hash-of'))]),
    verbatim(hash, 2),
  ];
}
