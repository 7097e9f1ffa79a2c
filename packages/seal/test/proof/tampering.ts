import {
  bundleText,
  cosigned,
  type ClauseId,
  type JsonObject,
  type NoteSigner,
  type ProofBundle,
  readCheckpoint,
  rotationStatement,
  sealFields,
  signCheckpoint,
  signNote,
  utf8,
  verifierKeyText,
} from '../../src/index.ts';
import { sha256, signer } from '../support/means.ts';
import {
  bundleOf,
  header,
  leavesOf,
  logKey,
  nextKey,
  origin,
  salt,
  sampleEntries,
  sampleLog,
  stateOf,
  strangerKey,
  witnesses,
} from '../support/sample-log.ts';

/** What a reader is given and brings along, and what a verifier is to say of it. */
export interface Case {
  readonly name: string;
  readonly file: Uint8Array;
  readonly trusted: readonly string[];
  readonly witnesses: readonly string[];
  readonly quorum: number;
  readonly older: string | null;
  /** The first clause that does not hold, and the name of what is wrong; nothing where all hold. */
  readonly clause: ClauseId | null;
  readonly problem: string | null;
}

type Reader = Partial<Pick<Case, 'trusted' | 'witnesses' | 'quorum' | 'older'>>;

const vkey = ({ key }: NoteSigner): string => verifierKeyText(key);
const keysOf = (first: NoteSigner, ...rotations: readonly string[]) => ({ first: vkey(first), rotations });

function given(
  name: string,
  file: Uint8Array | string | object,
  reader: Reader = {},
): Omit<Case, 'clause' | 'problem'> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file instanceof Uint8Array ? file : textOf(file);
  return { name, file: bytes, trusted: [vkey(logKey)], witnesses: [], quorum: 0, older: null, ...reader };
}

function textOf(bundle: object): Uint8Array {
  return utf8(bundleText(bundle as ProofBundle));
}

const holds = (...[name, file, reader]: Parameters<typeof given>): Case => ({
  ...given(name, file, reader),
  clause: null,
  problem: null,
});

/** A case in which `clause` fails for `problem`. */
function fails(clause: ClauseId, problem: string): (...what: Parameters<typeof given>) => Case {
  return (...what) => ({ ...given(...what), clause, problem });
}

// The honest log: twelve entries, one of them with sealed fields, and the keys that follow one another.
const plainEntries = sampleEntries(12);
const private7 = {
  ...plainEntries[6],
  fields: { holder: 'ann', address: { street: 'Queen’s Road', flat: '7A' }, list: ['x', 'y'] },
};
const sealed = sealFields(
  private7,
  [
    { path: '/fields/address/flat', salt: salt(1) },
    { path: '/fields/address', salt: salt(2) },
    { path: '/fields/holder', salt: salt(3) },
    { path: '/fields/list/1', salt: salt(4) },
  ],
  sha256,
);
const entries = plainEntries.with(6, sealed.entry);
const log = sampleLog(entries);
const at5 = bundleOf(log, 5);
const at7 = bundleOf(log, 7);
const disclosureAt = (path: string) => {
  const found = sealed.disclosures.find((one) => one.path === path);
  if (found === undefined) throw new Error(path);
  return found;
};

const olderLog = sampleLog(entries.slice(0, 6));
const joined = bundleOf(log, 5, { olderSize: 7 });
const toNext = rotationStatement({ from: 10, retiring: logKey, next: nextKey });
const rotatedLog = sampleLog(entries, { key: nextKey });
const rotated = bundleOf(rotatedLog, 5, { keys: keysOf(logKey, toNext) });

function cosignedBy(checkpoint: string, ...by: readonly NoteSigner[]): string {
  return by.reduce((text, witness) => {
    const read = readCheckpoint(text);
    if ('problem' in read) throw new Error(read.problem.key);
    return cosigned(read.value.note, witness, 1_700_000_000n);
  }, checkpoint);
}

const [w1, w2, w3] = witnesses as readonly [NoteSigner, NoteSigner, NoteSigner];
const witnessed = bundleOf({ ...log, checkpoint: cosignedBy(log.checkpoint, w1, w2) }, 5);
const w1Again = signer(w1.key.name, 6, 'witness');
const allWitnesses = witnesses.map(vkey);

