import { Broken } from '../pdf/broken.ts';
import { isBlank, isLineEnd } from '../pdf/letters.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import type { Irregularity, IrregularityKind } from './taken-apart.ts';

/** A run of bytes that is known for what it is. */
interface Known {
  readonly start: number;
  readonly end: number;
}

/**
 * What is out of order in the bytes of a save: every byte has to belong to an object that its table names, to the table, or to
 * the blanks between. Bytes that belong to nothing may be another document, for another reader.
 */
export function oddBytes(file: PdfFile, save: number): readonly Irregularity[] {
  const odd: Irregularity[] = [];
  const report = (what: IrregularityKind, at: number): void => {
    odd.push({ what, revision: save + 1, at });
  };
  const objects = placedObjects(file, save, report);
  const known = [...objects, ...tablesOf(file, save)].toSorted((one, other) => one.start - other.start);
  let at = file.saves[save]?.start ?? 0;
  for (const { start, end } of known) {
    if (start < at) report('object-misplaced', start);
    else if (!isEmpty(file.bytes, at, start)) report('bytes-unexplained', at);
    at = Math.max(at, end);
  }
  return odd;
}

type Report = (what: IrregularityKind, at: number) => void;

function placedObjects(file: PdfFile, save: number, report: Report): readonly Known[] {
  const { start = 0, end = 0, sections = [] } = file.saves[save] ?? {};
  return sections.flatMap(({ entries, at: table }) =>
    Array.from(entries).flatMap(([object, entry]) => {
      if (entry.kind !== 'at' || entry.offset === table) return [];
      if (entry.offset < start || entry.offset >= end) {
        if (isMoved(file, object, save)) report('object-points-back', entry.offset);
        return [];
      }
      return placedAt(file, { object, generation: entry.generation, offset: entry.offset, save }, report);
    }),
  );
}

/** Whether an object is elsewhere than the tables before said. */
function isMoved(file: PdfFile, object: number, save: number): boolean {
  const [now, before] = [file.entry(object, save), file.entry(object, save - 1)];
  return now?.kind !== 'at' || before?.kind !== 'at' || now.offset !== before.offset;
}

interface Placed {
  readonly object: number;
  readonly generation: number;
  readonly offset: number;
  readonly save: number;
}

function placedAt(file: PdfFile, { object, generation, offset, save }: Placed, report: Report): readonly Known[] {
  try {
    const found = file.at(offset, save);
    if (found.object !== object || found.generation !== generation) report('object-misplaced', offset);
    return [found];
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    report('object-broken', offset);
    return [];
  }
}

function tablesOf(file: PdfFile, save: number): readonly Known[] {
  const { end = 0, sections = [] } = file.saves[save] ?? {};
  const last = sections.length - 1;
  return sections.map((section, index) => ({
    start: section.at,
    end: index === last ? end : endOfFirstTable(file, section.end),
  }));
}

/** The table of the first page in a linearised file is followed by its own `startxref 0` and `%%EOF`. */
function endOfFirstTable({ bytes }: PdfFile, at: number): number {
  const text = Buffer.from(bytes.subarray(at, at + 60)).toString('latin1');
  return at + (/^\s*startxref\s+\d+\s+%%EOF/.exec(text)?.[0].length ?? 0);
}

/** A remark of the program that wrote the file, as `%iText-5.5.13`, and no more. */
const LONGEST_REMARK = 100;

/** Whether bytes are blanks and short remarks. */
function isEmpty(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    if (isBlank(bytes[at])) at += 1;
    else if (bytes[at] === 0x25) {
      const start = at;
      while (at < to && !isLineEnd(bytes[at])) at += 1;
      if (at - start > LONGEST_REMARK || bytes[start + 1] === 0x25) return false;
    } else return false;
  }
  return true;
}
