import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { codeOf } from '../engine/refusal.ts';
import { type EndLine, FORMAT, type HeadLine, type RowsLine, type TableLine } from './form.ts';
import { refuseBackup } from './refuse-backup.ts';

/** What a backup is made of: its head, then for each table its name, its rows and its end. */
export type Part =
  | { readonly part: 'head'; readonly head: HeadLine }
  | { readonly part: 'table'; readonly table: TableLine }
  /** A line of JSON, not read any further. */
  | { readonly part: 'row'; readonly line: string }
  | { readonly part: 'end of table' };

/**
 * Reads a backup part by part. Throws an `EngineRefusal` where the file is none, is of another format, breaks off, or is not
 * as it was written; that is known for certain when the last part has come, so whoever uses the parts undoes what he did
 * with them when this throws.
 */
export async function* readBackup(path: string): AsyncIterable<Part> {
  const reading = new Reading(path);
  try {
    for await (const line of linesOf(path)) {
      const part = reading.take(line);
      if (part !== null) yield part;
    }
  } catch (error) {
    throw unreadable.has(codeOf(error) ?? '') ? refuseBackup('no-file', { path: { quote: path } }) : error;
  }
  reading.finish();
}

/** What the system says of a file that can't be read: there is none, it is a folder, it is not ours to read. */
const unreadable = new Set(['ENOENT', 'EISDIR', 'EACCES', 'EPERM', 'ENOTDIR', 'EIO']);

/** Lines with their ends. The last one has none where the file breaks off. */
async function* linesOf(path: string): AsyncIterable<Buffer> {
  let rest: Buffer[] = [];
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      yield Buffer.concat([...rest, piece.subarray(from, at + 1)]);
      rest = [];
      from = at + 1;
    }
    rest.push(piece.subarray(from));
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield last;
}

const ROW = '['.charCodeAt(0);

class Reading {
  readonly #path: { readonly path: { readonly quote: string } };
  readonly #hash = createHash('sha256');
  #before: 'nothing' | 'head' | 'rows' | 'tables' | 'end' = 'nothing';
  #rows = 0;

  constructor(path: string) {
    this.#path = { path: { quote: path } };
  }

  take(line: Buffer): Part | null {
    if (this.#before === 'nothing') return this.#head(line);
    if (this.#before === 'end') throw this.#refuse('damaged');
    if (line[0] === ROW) return this.#row(line);
    const content = this.#parse(line) as Partial<TableLine & RowsLine & EndLine>;
    if (content.sha256 !== undefined) return this.#end(content.sha256);
    this.#hash.update(line);
    if (content.table !== undefined) return this.#table(content as TableLine);
    return this.#endOfTable(content.rows);
  }

  finish(): void {
    if (this.#before === 'nothing') throw this.#refuse('no-backup');
    if (this.#before !== 'end') throw this.#refuse('cut-off');
  }

  #head(line: Buffer): Part {
    const head = this.#headIn(line);
    this.#hash.update(line);
    this.#before = 'head';
    return { part: 'head', head };
  }

  #headIn(line: Buffer): HeadLine {
    const text = line.subarray(0, 1 << 20).toString('utf8');
    if (!text.startsWith('{"format":"tenfold/backup/')) throw this.#refuse('no-backup');
    const head = this.#parse(line) as HeadLine;
    if (head.format !== FORMAT) throw refuseBackup('other-format', { ...this.#path, format: { quote: head.format } });
    return head;
  }

  #table(table: TableLine): Part {
    if (this.#before === 'rows') throw this.#refuse('damaged');
    this.#before = 'rows';
    this.#rows = 0;
    return { part: 'table', table };
  }

  #row(line: Buffer): Part {
    if (this.#before !== 'rows') throw this.#refuse('damaged');
    this.#hash.update(line);
    this.#rows += 1;
    return { part: 'row', line: line.toString('utf8') };
  }

  #endOfTable(rows: number | undefined): Part {
    if (this.#before !== 'rows' || rows !== this.#rows) throw this.#refuse('damaged');
    this.#before = 'tables';
    return { part: 'end of table' };
  }

  #end(sha256: string): null {
    if (this.#before === 'rows' || sha256 !== this.#hash.digest('hex')) throw this.#refuse('damaged');
    this.#before = 'end';
    return null;
  }

  #parse(line: Buffer): unknown {
    try {
      return JSON.parse(line.toString('utf8'));
    } catch {
      throw this.#refuse(line.at(-1) === 10 ? 'damaged' : 'cut-off');
    }
  }

  #refuse(what: string): Error {
    return refuseBackup(what, this.#path);
  }
}
