import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { root } from '../../scripts/setup/places.mjs';
import { type Figure, rounded } from '../report/figure.ts';
import { median } from '../timing/in-turn.ts';

const CLIENTS = 50;
const SECONDS = 5;
const ON = '2023-12-18';

/** A question: an address, or a plan of so many shares that is sent to one. */
interface Question {
  readonly what: string;
  readonly path: string;
  /** How many shares the nth request plans to buy back. */
  readonly shares?: (nth: number) => number;
  /** The longest that 99 of 100 may take, in milliseconds. */
  readonly p99?: number;
}

const clear = '/api/v1/issuers/sensetime/clear';

const questions: readonly Question[] = [
  { what: 'clearing the example', path: clear, shares: () => 1_442_852, p99: 50 },
  { what: 'clearing the example, another plan each time', path: clear, shares: (nth) => 1_442_852 + nth },
  { what: 'check of the example', path: `/api/v1/issuers/sensetime/check?on=${ON}` },
  { what: 'a proof bundle', path: '/api/v1/issuers/sensetime/entries/listed/proof' },
  { what: 'a rule', path: '/api/v1/rules/8A.15' },
];

/** The product as a process of its own under fifty clients; `check` beside the command line asked anew for each answer. */
export async function measure(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-bench-'));
  chmodSync(folder, 0o755);
  const product = startProduct(folder);
  try {
    const address = await addressOf(product);
    const command = commandSeconds();
    const figures: Figure[] = [];
    for (const question of questions) figures.push(await figureOf(address, question, command));
    return figures;
  } finally {
    await stop(product);
    rmSync(folder, { recursive: true });
  }
}

/** Limits of rates are for strangers: they would refuse most of what is sent here. */
function startProduct(folder: string): ChildProcess {
  const env = {
    ...process.env,
    TENFOLD_DATA: join(folder, 'data'),
    TENFOLD_PORT: '0',
    TENFOLD_GREETING: 'json',
    TENFOLD_LOG: 'product.log',
    TENFOLD_REQUESTS_PER_MINUTE: '100000000',
  };
  const main = join(root, 'packages', 'server', 'src', 'main.ts');
  return spawn(process.execPath, [main], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the product has no output');
  for await (const line of createInterface(stdout))
    return new URL((JSON.parse(line) as { readonly address: string }).address).origin;
  throw new Error('the product ended before it listened');
}

async function stop(product: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => product.once('exit', resolve));
  product.kill('SIGTERM');
  await ended;
}

/** How long the command line takes for one answer. */
function commandSeconds(): number {
  const words = ['check', 'examples/sensetime.json', '--on', ON, '--json'];
  const taken = Array.from({ length: 5 }, () => {
    const start = process.hrtime.bigint();
    spawnSync(join(root, 'tenfold'), words, { cwd: root });
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return median(taken);
}

async function figureOf(address: string, question: Question, command: number): Promise<Figure> {
  const { what, path, p99 } = question;
  const asked = { url: `${address}${path}`, connections: CLIENTS, ...bodyOf(question) };
  // Long enough that what is asked most was compiled by then.
  await autocannon({ ...asked, duration: SECONDS });
  const { latency, requests, non2xx, errors } = await autocannon({ ...asked, duration: SECONDS });
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} answers that are none, ${errors} errors`);
  const isCheck = what.startsWith('check');
  return {
    what: `API, ${CLIENTS} clients: ${what}`,
    ours: `p50 ${latency.p50} ms, p99 ${latency.p99} ms, ${rounded(requests.average)} a second`,
    other: isCheck ? `./tenfold check, one process each: ${rounded(1 / command)} a second` : '',
    ratio: isCheck ? `${rounded(requests.average * command)} times its rate` : '',
    target: p99 === undefined ? '' : `p99 under ${p99} ms`,
    isMet: p99 === undefined ? null : latency.p99 < p99,
  };
}

/** What is sent, and how it is made anew for each request. */
function bodyOf({ shares }: Question): Partial<autocannon.Options> {
  if (shares === undefined) return {};
  let nth = 0;
  const plan = (): string => {
    nth += 1;
    const fields = { class: 'B', shares: String(shares(nth)), for: 'cancellation' };
    return JSON.stringify({ format: 'tenfold/plan/1', steps: [{ act: 'buy-back', on: '2023-12-15', fields }] });
  };
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST', headers, requests: [{ setupRequest: (request) => ({ ...request, body: plan() }) }] };
}
