import { type ClauseId, type ProofBundle, proofTextOf } from '../../src/index.ts';
import { type Case, good } from './tampering.ts';

const goodCase = (name: string): Case => good.find((one) => one.name === name) ?? missing(name);

function missing(name: string): never {
  throw new Error(name);
}

/** The proof text, by itself, of one of the good bundles. */
function textOf({ file }: Case): string {
  return proofTextOf(JSON.parse(Buffer.from(file).toString('utf8')) as ProofBundle);
}

function caseOf(name: string, text: string, more: Partial<Case> = {}): Case {
  const [plain] = good;
  return { ...(plain ?? missing(name)), name, file: Buffer.from(text), ...more };
}

const fails = (clause: ClauseId, problem: string, ...[name, text, more]: Parameters<typeof caseOf>): Case =>
  caseOf(name, text, { ...more, clause, problem });

const plain = textOf(goodCase('an entry of a log'));
const sealedOne = textOf(goodCase('an entry with nothing disclosed'));
const rotatedCase = goodCase('a rotated key, the second trusted');
const witnessed = goodCase('two witnesses of three');
const kept = goodCase('the very checkpoint that the reader has');
const grown = goodCase('a log that grew since the reader looked');
const emptyBefore = goodCase('a reader who saw the log empty');

const extraOf = (text: string): string => Buffer.from(/^extra (.*)$/m.exec(text)?.[1] ?? '', 'base64').toString('utf8');
const withExtra = (text: string, extra: string): string =>
  text.replace(/^extra .*$/m, `extra ${Buffer.from(extra).toString('base64')}`);
const withoutExtra = (text: string): string => text.replace(/^extra .*\n/m, '');

/** Proof texts that hold by themselves. */
export const goodTexts: readonly Case[] = [
  caseOf('a text with its entry', plain),
  caseOf('a text whose entry is sealed in parts', sealedOne),
  caseOf('a text with its entry in another spelling', withExtra(plain, extraOf(plain).replaceAll('":', '" : '))),
  caseOf('a text by a later key that is trusted', textOf(rotatedCase), { trusted: rotatedCase.trusted }),
  caseOf('a text that two of three witnesses signed', textOf(witnessed), {
    witnesses: witnessed.witnesses,
    quorum: witnessed.quorum,
  }),
  caseOf('a text under the checkpoint that the reader has', textOf(kept), { older: kept.older }),
  caseOf('a text for a reader who saw the log empty', textOf(emptyBefore), { older: emptyBefore.older }),
];

/** Proof texts that do not. */
export const tamperedTexts: readonly Case[] = [
  fails('V3', 'proof-index', 'a text without its place', plain.replace(/^index .*\n/m, '')),
  fails('V3', 'proof-unsigned', 'a text without its checkpoint', plain.slice(0, plain.indexOf('\n\n') + 1)),
  fails('V3', 'proof-extra', 'a text whose entry is not Base 64', plain.replace(/^extra ./m, 'extra ?')),
  fails('V4', 'note-signature-line', 'a text whose checkpoint nobody signed', plain.replaceAll(/^— .*\n/gm, '')),
  fails('V6', 'key-not-trusted', 'a text for a reader who trusts nobody', plain, { trusted: [] }),
  fails('V7', 'log-unsigned', 'a text by a key after the trusted one', textOf(rotatedCase)),
  fails('V7', 'log-signature', 'a text of another size', plain.replace('\n13\n', '\n14\n')),
  fails('V8', 'witness-quorum', 'a text that no witness signed', plain, { witnesses: witnessed.witnesses, quorum: 1 }),
  fails('V11', 'header-index', 'a text for the header', plain.replace('\nindex 5\n', '\nindex 0\n')),
  fails('V11', 'entry-missing', 'a text without the entry', withoutExtra(plain)),
  fails('V11', 'entry-missing', 'a text with a header for the entry', withExtra(plain, 'tenfold/issuer/1\n{}')),
  fails('V11', 'entry-missing', 'a text with no JSON for the entry', withExtra(plain, 'tenfold/entry/1\n{')),
  fails('V11', 'entry-missing', 'a text with a list for the entry', withExtra(plain, 'tenfold/entry/1\n[]')),
  fails(
    'V11',
    'inclusion-root',
    'a text with a changed entry',
    withExtra(plain, extraOf(plain).replace('issued', 'lssued')),
  ),
  fails('V11', 'inclusion-root', 'a text with another entry', withExtra(plain, extraOf(sealedOne))),
  fails('V11', 'index-past-size', 'a text for a place past the end', plain.replace('\nindex 5\n', '\nindex 13\n')),
  fails('V12', 'consistency-missing', 'a text for a reader who was there before', textOf(grown), {
    older: grown.older,
  }),
];
