import { base64Of, fromBase64 } from '../bytes/base64.ts';
import { fromDecimal } from '../bytes/decimal.ts';
import { type Outcome, refused } from '../problem.ts';
import { hashLength } from '../tree/hashing.ts';

/** A proof that a leaf is in a log, as C2SP tlog-proof writes it: complete but for the leaf itself. */
export interface TlogProof {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** The text of the signed checkpoint. */
  readonly checkpoint: string;
  /** Bytes that nothing vouches for. */
  readonly extra?: Uint8Array;
}

const heading = 'c2sp.org/tlog-proof@v1';

/** The first line of a proof text, with its end. */
export const tlogProofHeading: string = `${heading}\n`;

/** The proof as text. The usual ending of its file's name is `.tlog-proof`. */
export function tlogProofText({ index, hashes, checkpoint, extra }: TlogProof): string {
  const extraLines = extra === undefined ? [] : [`extra ${base64Of(extra)}`];
  return [heading, ...extraLines, `index ${index}`, ...hashes.map(base64Of), '', checkpoint].join('\n');
}

/** The proof that a text holds. Without a checkpoint it is no proof; what the checkpoint is worth is asked later. */
export function readTlogProof(text: string): Outcome<TlogProof> {
  const end = text.indexOf('\n\n');
  if (!text.startsWith(tlogProofHeading)) return refused('seal.problem.proof-format');
  if (end < 0 || end + 2 === text.length) return refused('seal.problem.proof-unsigned');
  const [, ...lines] = text.slice(0, end).split('\n');
  const extra = readExtra(lines[0] ?? '');
  if (extra === 'unreadable') return refused('seal.problem.proof-extra');
  const [indexLine = '', ...hashLines] = extra === undefined ? lines : lines.slice(1);
  const index = indexLine.startsWith('index ') ? fromDecimal(indexLine.slice('index '.length)) : undefined;
  if (index === undefined) return refused('seal.problem.proof-index', { line: { quote: indexLine } });
  const hashes = readHashes(hashLines);
  if ('problem' in hashes) return hashes;
  const checkpoint = text.slice(end + 2);
  return { value: { index, hashes: hashes.value, checkpoint, ...(extra === undefined ? {} : { extra }) } };
}

function readExtra(line: string): Uint8Array | undefined | 'unreadable' {
  if (!line.startsWith('extra ')) return undefined;
  return fromBase64(line.slice('extra '.length)) ?? 'unreadable';
}

/** Hashes from their Base 64. */
export function readHashes(texts: readonly string[]): Outcome<readonly Uint8Array[]> {
  const hashes = texts.map((text) => fromBase64(text));
  const wrong = hashes.findIndex((hash) => hash?.length !== hashLength);
  if (wrong >= 0) return refused('seal.problem.proof-hash', { text: { quote: texts[wrong] ?? '' } });
  return { value: hashes.filter((hash) => hash !== undefined) };
}
