import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, rounded } from '../report/figure.ts';
import { median } from '../timing/in-turn.ts';
import { type PollSize, writePoll } from './invented-poll.ts';

const LEAST_TIMES = 4;
const MOST_MEGABYTES = 1000;

/** What a process that counted says of it. */
interface Said {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly causes: Readonly<Record<string, number>>;
  readonly sums: readonly (readonly string[])[];
}

/** A million lines of a hundred thousand members, in the order in which forms come, and with every line on its own. */
export async function measure(): Promise<readonly Figure[]> {
  const size = { lines: 1_000_000, members: 100_000 };
  return [
    ...figuresOf({ ...size, order: 'forms' }, { rounds: 5 }),
    ...figuresOf({ ...size, order: 'lines' }, { rounds: 5 }),
  ];
}

/** Counts a poll of some size by our count and by DuckDB, in turn, each in a process of its own that must come to the same. */
export function figuresOf(size: PollSize, { rounds }: { readonly rounds: number }): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-bench-'));
  try {
    writePoll(folder, size);
    const ours: Said[] = [];
    const others: Said[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(saidBy('count-ours.ts', folder) as Said);
      others.push(saidBy('count-duckdb.ts', folder) as Said);
      refuseUnlike(ours.at(-1), others.at(-1));
    }
    return [timeOf(size, ours, others), peakOf(ours, others), ...limitsOf(folder, ours)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a script of this folder prints for a poll in a folder. */
export function saidBy(script: string, given: string): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, script), given], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** A figure beside another answer would be worth nothing. */
function refuseUnlike(ours: Said | undefined, other: Said | undefined): void {
  const told = (said: Said | undefined): string =>
    JSON.stringify([
      said?.sums,
      Object.entries(said?.causes ?? {})
        .map(String)
        .toSorted(),
    ]);
  if (told(ours) !== told(other)) throw new Error('the two counts differ');
}

function timeOf({ lines, members, order }: PollSize, ours: readonly Said[], others: readonly Said[]): Figure {
  const [own, other] = [ours, others].map((said) => median(said.map(({ milliseconds }) => milliseconds)));
  const ratio = (other ?? Number.NaN) / (own ?? Number.NaN);
  const shape = order === 'forms' ? 'as forms come' : 'each line on its own';
  return {
    what: `Count of ${rounded(lines)} lines against ${rounded(members)} members, ${shape}`,
    ours: `${rounded((own ?? Number.NaN) / 1000)} s`,
    other: `DuckDB, the same checks by SQL: ${rounded((other ?? Number.NaN) / 1000)} s`,
    ratio: `${rounded(ratio)} times as fast`,
    target: `at least ${LEAST_TIMES}`,
    isMet: ratio >= LEAST_TIMES,
  };
}

function peakOf(ours: readonly Said[], others: readonly Said[]): Figure {
  const [own = Number.NaN, other = Number.NaN] = [ours, others].map((said) =>
    Math.max(...said.map(({ megabytes }) => megabytes)),
  );
  return {
    what: 'The most memory it held',
    ours: `${rounded(own)} MB`,
    other: `DuckDB: ${rounded(other)} MB`,
    ratio: `${rounded(other / own)} times less`,
    target: `less than ${MOST_MEGABYTES} MB`,
    isMet: own < MOST_MEGABYTES,
  };
}

/** The whole count beside what the machine needs for its bytes alone. */
function limitsOf(folder: string, ours: readonly Said[]): readonly Figure[] {
  const path = join(folder, 'instructions.csv');
  const { copying, looking } = saidBy('read-alone.ts', path) as { readonly copying: number; readonly looking: number };
  const own = median(ours.map(({ milliseconds }) => milliseconds));
  const megabytes = statSync(path).size / 1e6;
  const rate = (milliseconds: number): string => `${rounded(megabytes / milliseconds)} GB a second`;
  return [
    {
      what: `The same count by bytes (${rounded(megabytes)} MB)`,
      ours: rate(own),
      other: `a loop over all bytes, one core: ${rate(looking)}; copied by the system: ${rate(copying)}`,
      ratio: `${rounded(own / looking)} times that loop`,
      target: '',
      isMet: null,
    },
  ];
}
