import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placedPages } from '../../../documents/test/pages/placed.ts';
import { paper } from '../../../documents/test/instrument/papers.ts';
import { folderWith, type as typeWords } from '../../../cli/test/run-command.ts';
import { ask } from '../support/asking.ts';
import { openLoadedApp } from '../support/loaded-app.ts';

const { app, access, papers } = await openLoadedApp('invented');

/** Keeps a file as evidence and gives its hash. */
async function kept(bytes: Buffer, type: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/issuers/beacon-cove/evidence?name=undertaking',
    headers: {
      'x-test-actor': 'secretary',
      'idempotency-key': createHash('sha256').update(bytes).digest('hex'),
      'content-type': type,
    },
    payload: bytes,
  });
  return answer.json<{ readonly sha256: string }>().sha256;
}

describe('a paper about a clearance that was kept', () => {
  const buyBack = { class: 'B', shares: '1000003', for: 'cancellation', cancelledOn: '2026-12-10' };
  const plan = { format: 'tenfold/plan/1', steps: [{ act: 'buy-back', on: '2026-12-03', fields: buyBack }] };

  test('is what the command line makes of the file of the plan', async () => {
    const asked = { method: 'POST', by: 'secretary', key: 'k', json: { plan } } as const;
    const answer = await ask(app, '/issuers/beacon-cove/clearances', asked);
    expect(answer.statusCode).toBe(201);
    const number = answer.json<{ readonly clearance: string }>().clearance;
    const made = await ask(app, `/issuers/beacon-cove/papers/board-minute?plan=${number}`, { by: 'reader' });
    const file = join(folderWith({ 'plan.json': JSON.stringify(plan) }), 'plan.json');
    const { stdout } = await typeWords(['paper', 'board-minute', 'examples/invented.json', '--plan', file, '--json']);
    expect(made.json()).toEqual(JSON.parse(stdout));
  });

  test('is for those who may read entries', async () => {
    access.forbidden.add('read-entries');
    const refused = await ask(app, '/issuers/beacon-cove/papers/board-minute?plan=1', { by: 'reader' });
    access.forbidden.clear();
    expect(refused.statusCode).toBe(403);
  });
});

describe('a paper about an undertaking that was kept as evidence', () => {
  const asked = '/issuers/beacon-cove/papers/cure-letter?person=lam-wai-yin&on=2026-06-15';

  test('is what the command line makes of the same text', async () => {
    const sha256 = await kept(Buffer.from(paper('no-witness')), 'text/plain');
    const made = await ask(app, `${asked}&paper=${sha256}`, { by: 'reader' });
    const words = ['--person', 'lam-wai-yin', '--on', '2026-06-15', '--paper'];
    const file = 'packages/documents/test/papers/no-witness.txt';
    const { stdout } = await typeWords(['paper', 'cure-letter', 'examples/invented.json', ...words, file, '--json']);
    expect(made.json()).toEqual(JSON.parse(stdout));
  });

  test('waits until a scan is read', async () => {
    const sha256 = await kept(Buffer.from('%PDF-1.7\none\n%%EOF\n'), 'application/pdf');
    const early = await ask(app, `${asked}&paper=${sha256}`, { by: 'reader' });
    expect([early.statusCode, early.json().problems[0].key]).toEqual([503, 'server.paper-being-read']);
    expect(early.headers['retry-after']).toBe('5');
    const pages = placedPages(paper('no-vehicle-limb'), () => 96);
    papers.waiting.shift()?.({ kind: 'paper', paper: { kind: 'pdf', pages, remarks: [] } });
    await app.inject({ method: 'GET', url: '/health/live' });
    const made = await ask(app, `${asked}&paper=${sha256}`, { by: 'reader' });
    expect(made.statusCode).toBe(200);
    expect(JSON.stringify(made.json())).toContain('instrument.effect.no-vehicle-limb');
  });

  test('is for those who may read evidence', async () => {
    access.forbidden.add('read-evidence');
    const refused = await ask(app, asked, { by: 'reader' });
    access.forbidden.clear();
    expect(refused.statusCode).toBe(403);
  });
});
