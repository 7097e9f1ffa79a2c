import { once } from 'node:events';
import { readdirSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { done, openIssuerAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { kindOfPollFile } from '../../src/polls/files/kind-of-poll-file.ts';
import { PollFiles } from '../../src/polls/files/poll-files.ts';
import { sweepPolls } from '../../src/polls/keep-swept.ts';
import { countingOf } from '../../src/polls/counting.ts';
import { openTestApp } from '../support/test-app.ts';
import { testPolls } from '../support/test-polls.ts';
import { largeInstructions } from './support/large-poll.ts';
import { examplePoll, sendFile } from './support/poll-of-example.ts';

const MEGABYTE = 1_000_000;
const MOST = 300 * MEGABYTE;

let free = 1n << 60n;
/** Heard when the disk is asked for room: the first piece of a file is there. */
let onAsked = (): void => {};
const room = {
  most: BigInt(MOST),
  reserve: 1n << 30n,
  freeSpace: async () => {
    onAsked();
    return free;
  },
};
const { app, ledger, folder } = await openTestApp({ polls: { room } });
for (const issuer of ['kestrel', 'heron']) await openIssuerAlone(ledger, issuer);
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as AddressInfo;

/** The names of all files that lie there. */
function lying(): readonly string[] {
  const all = readdirSync(join(folder, 'polls/files'), { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map(({ name }) => name);
}

interface Sent {
  readonly status: number;
  readonly json: {
    readonly bytes?: string;
    readonly kind?: string;
    readonly problems?: readonly { readonly key: string }[];
  };
}

/** Sends a file over the network, as it is made. */
async function upload(body: Readable): Promise<Sent> {
  const sending = request({
    port,
    agent: false,
    method: 'POST',
    path: '/api/v1/issuers/kestrel/poll-files?name=large.csv',
    headers: { 'x-test-actor': 'registrar', 'idempotency-key': 'large', 'content-type': 'text/csv' },
  });
  const answered = once(sending, 'response');
  sending.on('error', () => {});
  body.pipe(sending);
  const [answer] = (await answered) as [Readable & { readonly statusCode: number }];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode, json: JSON.parse(Buffer.concat(chunks).toString()) };
}

describe('a file of two hundred megabytes', () => {
  test('is taken in as it comes, and is at no time in memory', async () => {
    const before = process.memoryUsage();
    let most = 0;
    const body = largeInstructions(200 * MEGABYTE);
    body.on('data', () => {
      const { arrayBuffers } = process.memoryUsage();
      most = Math.max(most, arrayBuffers - before.arrayBuffers);
    });
    const { status, json } = await upload(body);
    expect([status, json.kind]).toEqual([201, 'csv']);
    expect(Number(json.bytes)).toBeGreaterThan(200 * MEGABYTE);
    // What makes it, what sends it and what takes it run in this one process.
    expect(most).toBeLessThan(64 * MEGABYTE);
    expect(lying()).toHaveLength(1);
  });

  test('that is larger than may be is refused, and whoever sends it hears why', async () => {
    const { status, json } = await upload(largeInstructions(MOST + MEGABYTE));
    expect([status, json.problems?.[0]?.key]).toEqual([413, 'poll-file.too-large']);
    expect(lying()).toHaveLength(1);
  });

  test('for which the disk has no room is refused before the database has none', async () => {
    free = 1n << 30n;
    const { status, json } = await upload(largeInstructions(MEGABYTE));
    free = 1n << 60n;
    expect([status, json.problems?.[0]?.key]).toEqual([503, 'poll-file.no-room']);
    expect(lying()).toHaveLength(1);
  });

  test('takes longer than other requests may, as long as it moves on', async () => {
    const sockets: Socket[] = [];
    app.server.once('connection', (socket) => sockets.push(socket));
    const body = new PassThrough();
    const answer = upload(body);
    const begun = new Promise<void>((resolve) => {
      onAsked = resolve;
    });
    body.write('member,class,resolution,for,against,abstain\n');
    await begun;
    // What the server says of a request that has taken a minute.
    const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    app.server.emit('clientError', late, sockets[0]);
    body.end('ann,A,1,1,0,0\n');
    expect((await answer).status).toBe(201);
    // Of any other request it says so, and ends the connection.
    const other = connect(port, '127.0.0.1');
    const [accepted] = await Promise.all([once(app.server, 'connection'), once(other, 'connect')]);
    app.server.emit('clientError', late, accepted[0]);
    expect(await text(other)).toMatch(/^HTTP\/1.1 408 /);
  });

  test('that breaks off leaves nothing behind', async () => {
    const gone = new Promise<void>((resolve) => {
      app.server.once('request', (_, response) => response.once('close', resolve));
    });
    const sending = request({
      port,
      method: 'POST',
      path: '/api/v1/issuers/kestrel/poll-files?name=large.csv',
      headers: { 'x-test-actor': 'registrar', 'idempotency-key': 'broken', 'content-type': 'text/csv' },
    });
    sending.on('error', () => {});
    let sent = 0;
    for await (const piece of largeInstructions(20 * MEGABYTE)) {
      if (!sending.write(piece)) await once(sending, 'drain');
      sent += (piece as Buffer).length;
      if (sent > 10 * MEGABYTE) break;
    }
    sending.destroy();
    await gone;
    // Its reader has let go of the file by the time the next one is in.
    await upload(largeInstructions(200 * MEGABYTE));
    expect(lying()).toHaveLength(2);
  });
});

describe('what a file is, its bytes say', () => {
  const csv = examplePoll('instructions.csv');
  test.each([
    ['csv', csv],
    ['gzip', gzipSync(csv)],
    ['parquet', Buffer.from('PAR1 and more')],
    ['xml', examplePoll('instructions-seev-004.xml')],
    ['xml', Buffer.from('\ufeff \n<Document/>')],
    [null, Buffer.from('%PDF-1.7 and more')],
    [null, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])],
    [null, Buffer.from('member,class', 'utf16le')],
  ])('%s', async (kind, bytes) => {
    expect(kindOfPollFile(bytes)).toBe(kind);
    const sent = await sendFile(app, { of: 'kestrel', name: 'a', bytes, type: 'application/octet-stream' });
    expect([sent.statusCode, sent.json().kind ?? null]).toEqual([kind === null ? 415 : 201, kind]);
  });

  test('an empty file, another media type and an unknown issuer are refused', async () => {
    const keyOf = async (of: Partial<Parameters<typeof sendFile>[1]>): Promise<unknown> => {
      const { statusCode, body } = await sendFile(app, { of: 'kestrel', name: 'a', bytes: csv, ...of });
      return [statusCode, JSON.parse(body).problems[0].key];
    };
    expect(await keyOf({ bytes: Buffer.alloc(0) })).toEqual([400, 'poll-file.empty']);
    expect(await keyOf({ type: 'application/pdf' })).toEqual([415, 'server.media-type']);
    expect(await keyOf({ of: 'nobody' })).toEqual([404, 'ledger.no-issuer']);
  });
});

describe('files that nobody counted', () => {
  test('go after a week, and those of a count stay', async () => {
    const means = testPolls(join(folder, 'swept'));
    const counting = countingOf(means, () => {});
    const [counted, orphan, fresh] = await Promise.all(
      ['counted', 'orphan', 'fresh'].map(async (bytes) => {
        const received = await counting.files.receive('heron', Readable.from([Buffer.from(bytes)]));
        if ('notTaken' in received) throw new Error(received.notTaken);
        return received.sha256;
      }),
    );
    const file = { sha256: counted ?? '', name: 'c.csv', kind: 'csv', bytes: 7n } as const;
    done(await ledger.polls.addFile('heron', file, 'registrar'));
    const given = { meeting: 'egm', asked: {}, knownAt: '2026-11-24T11:00:00+08:00', secret: new Uint8Array(32) };
    const asked = { by: 'registrar', key: 'k', wish: {} };
    done(await ledger.polls.ask('heron', asked, { ...given, instructions: [file.sha256], register: null }));
    const place = counting.files.find('heron', file.sha256) ?? '';
    for (const name of [file.sha256, orphan ?? '']) utimesSync(join(place, '..', name), 0, 0);
    await sweepPolls(counting, ledger, Date.now());
    expect([counted, orphan, fresh].map((name) => counting.files.find('heron', name ?? '') !== null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('two issuers whose ids differ in capitals only have each their own', async () => {
    const files = new PollFiles(join(folder, 'capitals'), room);
    const received = await files.receive('Heron', Readable.from([Buffer.from('a')]));
    if ('notTaken' in received) throw new Error(received.notTaken);
    expect(files.find('Heron', received.sha256)).not.toBeNull();
    expect(files.find('heron', received.sha256)).toBeNull();
  });
});