/** The proof of a bundle with its checkpoint, or anything else of its text, changed. */
const proofWith = (bundle: ProofBundle, change: (proof: string) => string): ProofBundle => ({
  ...bundle,
  proof: change(bundle.proof),
});
const withCheckpoint = (bundle: ProofBundle, checkpoint: string): ProofBundle =>
  proofWith(bundle, (proof) => `${proof.slice(0, proof.indexOf('\n\n'))}\n\n${checkpoint}`);
const checkpointOf = (bundle: ProofBundle): string => bundle.proof.slice(bundle.proof.indexOf('\n\n') + 2);
const without = (bundle: object, member: string): object =>
  Object.fromEntries(Object.entries(bundle).filter(([name]) => name !== member));
const text5 = bundleText(at5);

export const good: readonly Case[] = [
  holds('an entry of a log', at5),
  holds('the first entry', bundleOf(log, 1)),
  holds('the last entry', bundleOf(log, 12)),
  holds('the only entry', bundleOf(sampleLog(entries.slice(0, 1)), 1)),
  holds('an entry with nothing disclosed', at7),
  holds('an entry with some disclosed', { ...at7, disclosures: [disclosureAt('/fields/holder')] }),
  holds('an entry with the outer disclosed and the inner withheld', {
    ...at7,
    disclosures: [disclosureAt('/fields/address')],
  }),
  holds('an entry with all disclosed', { ...at7, disclosures: sealed.disclosures }),
  holds('a log that grew since the reader looked', joined, { older: olderLog.checkpoint }),
  holds('the very checkpoint that the reader has', at5, { older: log.checkpoint }),
  holds('a reader who saw the log empty', at5, { older: signCheckpoint(stateOf([]), [logKey]) }),
  holds('a rotated key, the first trusted', rotated),
  holds('a rotated key, the second trusted', rotated, { trusted: [vkey(nextKey)] }),
  holds('a log that grew past a rotation', bundleOf(rotatedLog, 5, { keys: keysOf(logKey, toNext), olderSize: 7 }), {
    older: olderLog.checkpoint,
  }),
  holds('two witnesses of three', witnessed, { witnesses: allWitnesses, quorum: 2 }),
  holds(
    'signatures of strangers',
    withCheckpoint(at5, `${log.checkpoint}${signNote('x\n', [signer('x.example', 8)]).slice(3)}`),
  ),
  holds(
    'extra data in the proof',
    proofWith(at5, (proof) => proof.replace('@v1\n', '@v1\nextra AAAA\n')),
  ),
  holds('a long entry', bundleOf(sampleLog([{ id: 'long', note: '股'.repeat(30_000) }]), 1)),
  holds('a token of time that nobody judges', { ...at5, timestamp: 'AAAA' }),
  holds(
    'spaces and another order of members',
    JSON.stringify(Object.fromEntries(Object.entries(at5).toReversed()), undefined, '\t'),
  ),
];

const v1 = (problem: string) => fails('V1', problem);
const readings: readonly Case[] = [
  v1('json-syntax')('an empty file', ''),
  v1('json-syntax')('a file cut off', text5.slice(0, -3)),
  v1('json-syntax')('a comma too many', text5.replace('\n}\n', ',\n}\n')),
  v1('json-syntax')('a mark before the text', `\ufeff${text5}`),
  v1('not-utf-8')(
    'a byte that is not UTF-8',
    Buffer.concat([Buffer.from(text5.slice(0, 40)), Buffer.of(0xff), Buffer.from(text5.slice(40))]),
  ),
  v1('json-duplicate')('a member twice', text5.replace('{', '{"issuer": "kestrel",')),
  v1('json-duplicate')(
    'a member of the entry twice',
    text5.replace('"kind": "shares-issued"', '"kind": "shares-issued", "kind": "shares-issued"'),
  ),
  v1('json-number')('a place with a fraction', text5.replace('"index": 5', '"index": 5.0')),
  v1('json-number')('a number that no reader holds exactly', text5.replace('"index": 5', '"index": 90071992547409925')),
  v1('json-surrogate')('half a surrogate pair', text5.replace('placing', String.raw`\ud800`)),
  v1('json-depth')('a list in a list, sixty-five deep', '['.repeat(65) + ']'.repeat(65)),
];

