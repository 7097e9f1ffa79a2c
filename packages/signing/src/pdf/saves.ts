import { Broken } from './broken.ts';
import { Cursor } from './cursor.ts';
import { isLineEnd } from './letters.ts';
import { readSection } from './read-section.ts';
import { previousOf, type Section } from './section.ts';

/** One save of a file: the bytes that it added, and its tables. The first save has two where the file is linearised. */
export interface Save {
  readonly start: number;
  /** The first byte behind its `%%EOF`. */
  readonly end: number;
  /** The first byte behind the line of its `%%EOF`. */
  readonly lineEnd: number;
  /** Its tables, the one that counts more first. */
  readonly sections: readonly Section[];
}

/** No undertaking is saved more often. */
const MOST_SAVES = 100;

/** Every save of a file, from the first; each table names the one before. Throws `Broken` where that does not lead back. */
export function savesOf(bytes: Uint8Array): readonly Save[] {
  const chain = chainFrom(bytes, lastTable(bytes));
  const groups = isLinearised(chain) ? [...chain.slice(0, -2).map(alone), chain.slice(-2)] : chain.map(alone);
  let start = 0;
  return groups.toReversed().map((sections) => {
    const save = { ...endsOf(bytes, sections), start, sections };
    if (sections.some(({ at }) => at < start) || save.end <= start) throw new Broken('saves out of order', start);
    start = save.end;
    return save;
  });
}

const alone = (section: Section): readonly Section[] => [section];

/** The place of the newest table: what the last `startxref` says. */
function lastTable(bytes: Uint8Array): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('startxref');
  if (at < 0) throw new Broken('no table is named', bytes.length);
  const cursor = new Cursor(bytes, at);
  cursor.expect('startxref');
  return cursor.count();
}

/** The tables, from the newest. */
function chainFrom(bytes: Uint8Array, newest: number): readonly Section[] {
  const chain: Section[] = [];
  for (let at: number | null = newest; at !== null; ) {
    if (chain.some((section) => section.at === at) || chain.length >= MOST_SAVES)
      throw new Broken('ring of tables', at);
    const section = readSection(bytes, at);
    chain.push(section);
    at = previousOf(section);
  }
  return chain;
}

/** A file made to be read from the net has the table of its first page before the table of the others. */
function isLinearised(chain: readonly Section[]): boolean {
  const [first, others] = chain.slice(-2);
  return first !== undefined && others !== undefined && first.at < others.at;
}

/** What has to follow a table: its own place, and the end. */
function endsOf(bytes: Uint8Array, sections: readonly Section[]): { readonly end: number; readonly lineEnd: number } {
  const last = sections.at(-1) as Section;
  const cursor = new Cursor(bytes, last.end);
  cursor.expect('startxref');
  if (cursor.count() !== sections[0]?.at) throw cursor.broken('another table is named');
  while (cursor.byte === 0x20 || isLineEnd(cursor.byte)) cursor.at += 1;
  if (!cursor.sees('%%EOF')) throw cursor.broken('no end');
  const end = cursor.at + '%%EOF'.length;
  return { end, lineEnd: end + lengthOfLineEnd(bytes, end) };
}

function lengthOfLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? 2 : 1;
  return bytes[at] === 0x0a ? 1 : 0;
}
