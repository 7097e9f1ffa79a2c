import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A dictionary of a PDF, as qpdf writes it in JSON: names begin with `/`, references end with `R`, texts with `u:`. */
export type Dictionary = Readonly<Record<string, unknown>>;

/** What qpdf sees in a PDF. */
export interface PdfObjects {
  /** What it complains of, in its own words; empty for a file that is in order. */
  readonly complaints: string;
  readonly trailer: Dictionary;
  readonly catalog: Dictionary;
  readonly isEncrypted: boolean;
  readonly attachments: number;
  /** All dictionaries, those of streams among them. */
  readonly all: readonly Dictionary[];
}

/** Takes a PDF apart with qpdf, which had no part in making it. */
export function objectsOf(bytes: Uint8Array): PdfObjects {
  const path = join(mkdtempSync(join(tmpdir(), 'tenfold-')), 'paper.pdf');
  writeFileSync(path, bytes);
  const { status, stdout, stderr } = qpdf(['--json=2', '--json-stream-data=none', path]);
  const json = JSON.parse(stdout);
  const objects: Readonly<Record<string, { value?: unknown; stream?: { dict: Dictionary } }>> = json.qpdf[1];
  const { trailer, ...others } = objects;
  const trailerValue = (trailer?.value ?? {}) as Dictionary;
  const catalog = objects[`obj:${String(trailerValue['/Root'])}`]?.value;
  const all = Object.values(others)
    .map(({ value, stream }) => stream?.dict ?? value)
    .filter(isDictionary);
  return {
    complaints: status === 0 ? '' : stderr,
    trailer: trailerValue,
    catalog: isDictionary(catalog) ? catalog : {},
    isEncrypted: json.encrypt.encrypted,
    attachments: Object.keys(json.attachments).length,
    all,
  };
}

function qpdf(words: readonly string[]) {
  const run = spawnSync('qpdf', words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error !== undefined) {
    throw new Error(
      'A PDF is taken apart with qpdf, which is missing: install the package qpdf (apt-get install qpdf).',
    );
  }
  return run;
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