const v2 = (problem: string) => fails('V2', problem);
const shapes: readonly Case[] = [
  v2('bundle-format')('a list', '[]'),
  v2('bundle-format')('another format', { ...at5, format: 'tenfold/proof/2' }),
  v2('bundle-format')('no format', without(at5, 'format')),
  ...['issuer', 'header', 'headerProof', 'entry', 'index', 'proof', 'keys'].map((name) =>
    v2('bundle-member')(`no ${name}`, without(at5, name)),
  ),
  v2('bundle-member')('a negative place', { ...at5, index: -1 }),
  v2('bundle-member')('a place as text', { ...at5, index: '5' }),
  v2('bundle-member')('true for a place', { ...at5, index: true }),
  v2('bundle-member')('entries in the header', { ...at5, header: { ...header, entries: [] } }),
  v2('bundle-member')('hashes that are no texts', { ...at5, headerProof: [1] }),
  v2('bundle-member')('no first key', { ...at5, keys: { rotations: [] } }),
  v2('bundle-member')('something beside the keys', { ...at5, keys: { ...at5.keys, next: '' } }),
  v2('bundle-member')('a token that is not Base 64', { ...at5, timestamp: 'AAA' }),
  v2('bundle-member')('a disclosure without its salt', {
    ...at7,
    disclosures: [{ path: '/fields/holder', value: 'ann' }],
  }),
  v2('bundle-member')('null for what may be left out', { ...at5, consistency: null }),
  v2('bundle-unknown-member')('an extra member', { ...at5, verdict: 'genuine' }),
];

const v3 = (problem: string) => fails('V3', problem);
const proofs: readonly Case[] = [
  v3('proof-format')(
    'another heading of the proof',
    proofWith(at5, (proof) => proof.replace('@v1', '@v2')),
  ),
  v3('proof-unsigned')(
    'a proof without a checkpoint',
    proofWith(at5, (proof) => proof.slice(0, proof.indexOf('\n\n') + 1)),
  ),
  v3('proof-unsigned')('a proof with nothing where the checkpoint stood', withCheckpoint(at5, '')),
  v3('proof-extra')(
    'extra data that is not Base 64',
    proofWith(at5, (proof) => proof.replace('@v1\n', '@v1\nextra A\n')),
  ),
  v3('proof-index')(
    'no place',
    proofWith(at5, (proof) => proof.replace('index 5\n', '')),
  ),
  v3('proof-index')(
    'a place with a zero before it',
    proofWith(at5, (proof) => proof.replace('index 5', 'index 05')),
  ),
  v3('proof-hash')(
    'a hash that is cut',
    proofWith(at5, (proof) => proof.replace(/(index 5\n.{40})..../, '$1')),
  ),
  v3('index-differs')('another place beside the proof than in it', { ...at5, index: 6 }),
];

const v4 = (problem: string) => fails('V4', problem);
const checkpoints: readonly Case[] = [
  v4('note-form')('a checkpoint without a signature', withCheckpoint(at5, checkpointOf(at5).split('\n\n')[0] ?? '')),
  v4('note-form')('a tabulator in the checkpoint', withCheckpoint(at5, checkpointOf(at5).replace('13', '13\t'))),
  v4('note-signature-line')('a signature without its dash', withCheckpoint(at5, checkpointOf(at5).replace('— ', ''))),
  v4('note-too-many-signatures')(
    'sixty-five signatures',
    withCheckpoint(at5, checkpointOf(at5) + checkpointOf(at5).split('\n\n')[1]?.repeat(64)),
  ),
  v4('checkpoint-form')('an origin with a space', withCheckpoint(at5, signNote('a b\n13\nx\n', [logKey]))),
  v4('checkpoint-size')('a size that is none', withCheckpoint(at5, signNote(`${origin}\n0x13\nx\n`, [logKey]))),
  v4('checkpoint-root')('a root that is none', withCheckpoint(at5, signNote(`${origin}\n13\nx\n`, [logKey]))),
];

const rotatedBy = (...rotations: readonly string[]) => ({ ...rotated, keys: keysOf(logKey, ...rotations) });
const statement = (from: string, ...by: readonly NoteSigner[]): string =>
  signNote(`tenfold/key/1\n${origin}\n${from}\n${vkey(logKey)}\n${vkey(nextKey)}\n`, by);
