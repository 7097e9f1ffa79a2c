import { isAscii } from 'node:buffer';
import { type DecodedRecord, type Message, RecordScan } from '@tenfold/kernel';
import { ByteWindow } from './byte-window.ts';
import { refuseEncoding, refuseHead, Utf8Check, withoutMark } from './encoding.ts';
import { wholeFileProblem } from './file-problem.ts';

/** So many bytes tell in which encoding a file begins. */
const HEAD = 4;

/** So many bytes around the first that is not UTF-8 tell what it is instead. */
const SAMPLE = 65_536;

/** One record being read from the chunks of its file. */
export class RecordReading {
  readonly #scan: RecordScan = new RecordScan(textOf);
  readonly #window: ByteWindow = new ByteWindow();
  readonly #check: Utf8Check = new Utf8Check();
  #head: Buffer | null = Buffer.alloc(0);
  /** What was read around the first byte that is not UTF-8. */
  #foreign: Buffer | null = null;
  #refused: Message | null = null;
  #bytes = 0;

  /** How many bytes have come in. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many entries have been read. */
  get entries(): number {
    return this.#scan.taken;
  }

  /** Takes the next chunk; `false` when nothing after it can change the answer. */
  take(chunk: Buffer): boolean {
    this.#bytes += chunk.length;
    if (this.#head === null) return this.#read(chunk);
    this.#head = Buffer.concat([this.#head, chunk]);
    return this.#head.length < HEAD || this.#begin(this.#head);
  }

  /** The record, or all that is wrong with it, once all chunks have been taken. */
  finish(): DecodedRecord {
    if (this.#head !== null) this.#begin(this.#head);
    if (this.#foreign !== null) return wholeFileProblem(refuseEncoding(this.#foreign));
    return this.#refused === null ? this.#scan.finish() : wholeFileProblem(this.#refused);
  }

  #begin(head: Buffer): boolean {
    this.#head = null;
    this.#refused = refuseHead(head);
    return this.#refused === null && this.#read(withoutMark(head));
  }

  #read(chunk: Buffer): boolean {
    if (this.#foreign !== null) return this.#sample(this.#foreign, chunk);
    if (!this.#check.accepts(chunk)) return this.#sample(this.#window.last(SAMPLE), chunk);
    this.#window.add(chunk, this.#scan.release());
    return this.#scan.take(this.#window.bytes, this.#window.end);
  }

  #sample(before: Buffer, chunk: Buffer): boolean {
    this.#foreign = Buffer.concat([before, chunk]);
    return this.#foreign.length < 2 * SAMPLE;
  }
}

/** The text of bytes that are UTF-8. Most are ASCII, of which V8 makes a text of half the size in a fraction of the time. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  return isAscii(part) ? part.toString('latin1') : part.toString('utf8');
}
