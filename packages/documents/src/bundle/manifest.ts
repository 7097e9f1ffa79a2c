import { utf8 } from '../archive/utf8.ts';
import type { ArchivedFile } from '../archive/zip.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { claimIn } from './entries-in-bundle.ts';
import { evidenceInBundle } from './evidence-in-bundle.ts';
import { paths } from './paths.ts';

/** The format of what names every file of a bundle with its hash. */
export const bundleFormat = 'tenfold/claim-bundle/1';

/** The files that name all others with their SHA-256: one for programs, one as `sha256sum` reads it. */
export function manifestFiles(files: readonly ArchivedFile[], given: ClaimBundleGiven): readonly ArchivedFile[] {
  const hashed = files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: given.sha256(bytes) }));
  const manifest = { ...about(given), files: hashed };
  const bytes = utf8(`${JSON.stringify(manifest, undefined, 2)}\n`);
  const all = [...hashed, { name: paths.manifest, sha256: given.sha256(bytes) }];
  const sums = all.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return [
    { name: paths.manifest, bytes },
    { name: paths.sums, bytes: utf8(sums) },
  ];
}

function about({ check, claim, proved, evidence, seal }: ClaimBundleGiven): Readonly<Record<string, unknown>> {
  const { world } = check('en');
  const [origin = '', size = '', root = ''] = seal.checkpoint.split('\n');
  const here = new Set(evidence.map(({ sha256 }) => sha256));
  return {
    format: bundleFormat,
    issuer: world.issuer.id,
    claim,
    undertaking: claimIn(check('en'), claim).undertaking,
    on: world.on,
    knownAt: world.knownAt,
    log: { origin, size, root },
    entries: proved.map(({ id, index }) => ({ id, index })),
    evidenceNotHere: evidenceInBundle(proved)
      .filter(({ sha256 }) => !here.has(sha256))
      .map(({ sha256, entries }) => ({ sha256, entries: [...entries] })),
  };
}
