import { join } from 'node:path';
import { countInstructions, type CountAsked, fileSource } from '@tenfold/count';
import { differingSums, sumsOf } from '@tenfold/count/other-way';
import { countInDatabases, countMeetings } from '@tenfold/tally';
import { type BenchServer, withServer } from './bench-server.ts';
import { type Figure, rounded } from '../report/figure.ts';
import { median } from '../timing/in-turn.ts';
import { saidBy } from './count-bench.ts';
import { inventedMeeting } from './invented-meeting.ts';
import { type PollSize, writePoll } from './invented-poll.ts';

/** As many as the machine of the benchmarks has cores. */
const CONNECTIONS = 2;
const MEETINGS = 100;

/** A million lines of a hundred thousand members, and a hundred meetings of fifty thousand lines in one database. */
export async function measure(): Promise<readonly Figure[]> {
  return withServer(async (server) => [
    ...(await figuresOf({ lines: 1_000_000, members: 100_000, order: 'forms' }, { rounds: 3, server })),
    await manyMeetings(server),
  ]);
}

/** Counts a poll of some size in PostgreSQL and by our stream, in turn; both must come to the same. */
export async function figuresOf(
  size: PollSize,
  { rounds, server }: { readonly rounds: number; readonly server: BenchServer },
): Promise<readonly Figure[]> {
  const folder = join(server.folder, `${size.lines}`);
  const asked = pollIn(folder, size);
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const counted = await inDatabase(asked, server);
    const duckdb = (saidBy('count-duckdb.ts', folder) as { readonly milliseconds: number }).milliseconds / 1000;
    taken.push({ ...counted, duckdb, copying: await server.copyPlainly(join(folder, 'instructions.csv')) });
  }
  return figuresFrom(size, taken);
}

/** Seconds of one round, and the megabytes that this process held at most until the database had counted. */
interface Taken {
  readonly loading: number;
  readonly whole: number;
  readonly megabytes: number;
  readonly stream: number;
  readonly duckdb: number;
  readonly copying: number;
}

function figuresFrom(size: PollSize, taken: readonly Taken[]): readonly Figure[] {
  const of = (what: keyof Taken): number => median(taken.map((round) => round[what]));
  const [loading, whole, stream, copying] = [of('loading'), of('whole'), of('stream'), of('copying')];
  const megabytes = taken[0]?.megabytes ?? Number.NaN;
  return [
    {
      what: `Count of ${rounded(size.lines)} lines in PostgreSQL, ${CONNECTIONS} connections`,
      ours: `${rounded(whole)} s, of which the counting ${rounded(whole - loading)} s; at most ${rounded(megabytes)} MB here`,
      other: `our stream, the same answer: ${rounded(stream)} s; DuckDB: ${rounded(of('duckdb'))} s`,
      ratio: `${rounded(whole / stream)} times as long`,
      target: '',
      isMet: null,
    },
    {
      what: 'Its lines read and loaded by COPY',
      ours: `${rounded(loading)} s`,
      other: `COPY by the server itself from the file, nothing looked at, one connection: ${rounded(copying)} s`,
      ratio: `${rounded(loading / copying)} times as long`,
      target: '',
      isMet: null,
    },
  ];
}

function pollIn(folder: string, size: PollSize): CountAsked {
  const { instructions, register } = writePoll(folder, size);
  return { ...inventedMeeting, sources: [fileSource(instructions)], register: [fileSource(register)] };
}

/** Counts in the database and then by the stream, which must come to the same. */
async function inDatabase(asked: CountAsked, { url }: BenchServer): Promise<Omit<Taken, 'duckdb' | 'copying'>> {
  const start = performance.now();
  let loaded = start;
  const onProgress = (): void => {
    loaded = performance.now();
  };
  const urls = Array.from({ length: CONNECTIONS }, () => url);
  const outcome = await countInDatabases({ ...asked, onProgress }, urls);
  const done = performance.now();
  const megabytes = process.resourceUsage().maxRSS / 1000;
  const streamed = await countInstructions(asked);
  const stream = (performance.now() - done) / 1000;
  if ('problems' in outcome || 'problems' in streamed) throw new Error('nothing was counted');
  const differing = differingSums(sumsOf(outcome.figures), sumsOf(streamed.counted));
  if (differing.length > 0) throw new Error(`stream and database differ in ${differing.join(', ')}`);
  return { loading: (loaded - start) / 1000, whole: (done - start) / 1000, megabytes, stream };
}

async function manyMeetings({ folder, url }: BenchServer): Promise<Figure> {
  const asked = pollIn(join(folder, 'meeting'), { lines: 50_000, members: 5_000, order: 'forms' });
  const start = performance.now();
  const meetings = Array.from({ length: MEETINGS }, () => ({ asked, urls: [url] }));
  const outcomes = await countMeetings(meetings, { atOnce: CONNECTIONS });
  const done = performance.now();
  if (outcomes.some((outcome) => 'problems' in outcome)) throw new Error('a meeting was not counted');
  for (let nth = 0; nth < MEETINGS; nth += 1) await countInstructions(asked);
  const perMinute = (milliseconds: number): number => (MEETINGS * 60_000) / milliseconds;
  const [own, stream] = [perMinute(done - start), perMinute(performance.now() - done)];
  return {
    what: `${MEETINGS} meetings of 50,000 lines in one database, ${CONNECTIONS} at a time`,
    ours: `${rounded(own)} a minute`,
    other: `our stream, one after the other: ${rounded(stream)} a minute`,
    ratio: `${rounded(stream / own)} times as long`,
    target: '',
    isMet: null,
  };
}
