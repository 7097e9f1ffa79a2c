import { utf8 } from '../archive/utf8.ts';
import { type ArchivedFile, zipOf } from '../archive/zip.ts';
import { claimsFound } from '../asked/claims.ts';
import { explanationOf } from '../check/explanation.ts';
import { explainJson, ruleJson, versionJson } from '../check/explain-json.ts';
import type { Json } from '../check/figure-json.ts';
import { instrumentJson } from '../check/instrument-json.ts';
import { claimsJson } from '../claims/index.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { bundleIndex } from './bundle-index.ts';
import { bundleReadme } from './bundle-readme.ts';
import { claimIn } from './entries-in-bundle.ts';
import { manifestFiles } from './manifest.ts';
import { paths } from './paths.ts';

/**
 * A claim with all that it rests on as one ZIP archive, which opens and can be checked without the product: an index to be read
 * in three languages, the undertaking, the entries in question as they were logged with their proofs, every finding with its whole
 * derivation, the rules with how far their text was checked, the files that entries name, the verifier, and the hash of each of
 * these. The same input gives the same bytes.
 */
export function claimBundle(given: ClaimBundleGiven): Uint8Array {
  const files = [
    { name: paths.index, bytes: utf8(bundleIndex(given)) },
    { name: paths.readme, bytes: utf8(bundleReadme(given)) },
    jsonFile(paths.claim, claimsJson(claimsFound(given.check('en'), given.claim), 'en')),
    ...instrumentFiles(given),
    ...findingFiles(given),
    ...ruleFiles(given),
    ...entryFiles(given),
    ...sealFiles(given),
    ...given.evidence.map((one) => ({ name: paths.evidence(one), bytes: one.bytes })),
    ...given.verifier,
  ];
  return zipOf([...files, ...manifestFiles(files, given)]);
}

function jsonFile(name: string, json: Json): ArchivedFile {
  return { name, bytes: utf8(`${JSON.stringify(json, undefined, 2)}\n`) };
}

/** The undertaking as structure, where the record has more of it than that it was given. */
function instrumentFiles({ check, claim }: ClaimBundleGiven): readonly ArchivedFile[] {
  const { undertaking } = claimIn(check('en'), claim);
  const instrument = check('en').world.register.undertakings.get(undertaking)?.instrument ?? null;
  return instrument === null ? [] : [jsonFile(paths.instrument, instrumentJson(instrument, 'en'))];
}

/** Each finding with the rule and its version, the reasons, the other readings and the entries that it rests on. */
function findingFiles({ check, claim, entries }: ClaimBundleGiven): readonly ArchivedFile[] {
  const named = (id: string): ClaimBundleGiven['entries'][number] | undefined => entries.find((one) => one.id === id);
  return claimIn(check('en'), claim).breaches.map(({ finding }, at) =>
    jsonFile(paths.finding(at, finding.id), explainJson(explanationOf(check('en'), finding, named), 'en')),
  );
}

/** Each rule that a finding applied, in all its versions, with how far its text was checked. */
function ruleFiles({ check, claim }: ClaimBundleGiven): readonly ArchivedFile[] {
  const provisions = new Set(claimIn(check('en'), claim).breaches.map(({ finding }) => finding.provision));
  return check('en')
    .rules.filter(({ provision }) => provisions.has(provision))
    .map((rule) =>
      jsonFile(paths.rule(rule.provision), {
        ...(ruleJson(rule, 'en') as { readonly [name: string]: Json }),
        versions: rule.versions.map(versionJson),
      }),
    );
}

function entryFiles({ proved }: ClaimBundleGiven): readonly ArchivedFile[] {
  return proved.flatMap((one) => [
    jsonFile(paths.entry(one), one.entry),
    { name: paths.proof(one), bytes: utf8(one.proof) },
  ]);
}

function sealFiles({ seal: { checkpoint, keys } }: ClaimBundleGiven): readonly ArchivedFile[] {
  return [
    { name: paths.checkpoint, bytes: utf8(checkpoint) },
    { name: paths.key, bytes: utf8(`${keys.first}\n`) },
    jsonFile(paths.keys, { first: keys.first, rotations: [...keys.rotations] }),
  ];
}
