import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup/places.mjs';
import { smallPdf } from '../../packages/intake/test/support/small-pdf.ts';

/** A PDF with letters, in memory and as a file. */
export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly pages: number;
  readonly remove: () => void;
}

/** So often an undertaking stands in it, with what else a bundle has. */
const TIMES = 10;
const LINES = 45;
const WIDE = 84;

/** A PDF of an invented undertaking, printed several times over. */
export function writtenPdf(): WrittenPdf {
  const text = readFileSync(join(root, 'packages/documents/test/papers/other-order.txt'), 'utf8');
  const lines = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${WIDE}}(?:\\s|$)`, 'g')) ?? [' ']);
  const once = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, at) =>
    lines.slice(at * LINES, (at + 1) * LINES),
  );
  const pages = Array.from({ length: TIMES }, () => once).flat();
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-reading-'));
  const file = join(folder, 'paper.pdf');
  const bytes = smallPdf(pages);
  writeFileSync(file, bytes);
  return { bytes, file, pages: pages.length, remove: () => rmSync(folder, { recursive: true }) };
}
