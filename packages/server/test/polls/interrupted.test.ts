import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import { openIssuerAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { type Counter, inProcesses, startCounter } from '../../src/polls/process/in-process.ts';
import type { Said } from '../../src/polls/process/job.ts';
import { ask } from '../support/asking.ts';
import { openTestApp } from '../support/test-app.ts';
import { beginLarge, changeLarge, largeCounts, largeEnded, largeFiles, largeResult } from './support/large-poll.ts';

const MEGABYTE = 1_000_000;

let last: Counter | null = null;
let heard: Said[] = [];
/** What happens when something is said of the count in hand; told where its checkpoint lies. */
let onSaid: (checkpoint: string) => void = () => {};

const run = inProcesses(() => {
  last = startCounter();
  return last;
});
const { app, ledger, clock, url, folder, log } = await openTestApp({
  polls: {
    checkpointEach: 1,
    threads: 2,
    run: (job, hear, signal) =>
      run(
        job,
        (said) => {
          heard.push(said);
          hear(said);
          if (job.wanted.what === 'count') onSaid(job.wanted.checkpoint.path);
        },
        signal,
      ),
  },
});
await openIssuerAlone(ledger, 'kestrel');
clock.advance(60_000);
const files = await largeFiles(app, 100 * MEGABYTE);
const whole = await beginLarge(app, files, 'whole');
const expected = await largeEnded(app, whole).then(() => largeResult(app, whole));

/** How many lines a checkpoint stands behind. */
function linesBehind(checkpoint: string): number {
  const [head = ''] = readFileSync(checkpoint).toString('utf8', 0, 4096).split('\n');
  return (JSON.parse(head) as { readonly lines: number }).lines;
}

function firstLines(): number {
  const first = heard.find((said) => 'progress' in said);
  return first !== undefined && 'progress' in first ? first.progress.lines : -1;
}

beforeEach(() => {
  heard = [];
  onSaid = () => {};
});

describe('a count that did not come to its end', () => {
  test('whose process is killed is interrupted, and comes to the same when it is taken up again', async () => {
    let checkpoint = '';
    onSaid = (path) => {
      if (!existsSync(path)) return;
      checkpoint = path;
      last?.kill('SIGKILL');
    };
    const number = await beginLarge(app, files, 'killed');
    expect(await largeEnded(app, number)).toBe('interrupted');
    expect(log.filter((line) => line.includes('fault'))).toHaveLength(1);
    expect((await ask(app, `${largeCounts}/${number}/result`, { by: 'registrar' })).statusCode).toBe(409);
    const behind = linesBehind(checkpoint);
    expect(behind).toBeGreaterThan(0);
    [heard, onSaid] = [[], () => {}];
    expect(['waiting', 'counting']).toContain(await changeLarge(app, number, 'resume'));
    expect(await largeEnded(app, number)).toBe('counted');
    expect(firstLines()).toBeGreaterThanOrEqual(behind);
    expect(await largeResult(app, number)).toBe(expected);
    expect(existsSync(checkpoint)).toBe(false);
  });

  test('that is called off says by whom, and comes to the same when it is taken up again', async () => {
    const begun = Promise.withResolvers<void>();
    onSaid = () => begun.resolve();
    const number = await beginLarge(app, files, 'cancelled');
    await begun.promise;
    expect(await changeLarge(app, number, 'cancel')).toBe('cancelled');
    expect(await changeLarge(app, number, 'cancel')).toBe('cancelled');
    const found = (await ask(app, `${largeCounts}/${number}`, { by: 'registrar' })).json();
    expect(found).toMatchObject({ state: 'cancelled', progress: null, result: false, endedAt: expect.any(String) });
    await changeLarge(app, number, 'resume');
    expect(await largeEnded(app, number)).toBe('counted');
    expect(await largeResult(app, number)).toBe(expected);
    const refused = await ask(app, `${largeCounts}/${number}/resume`, { method: 'POST', by: 'registrar', key: 'late' });
    expect([refused.statusCode, refused.json().problems[0].key]).toEqual([409, 'poll-count.ended']);
  });

  test('that waits for another can be called off before it has begun', async () => {
    const first = await beginLarge(app, files, 'first');
    const second = await beginLarge(app, files, 'second');
    const states = (await ask(app, largeCounts, { by: 'registrar' })).json().counts as readonly { state: string }[];
    expect(states.slice(-2).map(({ state }) => state)).toEqual([expect.stringMatching(/counting|waiting/), 'waiting']);
    expect(await changeLarge(app, second, 'cancel')).toBe('cancelled');
    // It did not have to wait for that.
    const { state } = (await ask(app, `${largeCounts}/${first}`, { by: 'registrar' })).json();
    expect(state).toBe('counting');
    expect(await largeEnded(app, first)).toBe('counted');
  });

  test('because the product was killed ends by itself, and comes to the same when it is taken up again', async () => {
    const program = join(import.meta.dirname, 'support/dying-product.ts');
    const words = [program, url, folder, JSON.stringify(files)];
    const product = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    // The standard error is closed once the process that counts has ended, too.
    const [complained, [code, signal]] = await Promise.all([text(product.stderr), once(product, 'exit')]);
    expect([complained, code, signal]).toEqual(['', null, 'SIGKILL']);
    const { counts } = (await ask(app, largeCounts, { by: 'registrar' })).json();
    const { number, state } = counts.at(-1);
    expect(state).toBe('interrupted');
    await changeLarge(app, number, 'resume');
    expect(await largeEnded(app, number)).toBe('counted');
    expect(firstLines()).toBeGreaterThan(0);
    expect(await largeResult(app, number)).toBe(expected);
  });
});