const v5 = (problem: string) => fails('V5', problem);
const histories: readonly Case[] = [
  v5('key-form')('a first key that is none', { ...at5, keys: { first: 'kestrel', rotations: [] } }),
  v5('key-form')('a witness for the first key', { ...at5, keys: keysOf(w1) }),
  v5('note-form')('a statement that is no note', rotatedBy('x')),
  v5('rotation-form')('a statement without a size', rotatedBy(statement('from', logKey, nextKey))),
  v5('key-origin')(
    'a statement of another log',
    rotatedBy(statement('from 10', logKey, nextKey).replace(`\n${origin}\n`, '\nother.example/kestrel\n')),
  ),
  v5('rotation-predecessor')('a stranger before a genuine statement', {
    ...rotated,
    keys: keysOf(strangerKey, toNext),
  }),
  v5('rotation-order')('a statement for the beginning', rotatedBy(statement('from 0', logKey, nextKey))),
  v5('rotation-unsigned')('a statement that the old key did not sign', rotatedBy(statement('from 10', nextKey))),
  v5('rotation-unsigned')('a statement that the new key did not sign', rotatedBy(statement('from 10', logKey))),
  v5('rotation-unsigned')('a statement moved to an earlier size', rotatedBy(toNext.replace('from 10', 'from 5'))),
];

const strangerLog = sampleLog(entries, { key: strangerKey });
const otherHeader: JsonObject = { ...header, issuer: { id: 'sparrow' } };
const otherOrigin = signer('registry.example/sparrow', 1);
const trust: readonly Case[] = [
  fails('V6', 'key-not-trusted')(
    'a foreign issuer’s log',
    bundleOf(sampleLog(entries, { head: otherHeader, key: otherOrigin }), 5, { keys: keysOf(otherOrigin) }),
  ),
  fails('V6', 'key-not-trusted')(
    'a log that a stranger made and signed throughout',
    bundleOf(strangerLog, 5, { keys: keysOf(strangerKey) }),
  ),
  fails('V6', 'key-not-trusted')('a reader who trusts nobody', at5, { trusted: [] }),
  fails('V7', 'key-origin')(
    'the checkpoint of another log',
    withCheckpoint(at5, signCheckpoint(stateOf(leavesOf(entries), 'registry.example/sparrow'), [otherOrigin])),
  ),
  fails('V7', 'log-unsigned')('a checkpoint that a stranger signed', withCheckpoint(at5, strangerLog.checkpoint)),
  fails('V7', 'log-unsigned')(
    'a checkpoint that only a witness signed',
    withCheckpoint(at5, cosignedBy(signNote(log.checkpoint.split('\n\n')[0] + '\n', [w1]), w1)),
  ),
  fails('V7', 'log-key-retired')('a checkpoint by a retired key', withCheckpoint(rotated, log.checkpoint)),
  fails('V7', 'log-key-early')(
    'a checkpoint by a key before its time',
    bundleOf(rotatedLog, 5, { keys: keysOf(logKey, rotationStatement({ from: 14, retiring: logKey, next: nextKey })) }),
  ),
  fails('V7', 'log-signature')('a forged signature', withCheckpoint(at5, forged(log.checkpoint))),
  fails('V7', 'log-signature')(
    'a signature of an earlier checkpoint',
    withCheckpoint(at5, `${log.checkpoint.split('\n\n')[0]}\n\n${olderLog.checkpoint.split('\n\n')[1]}`),
  ),
  fails('V7', 'log-signature')(
    'a root changed under its signature',
    withCheckpoint(at5, log.checkpoint.replace(rootText(log.checkpoint), rootText(olderLog.checkpoint))),
  ),
  fails('V7', 'log-signature')(
    'a genuine signature beside a forged one',
    withCheckpoint(at5, log.checkpoint + forged(log.checkpoint).split('\n\n')[1]),
  ),
  fails('V8', 'witness-quorum')('too few witnesses', witnessed, { witnesses: allWitnesses, quorum: 3 }),
  fails('V8', 'witness-quorum')('no witness at all', at5, { witnesses: allWitnesses, quorum: 1 }),
  fails('V8', 'witness-quorum')(
    'one witness twice',
    bundleOf({ ...log, checkpoint: cosignedBy(log.checkpoint, w1, w1) }, 5),
    { witnesses: allWitnesses, quorum: 2 },
  ),
  fails('V8', 'witness-quorum')(
    'two keys of one witness',
    bundleOf({ ...log, checkpoint: cosignedBy(log.checkpoint, w1, w1Again) }, 5),
    { witnesses: [w1, w1Again].map(vkey), quorum: 2 },
  ),
  fails('V8', 'witness-signature')(
    'a witness’s signature with a time that no clock will show',
    withCheckpoint(at5, log.checkpoint + lateCosignature()),
    { witnesses: allWitnesses, quorum: 0 },
  ),
  fails('V8', 'witness-signature')(
    'a witness’s line from an earlier checkpoint',
    withCheckpoint(at5, log.checkpoint + cosignedBy(olderLog.checkpoint, w3).split('\n').at(-2) + '\n'),
    { witnesses: allWitnesses, quorum: 0 },
  ),
];

