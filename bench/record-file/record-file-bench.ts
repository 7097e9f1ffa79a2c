import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup/places.mjs';
import { type Figure, rounded } from '../report/figure.ts';
import { median } from '../timing/in-turn.ts';
import { lastDay, writeRecord } from './make-million.ts';

const ENTRIES = 1_000_000;
const ROUNDS = 5;
const MOST_TIMES = 3;
const MOST_MEGABYTES = 1000;

/** Has a process say at its end how many kilobytes of memory it held at most. */
const sayingItsPeak = {
  ...process.env,
  NODE_OPTIONS: `--import=data:text/javascript,process.on('exit',()=>console.error('peak='+process.resourceUsage().maxRSS))`,
};

/** `check` of a record of a million entries as a whole process, beside what JSON.parse alone takes on the same bytes. */
export async function measure(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-bench-'));
  try {
    const path = join(folder, 'million.json');
    writeRecord(path, ENTRIES);
    return figuresOf(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(path: string): readonly Figure[] {
  const checks: { readonly milliseconds: number; readonly megabytes: number }[] = [];
  const parses: number[] = [];
  check(path);
  for (let round = 0; round < ROUNDS; round += 1) {
    parses.push(parseAlone(path));
    checks.push(check(path));
  }
  const ours = median(checks.map(({ milliseconds }) => milliseconds));
  const other = median(parses);
  return [
    timeOf({ ours, other, megabytes: statSync(path).size / 1e6 }),
    peakOf(Math.max(...checks.map(({ megabytes }) => megabytes))),
  ];
}

function check(path: string): { readonly milliseconds: number; readonly megabytes: number } {
  const start = process.hrtime.bigint();
  const words = ['check', path, '--on', lastDay(ENTRIES)];
  const { status, stderr } = spawnSync(join(root, 'tenfold'), words, { env: sayingItsPeak, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const peak = /peak=(\d+)/.exec(stderr)?.[1];
  if (status === 2 || status === 4 || peak === undefined) throw new Error(`check ended with ${status}: ${stderr}`);
  return { milliseconds, megabytes: Number(peak) / 1000 };
}

function parseAlone(path: string): number {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'parse-alone.ts'), path], {
    encoding: 'utf8',
  });
  return Number(stdout);
}

function timeOf({
  ours,
  other,
  megabytes,
}: {
  readonly ours: number;
  readonly other: number;
  readonly megabytes: number;
}): Figure {
  return {
    what: `./tenfold check of a million entries (${rounded(megabytes)} MB), whole process`,
    ours: `${rounded(ours / 1000)} s`,
    other: `JSON.parse alone: ${rounded(other / 1000)} s`,
    ratio: `${rounded(ours / other)} times its time`,
    target: `at most ${MOST_TIMES}`,
    isMet: ours / other <= MOST_TIMES,
  };
}

function peakOf(megabytes: number): Figure {
  return {
    what: 'The most memory it held',
    ours: `${rounded(megabytes)} MB`,
    other: '',
    ratio: '',
    target: `less than ${MOST_MEGABYTES} MB`,
    isMet: megabytes < MOST_MEGABYTES,
  };
}
