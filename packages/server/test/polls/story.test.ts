import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcedSeal, isInCount, type Receipt, readReceipts, readSealedCount } from '@tenfold/seal';
import { describe, expect, test } from 'vitest';
import { folderWith, type as typeWords } from '../../../cli/test/run-command.ts';
import { done } from '../../../ledger/test/support/opened-issuer.ts';
import { NOON } from '../../../ledger/test/support/test-clock.ts';
import { inProcesses, startCounter } from '../../src/polls/process/in-process.ts';
import { loadExample } from '../../src/start/load-examples.ts';
import { ask } from '../support/asking.ts';
import { example } from '../support/loaded-app.ts';
import { openTestApp } from '../support/test-app.ts';
import { beginCount, counts, ended, examplePoll, exampleWish, issuer, sendFile } from './support/poll-of-example.ts';

const { app, ledger, access, clock, log } = await openTestApp({ polls: { run: inProcesses(startCounter) } });
await loadExample(ledger, example('invented'));

const by = 'registrar';

/** What the command line gives for the record and the files, as known at the same moment. */
async function typed(...more: readonly string[]): Promise<{ readonly stdout: string; readonly cwd: string }> {
  const names = ['meeting.json', 'instructions.csv', 'register.csv'];
  const record = (await ask(app, `/issuers/${issuer}/record`, { by })).rawPayload;
  const files = Object.fromEntries(names.map((name) => [name, examplePoll(name)]));
  const cwd = folderWith({ 'record.json': record, ...files });
  const words = ['poll', 'record.json', 'meeting.json', 'instructions.csv', '--register', 'register.csv', '--json'];
  const { stdout, stderr } = await typeWords([...words, ...more], { cwd, now: () => NOON });
  expect(stderr).toBe('');
  return { stdout, cwd };
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** What of an announcement is figures: of each resolution that was put to the vote, every row. */
function figuresOf(paper: {
  readonly results: readonly Readonly<
    Record<'number' | 'kind' | 'reserved' | 'carried' | 'perClass' | 'all' | 'notPut', unknown>
  >[];
}): unknown {
  const put = paper.results.filter(({ notPut }) => notPut === null);
  return put.map(({ number, kind, reserved, carried, perClass, all }) => {
    return { number, kind, reserved, carried, perClass, all };
  });
}

let count: Record<string, unknown> = {};

describe('a poll from its files to the record', () => {
  test('files come in, and the same bytes are kept once', async () => {
    const bytes = examplePoll('instructions.csv');
    const sent = await sendFile(app, { name: 'votes/instructions.csv', bytes });
    const file = createHash('sha256').update(bytes).digest('hex');
    expect([sent.statusCode, sent.json()]).toEqual([
      201,
      { file, name: 'instructions.csv', bytes: `${bytes.length}`, kind: 'csv' },
    ]);
    const again = await sendFile(app, { name: 'other.csv', bytes });
    expect(again.json()).toEqual(sent.json());
  });

  test('is counted by a process of its own, and the result is that of the command line, to the byte', async () => {
    expect(await beginCount(app, await exampleWish(app))).toBe('1');
    count = await ended(app, '1');
    expect(log.filter((line) => line.includes('fault'))).toEqual([]);
    expect(count).toMatchObject({ state: 'counted', provisional: false, result: true, problems: [], progress: null });
    for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
      const answer = await ask(app, `${counts}/1/result?lang=${lang}`, { by });
      const { stdout } = await typed('--known', String(count['knownAt']), '--lang', lang);
      // The command line was given no secret, so that it seals nothing.
      const result = answer.json();
      expect(result.seal).toEqual(count['seal']);
      expect(JSON.stringify({ ...result, seal: null })).toBe(JSON.stringify({ ...JSON.parse(stdout), seal: null }));
    }
  });

  test('whoever asks again with the same key is given the same count', async () => {
    expect(await beginCount(app, await exampleWish(app))).toBe('1');
    const other = { method: 'POST', by, key: 'count-1', json: await exampleWish(app, { twice: true }) } as const;
    expect((await ask(app, counts, other)).statusCode).toBe(409);
    expect((await ask(app, counts, { by })).json().counts).toHaveLength(1);
  });

  test('refused lines come page by page, by their reasons, and as the file of the command line', async () => {
    const first = (await ask(app, `${counts}/1/refused?limit=5`, { by })).json();
    const second = (await ask(app, `${counts}/1/refused?limit=5&after=${first.next}`, { by })).json();
    expect([first.lines.length, second.lines.length, second.next, first.total]).toEqual([5, 3, null, 8]);
    const { stdout, cwd } = await typed('--refused', 'refused.csv');
    const { refused } = JSON.parse(stdout);
    const file = { file: 'instructions.csv' };
    expect([...first.lines, ...second.lines]).toEqual(refused.map((line: object) => ({ ...line, ...file })));
    const unknown = (await ask(app, `${counts}/1/refused?reason=member-unknown`, { by })).json();
    expect([unknown.total, unknown.lines.map(({ member }: { member: string }) => member)]).toEqual([
      1,
      ['nobody-here'],
    ]);
    const csv = await ask(app, `${counts}/1/refused.csv`, { by });
    expect(csv.body).toBe(readFileSync(join(cwd, 'refused.csv'), 'utf8'));
    const amid = await ask(app, `${counts}/1/refused?after=3`, { by });
    expect([amid.statusCode, amid.json().problems[0].field]).toEqual([400, 'after']);
  });

  test('a member is shown that his instructions are in the count, and nobody else can make such a receipt', async () => {
    const asked = { method: 'POST', by, json: { member: 'central-nominees' } } as const;
    const answer = await ask(app, `${counts}/1/receipts`, asked);
    const read = readReceipts(answer.rawPayload);
    if ('problem' in read) throw new Error(read.problem.key);
    const { seal, receipts } = answer.json();
    expect(seal).toEqual({ root: (count['seal'] as { root: string }).root, size: 47 });
    // The nominee instructed on each of the seven resolutions that were put.
    expect(read.receipts.map(({ instruction }) => instruction.resolution)).toEqual([
      '1',
      '2(a)',
      '2(b)',
      '3',
      '4',
      '5',
      '6',
    ]);
    for (const receipt of receipts as readonly Receipt[]) {
      expect(isInCount(receipt, seal, sha256)).toBe(true);
      const otherwise = { ...receipt, instruction: { ...receipt.instruction, for: '1' } };
      expect(isInCount(otherwise, seal, sha256)).toBe(false);
    }
    const nobody = await ask(app, `${counts}/1/receipts`, { ...asked, json: { member: 'nobody-here' } });
    expect([nobody.statusCode, nobody.json().problems[0].key]).toEqual([404, 'poll-count.no-instruction']);
  });

  test('what it was counted from is sealed, and no answer tells the secret of its receipts', async () => {
    const sealed = readSealedCount((await ask(app, `${counts}/1/manifest`, { by })).json());
    if ('problem' in sealed) throw new Error(sealed.problem.key);
    expect(announcedSeal(sealed.sealed, sha256)).toEqual(count['seal']);
    const { sources, register } = sealed.sealed.manifest;
    expect([...sources, ...register].map(({ name }) => name)).toEqual(['instructions.csv', 'register.csv']);
    const secret = done((await ledger.polls.secret(issuer, { meeting: 'agm-2026', number: 1n })) ?? new Uint8Array());
    const hex = Buffer.from(secret).toString('hex');
    expect(hex).toHaveLength(64);
    for (const path of ['', '/result', '/manifest', '/announcement', '/certificate', '/refused'])
      expect((await ask(app, `${counts}/1${path}`, { by })).body).not.toContain(hex);
  });

  test('its papers are written in every form', async () => {
    for (const paper of ['announcement', 'certificate']) {
      const json = await ask(app, `${counts}/1/${paper}?lang=zh-Hant`, { by });
      expect([json.statusCode, json.json().language]).toEqual([200, 'zh-Hant']);
      const beginnings = { pdf: '%PDF-', docx: 'PK', xlsx: 'PK', html: '<!doctype html>' };
      for (const [form, beginning] of Object.entries(beginnings)) {
        const { headers, rawPayload } = await ask(app, `${counts}/1/${paper}.${form}`, { by });
        expect(rawPayload.toString('latin1', 0, beginning.length)).toBe(beginning);
        expect(headers['content-disposition']).toContain(`${issuer}-agm-2026-1-${paper}.${form}`);
      }
    }
  });

  test('is declared by a proposal, which a second person approves', async () => {
    await ledger.setApprovalPolicy(issuer, { others: 'four', kinds: {} }, 'secretary');
    const declared = await ask(app, `${counts}/1/declare`, { method: 'POST', by, key: 'declare-1' });
    expect(declared.statusCode).toBe(201);
    const { proposal } = declared.json();
    const again = await ask(app, `${counts}/1/declare`, { method: 'POST', by, key: 'declare-1' });
    expect(again.json()).toEqual({ proposal });
    const { entries } = (await ask(app, `/issuers/${issuer}/proposals/${proposal}/entries`, { by })).json();
    const kinds = (entries as readonly { readonly kind: string }[]).map(({ kind }) => kind);
    // The record does not tell of the meeting: it is called by its notice, with eight resolutions, of which seven were put to the vote.
    expect(kinds).toEqual([
      'meeting-called',
      ...Array.from({ length: 8 }, () => 'resolution-proposed'),
      ...Array.from({ length: 7 }, () => 'poll-declared'),
    ]);
    const approving = { method: 'POST', key: 'approve-1' } as const;
    const own = await ask(app, `/issuers/${issuer}/proposals/${proposal}/approve`, { ...approving, by });
    expect(own.statusCode).toBe(403);
    const approved = await ask(app, `/issuers/${issuer}/proposals/${proposal}/approve`, {
      ...approving,
      by: 'approver',
    });
    expect([approved.statusCode, approved.body]).toEqual([200, expect.any(String)]);
    clock.advance(60_000);
    // The weight of 20 million shares has ended and abstentions are printed: the record holds both, and prints what the count does.
    const paper = await ask(app, `/issuers/${issuer}/papers/poll-results?on=2026-05-20`, { by });
    const announced = await ask(app, `${counts}/1/announcement`, { by });
    expect([paper.statusCode, figuresOf(paper.json())]).toEqual([200, figuresOf(announced.json())]);
    const { meetings } = (await ask(app, `/issuers/${issuer}/meetings`, { by })).json();
    expect(meetings[0]).toMatchObject({
      meeting: 'agm-2026',
      declared: true,
      recordDate: '2026-05-14',
      resolutions: 8,
    });
  });

  test('what was done stands in the audit trail', () => {
    const about = access.done
      .filter((line) => line.includes('count-poll'))
      .map((line) => line.split(' ').slice(3).join(' '));
    expect(about).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^file [0-9a-f]{64}$/),
        'agm-2026 1',
        'receipts agm-2026 1 central-nominees',
        'declare agm-2026 1',
      ]),
    );
  });
});