/** A line that a witness did sign, for the first second beyond what eight bytes may say (C2SP tlog-cosignature). */
function lateCosignature(): string {
  const body = `${log.checkpoint.split('\n\n')[0]}\n`;
  const signature = w1.sign(Buffer.from(`cosignature/v1\ntime ${2n ** 63n}\n${body}`));
  const bytes = Buffer.concat([w1.key.id, Buffer.of(0x80, 0, 0, 0, 0, 0, 0, 0), signature]);
  return `— ${w1.key.name} ${bytes.toString('base64')}\n`;
}

/** The same note with one bit of its first signature turned. */
function forged(note: string): string {
  return note.replace(/(— \S+ )(\S+)/, (_, start: string, encoded: string) => {
    const bytes = Buffer.from(encoded, 'base64');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    return start + bytes.toString('base64');
  });
}

function rootText(checkpoint: string): string {
  return checkpoint.split('\n')[2] ?? '';
}

// Logs that were rewritten and then signed by the log's own key: only what a reader already holds gives them away.
const shorter = sampleLog(entries.toSpliced(8, 1));
const turned = sampleLog(entries.with(3, entries[4] ?? {}).with(4, entries[3] ?? {}));
const changed = sampleLog(entries.with(2, { ...entries[2], note: 'rewritten' }));
const v11 = (problem: string) => fails('V11', problem);
const places: readonly Case[] = [
  fails('V9', 'issuer-differs')('another issuer beside the header', { ...at5, issuer: 'sparrow' }),
  fails('V9', 'issuer-differs')('a header that names nobody', { ...at5, header: without(header, 'issuer') }),
  fails('V9', 'origin-of-another')('a header and an issuer swapped for another’s', {
    ...at5,
    header: otherHeader,
    issuer: 'sparrow',
  }),
  fails('V9', 'origin-of-another')(
    'a log whose name only ends alike',
    bundleOf(sampleLog(entries, { key: signer('registry.example/not-kestrel', 1) }), 5, {
      keys: keysOf(signer('registry.example/not-kestrel', 1)),
    }),
    { trusted: [vkey(signer('registry.example/not-kestrel', 1))] },
  ),
  fails('V9', 'origin-of-another')(
    'a log whose name is the issuer alone',
    bundleOf(sampleLog(entries, { key: signer('kestrel', 1) }), 5, { keys: keysOf(signer('kestrel', 1)) }),
    { trusted: [vkey(signer('kestrel', 1))] },
  ),
  fails('V10', 'inclusion-root')('a policy in the header changed', {
    ...at5,
    header: { ...header, policies: { treasuryInShareCount: 'left-out' } },
  }),
  fails('V10', 'inclusion-root')('the header of another log of the issuer', {
    ...at5,
    header: { ...header, note: 'x' },
  }),
  fails('V10', 'inclusion-length')('a hash too few for the header', { ...at5, headerProof: at5.headerProof.slice(1) }),
  fails('V10', 'inclusion-length')('a hash too many for the header', {
    ...at5,
    headerProof: [...at5.headerProof, ...at5.headerProof.slice(0, 1)],
  }),
  fails('V10', 'proof-hash')('a hash for the header that is none', {
    ...at5,
    headerProof: at5.headerProof.with(0, 'AAAA'),
  }),
  fails('V10', 'index-past-size')(
    'an empty log',
    bundleOf(log, 5, {}) && withCheckpoint(at5, signCheckpoint(stateOf([]), [logKey])),
  ),
  v11('inclusion-root')('a field of the entry changed', {
    ...at5,
    entry: { ...at5.entry, fields: { ...(at5.entry['fields'] as JsonObject), shares: '1005' } },
  }),
  v11('inclusion-root')('a member of the entry left out', { ...at5, entry: without(at5.entry, 'note') }),
  v11('inclusion-root')('a member of the entry added', { ...at5, entry: { ...at5.entry, approved: null } }),
  v11('inclusion-root')('a text for a null', { ...at5, entry: { ...at5.entry, note: 'null' } }),
  v11('inclusion-root')('another entry of the log', { ...at5, entry: entries[5] }),
  v11('inclusion-root')(
    'another entry, under its own place but this proof',
    proofWith({ ...at5, entry: entries[5] ?? {}, index: 6 }, (proof) => proof.replace('index 5', 'index 6')),
  ),
  v11('inclusion-root')(
    'a place moved by one',
    proofWith({ ...at5, index: 4 }, (proof) => proof.replace('index 5', 'index 4')),
  ),
  v11('header-index')(
    'the header passed off as an entry',
    proofWith({ ...at5, index: 0 }, (proof) => proof.replace('index 5', 'index 0')),
  ),
  v11('index-past-size')(
    'a place beyond the log',
    proofWith({ ...at5, index: 13 }, (proof) => proof.replace('index 5', 'index 13')),
  ),
  v11('inclusion-length')(
    'a hash left out of the proof',
    proofWith(at5, (proof) => proof.replace(/index 5\n.*\n/, 'index 5\n')),
  ),
  v11('inclusion-length')(
    'a hash twice in the proof',
    proofWith(at5, (proof) => proof.replace(/(index 5\n)(.*\n)/, '$1$2$2')),
  ),
  v11('inclusion-root')('an entry that was dropped from the log', dropped()),
  v11('inclusion-root')(
    'an entry that changed places with the one before it',
    withCheckpoint({ ...at5, headerProof: bundleOf(turned, 5).headerProof }, turned.checkpoint),
  ),
];

/** The proof that an entry once had, under the checkpoint of a log of equal size from which it was taken. */
function dropped(): ProofBundle {
  const replaced = sampleLog([...entries.toSpliced(4, 1), { id: 'filler' }]);
  return withCheckpoint({ ...at5, headerProof: bundleOf(replaced, 5).headerProof }, replaced.checkpoint);
}

const v12 = (problem: string) => fails('V12', problem);
const rewritten = { older: olderLog.checkpoint };
const growths: readonly Case[] = [
  v12('older-larger')('a log cut short', bundleOf(olderLog, 5), { older: log.checkpoint }),
  v12('two-roots')('two histories of one size', at5, { older: changed.checkpoint }),
  v12('two-roots')('two histories of one size, the other way', bundleOf(changed, 5), { older: log.checkpoint }),
  v12('consistency-old-root')('an entry of the past changed', bundleOf(changed, 5, { olderSize: 7 }), rewritten),
  v12('consistency-old-root')('entries of the past in another order', bundleOf(turned, 4, { olderSize: 7 }), rewritten),
  v12('consistency-old-root')(
    'an entry of the past dropped',
    bundleOf(sampleLog(entries.toSpliced(2, 1)), 4, { olderSize: 7 }),
    rewritten,
  ),
  v12('consistency-old-root')(
    'the header of the past changed',
    bundleOf(sampleLog(entries, { head: { ...header, note: 'x' } }), 5, { olderSize: 7 }),
    rewritten,
  ),
  v12('consistency-new-root')(
    'a proof of growth for another future',
    { ...bundleOf(shorter, 5), consistency: { from: 8, hashes: otherFuture() } },
    { older: sampleLog(entries.slice(0, 7)).checkpoint },
  ),
  v12('consistency-missing')('no proof of growth', at5, rewritten),
  v12('consistency-size')('a proof of growth from another size', bundleOf(log, 5, { olderSize: 6 }), rewritten),
  v12('consistency-length')(
    'no hashes in the proof of growth',
    { ...joined, consistency: { from: 7, hashes: [] } },
    rewritten,
  ),
  v12('consistency-length')(
    'a hash left out of the proof of growth',
    { ...joined, consistency: { from: 7, hashes: joined.consistency?.hashes.slice(0, -1) } },
    rewritten,
  ),
  v12('consistency-length')(
    'a hash too many in the proof of growth',
    {
      ...joined,
      consistency: { from: 7, hashes: [...(joined.consistency?.hashes ?? []), ...at5.headerProof.slice(0, 1)] },
    },
    rewritten,
  ),
  v12('proof-hash')(
    'a hash of growth that is none',
    { ...joined, consistency: { from: 7, hashes: ['AAAA'] } },
    rewritten,
  ),
  v12('older-origin')('a reader who holds another log’s checkpoint', joined, {
    older: sampleLog(entries.slice(0, 6), { key: otherOrigin }).checkpoint,
  }),
  v12('log-unsigned')('a reader who holds what a stranger signed', joined, {
    older: sampleLog(entries.slice(0, 6), { key: strangerKey }).checkpoint,
  }),
  v12('log-signature')('a reader who holds a forgery', joined, { older: forged(olderLog.checkpoint) }),
  v12('note-form')('a reader who holds no checkpoint', joined, { older: 'x' }),
  v12('consistency-old-root')('a reader who holds an empty log with a root that is not empty', at5, {
    older: signCheckpoint({ ...stateOf([]), root: stateOf(leavesOf([])).root }, [logKey]),
  }),
];

/** The hashes that join a size of which the old tree is complete to the honest log, shown for a log that went on otherwise. */
function otherFuture(): readonly string[] {
  const genuine = bundleOf(shorter, 5, { olderSize: 8 }).consistency?.hashes ?? [];
  return genuine
    .with(0, bundleOf(log, 5, { olderSize: 8 }).consistency?.hashes[0] ?? '')
    .with(0, at5.headerProof[0] ?? '');
}

const holder = disclosureAt('/fields/holder');
const [address, flat] = [disclosureAt('/fields/address'), disclosureAt('/fields/address/flat')];
const v13 = (problem: string) => fails('V13', problem);
const disclosures: readonly Case[] = [
  v13('disclosure-value')('another value disclosed', { ...at7, disclosures: [{ ...holder, value: 'bob' }] }),
  v13('disclosure-value')('a wrong salt', {
    ...at7,
    disclosures: [{ ...holder, salt: disclosureAt('/fields/list/1').salt }],
  }),
  v13('disclosure-value')('a commitment opened at another place', {
    ...at7,
    disclosures: [{ ...holder, path: '/fields/list/1' }],
  }),
  v13('disclosure-salt')('a salt too short to keep a guess out', {
    ...at7,
    disclosures: [{ ...holder, salt: 'AAAA' }],
  }),
  v13('disclosure-salt')('a salt that is not Base 64', { ...at7, disclosures: [{ ...holder, salt: 'secret' }] }),
  v13('disclosure-path')('a path that leads nowhere', { ...at7, disclosures: [{ ...holder, path: '/fields/nobody' }] }),
  v13('disclosure-path')('a path without its stroke', { ...at7, disclosures: [{ ...holder, path: 'fields/holder' }] }),
  v13('disclosure-path')('a path to what is not sealed', { ...at7, disclosures: [{ ...holder, path: '/kind' }] }),
  v13('disclosure-path')('a path into a text', { ...at7, disclosures: [{ ...holder, path: '/kind/0' }] }),
  v13('disclosure-path')('a place of a list that is not there', {
    ...at7,
    disclosures: [{ ...holder, path: '/fields/list/01' }],
  }),
  v13('disclosure-path')('one disclosure twice', { ...at7, disclosures: [holder, holder] }),
  v13('disclosure-path')('an inner one before the outer', { ...at7, disclosures: [flat, address] }),
  v13('disclosure-value')('an inner value changed in the outer one', {
    ...at7,
    disclosures: [{ ...address, value: { ...(address.value as JsonObject), flat: '7B' } }],
  }),
];

/** Every way in which a bundle, or what a reader holds beside it, was tampered with. */
export const tampered: readonly Case[] = [
  ...readings,
  ...shapes,
  ...proofs,
  ...checkpoints,
  ...histories,
  ...trust,
  ...places,
  ...growths,
  ...disclosures,
];
