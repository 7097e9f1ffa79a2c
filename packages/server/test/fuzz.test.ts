import fc from 'fast-check';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { describe, expect, test } from 'vitest';
import { done, openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { lam } from '../../ledger/test/support/personal.ts';
import { headerOf, issue } from '../../ledger/test/support/small-issuer.ts';
import type { OpenApi, Operation, Parameter } from '../src/open-api/open-api.ts';
import { ask } from './support/asking.ts';
import { schemaMade } from './support/schema-made.ts';
import { openTestApp } from './support/test-app.ts';
import { pollsToCount } from './polls/support/polls-to-count.ts';
import { undertakingsToSign } from './support/undertakings-to-sign.ts';

/** Enough that some are open when each way of deciding is tried. */
const MOST_PROPOSALS = 60;

const { app, ledger, seal, clock } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');
await recordAlone(ledger, 'kestrel', [lam]);
for (let at = 1; at <= MOST_PROPOSALS; at += 1) {
  const entries = [issue(`placing-${at}`, '2024-03-01', at)];
  await ledger.propose('kestrel', { entries, enteredBy: 'secretary', note: null, key: `proposal-${at}` });
}
const file = { mediaType: 'text/plain', name: 'a.txt', bytes: Buffer.from('minutes'), addedBy: 'secretary' };
const kept = done(await ledger.addEvidence('kestrel', file));
const scan = { ...file, name: 'scan.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF\n') };
const keptScan = done(await ledger.addEvidence('kestrel', scan));
done(await seal.checkpoint('kestrel'));
// A count rests on what was known before it; what comes in a record that is proposed later was recorded after that.
clock.advance(3_600_000);
const poll = await pollsToCount({ app, ledger });
const buyBack = { class: 'B', shares: '90', for: 'cancellation' };
const plan = { format: 'tenfold/plan/1', steps: [{ act: 'buy-back', on: '2026-12-01', fields: buyBack }] };
const monthly = { act: 'buy-back', every: 'month', from: '2026-12-01', to: '2027-03-01' };
const programme = {
  format: 'tenfold/programme/1',
  repeat: [{ ...monthly, fields: { ...buyBack, shares: '1' } }],
};
/** As many as are found among the numbers of proposals often enough. */
const MOST_CLEARANCES = 30;
for (let at = 1; at <= MOST_CLEARANCES; at += 1)
  await ask(app, '/issuers/kestrel/clearances', {
    method: 'POST',
    by: 'secretary',
    key: `clear-${at}`,
    json: { plan },
  });
const signing = await undertakingsToSign({ app, ledger, seal });
const document = (await app.inject('/api/openapi.json')).json() as OpenApi;

/** Enough to meet every kind of breakage in every place, and few enough for every run of the tests. */
const RUNS = 30;
/** A request that writes has more parts, of which each has to fit. */
const WRITING_RUNS = 80;

/** The operations that did what they were asked for at least once. */
const reached = new Set<string>();

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, { path, method, operation }] as const),
);

/** What no schema asks for: nothing, too much, other letters, bytes that mean something to a shell, a path or SQL. */
const broken = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    'null',
    '[]',
    '{}',
    "'; drop table entry; --",
    '../../etc/passwd',
    '%00',
    '\u0000',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '<script>',
    '9'.repeat(40),
    'a'.repeat(300),
    '\ud800',
    '承諾',
    '𠮶',
    '\r\n',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** What fits, more often than not, so that requests get past the first door. */
const mostly = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<T | string> =>
  fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: broken, weight: 1 });

/** Names of things that are there, which no schema tells. */
const there: Readonly<Record<string, readonly string[]>> = {
  issuer: ['kestrel', 'kestrel', 'kestrel', 'nobody'],
  entry: ['opening', 'lam', 'nothing'],
  finding: ['8A.09:kestrel', '8A.17:ann', '8A.17'],
  person: ['ann'],
  rule: ['8A.15', '8a.17'],
  provision: ['8A.15', '8a.17'],
  format: ['record', 'check', 'tenfold/record/1'],
  number: Array.from({ length: MOST_PROPOSALS + 1 }, (_, at) => String(at + 1)),
  sha256: [kept.sha256, keptScan.sha256],
  undertaking: signing.undertakings,
  claim: ['claim-1', 'claim-1', 'claim-2'],
  meeting: ['egm', 'egm', 'agm'],
  role: ['company-witness'],
  page: ['1'],
  lang: ['en', 'zh-Hant', 'zh-Hans'],
  size: ['9'],
  older: ['1', '4'],
  from: ['1', '3'],
  to: ['9'],
  '*': ['checkpoint', 'tile/0/000.p/9'],
};

/** Bodies that can be taken, of which a schema tells only the outside. */
const taken: Readonly<Record<string, readonly unknown[]>> = {
  foreseen: [{ entries: [issue('foreseen', '2024-04-01', 3)] }],
  propose: [{ entries: [issue('fuzz', '2024-04-01', 3)], note: null }],
  proposeRecord: [
    { ...headerOf('kestrel'), entries: [{ ...issue('file', '2024-04-01', 3), recorded: '2026-11-24T13:00:00+08:00' }] },
  ],
  proposeCsv: [
    'id,kind,effective,source,standing,class,shares,way\ncsv,shares-issued,2024-03-01,Return,primary,B,5,placing',
  ],
  clear: [plan],
  programme: [programme],
  programmeCalendar: [programme],
  keepClearance: [{ plan }, { plan, until: '2027-01-31' }],
  openIssuer: [headerOf('osprey')],
  erase: [{ paths: null, reason: 'Request 7' }],
  reject: [{ reason: 'not resolved' }],
  ...signing.bodies,
  ...poll.bodies,
  withdraw: [{ reason: 'entered twice' }],
};

function parameterMade(parameter: Parameter): fc.Arbitrary<unknown> {
  const names = there[parameter.name];
  // What is a day is told by the schema: of a log `from` is a size, of duties a day.
  if (names !== undefined && parameter.schema['format'] !== 'date') return mostly(fc.constantFrom(...names));
  return mostly(schemaMade(parameter.schema, document).map(String));
}

function partMade(operation: Operation, place: Parameter['in']): fc.Arbitrary<Record<string, unknown>> {
  const all = (operation.parameters ?? []).filter((one) => one.in === place);
  const made = Object.fromEntries(all.map((one) => [one.name, parameterMade(one)]));
  const needed = place === 'path' ? all.map(({ name }) => name) : [];
  const known = fc.record(made, { requiredKeys: needed });
  if (place === 'path') return known;
  const others = fc.dictionary(fc.constantFrom('on', 'lang', 'x', '__proto__', 'after'), broken, { maxKeys: 1 });
  return fc
    .tuple(known, fc.oneof({ arbitrary: fc.constant({}), weight: 4 }, { arbitrary: others, weight: 1 }))
    .map(([own, more]) => ({ ...own, ...more }));
}

function bodyMade({
  requestBody,
  operationId = '',
}: Operation): fc.Arbitrary<{ readonly type?: string; readonly payload?: string | Buffer }> {
  const none = fc.constant({});
  const junk = fc.record({
    type: fc.constantFrom('application/json', 'text/plain', 'application/xml', 'application/pdf', 'x', ''),
    payload: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  });
  const contents = Object.entries(requestBody?.content ?? {});
  const good: fc.Arbitrary<Sent>[] = contents.map(([type, { schema }]) =>
    schemaMade(schema, document).map((value) => ({
      type,
      payload: typeof value === 'string' && type !== 'application/json' ? value : JSON.stringify(value),
    })),
  );
  const known = (taken[operationId] ?? []).map((value) => fc.constant(asSent(value)));
  good.push(...Array.from({ length: 6 }, () => known).flat());
  // JSON of other shapes, and JSON that breaks off.
  const other = fc.jsonValue().map((value) => ({ type: 'application/json', payload: JSON.stringify(value) }));
  const cut = fc
    .tuple(fc.oneof(...good, other), fc.nat())
    .map(([{ type, payload }, at]) => ({ type, payload: payload.slice(0, at % (payload.length + 1)) }));
  if (contents.length === 0) return fc.oneof({ arbitrary: none, weight: 5 }, { arbitrary: junk, weight: 1 });
  return fc.oneof({ arbitrary: fc.oneof(...good), weight: 12 }, cut, other, junk, none);
}

/** A body with its media type. */
interface Sent {
  readonly type: string;
  readonly payload: string | Buffer;
}

/** A body as it is sent: CSV, a PDF, or JSON. */
function asSent(value: unknown): Sent {
  if (typeof value === 'string') return { type: 'text/csv', payload: value };
  if (Buffer.isBuffer(value)) return { type: 'application/pdf', payload: value };
  return { type: 'application/json', payload: JSON.stringify(value) };
}

const headersMade = fc.record(
  {
    'x-test-actor': fc.constantFrom('secretary', 'approver'),
    'idempotency-key': mostly(fc.uuid()).filter(isHeader),
    'accept-language': fc.oneof(fc.constantFrom('zh-HK', 'en;q=0', ',;q=x'), broken.filter(isHeader)),
    'if-none-match': fc.oneof(fc.constantFrom('*', '"a"', 'W/"b", "c"'), broken.filter(isHeader)),
    authorization: broken.filter(isHeader),
    cookie: broken.filter(isHeader),
  },
  { requiredKeys: ['x-test-actor', 'idempotency-key'] },
);

/** What Node lets stand in a header. */
function isHeader(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}

function isUuid(text: string): boolean {
  return /^[0-9a-f-]{36}$/.test(text);
}

/** A request for an operation, whose parts fit the document or do not. */
function requestMade({ path, method, operation }: (typeof operations)[number][1]): fc.Arbitrary<InjectOptions> {
  const parts = fc.tuple(partMade(operation, 'path'), partMade(operation, 'query'), headersMade, bodyMade(operation));
  return parts.map(([inPath, query, headers, { type, payload }]) => ({
    method: method.toUpperCase() as 'GET',
    url: `${filled(path, inPath)}?${queryOf(query)}`,
    headers: {
      ...headers,
      // Every property makes the same keys from the same seed; for another address they are to be others.
      ...(isUuid(headers['idempotency-key']) ? { 'idempotency-key': `${path}${headers['idempotency-key']}` } : {}),
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(payload === undefined ? {} : { payload }),
  }));
}

function filled(path: string, values: Record<string, unknown>): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encoded(String(values[name])));
}

function queryOf(query: Record<string, unknown>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`)
    .join('&');
}

/** Half of a letter has no encoding in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Sends a request and gives what came back; a stream is ended once its head has come. */
async function send(to: FastifyInstance, request: InjectOptions) {
  const answer = await to.inject({ ...request, payloadAsStream: true });
  const stream = answer.stream();
  stream.on('error', () => {});
  if (String(answer.headers['content-type']).startsWith('text/event-stream')) {
    stream.destroy();
    return { status: answer.statusCode, type: 'text/event-stream', body: '' };
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  const type = answer.headers['content-type'] ?? '';
  return { status: answer.statusCode, type, body: Buffer.concat(chunks).toString() };
}

describe('whatever is sent, the answer is one that the document names, and never a fault', () => {
  test.each(operations)('%s', async (_, target) => {
    await fc.assert(
      fc.asyncProperty(requestMade(target), async (request) => {
        const { status, type, body } = await send(app, request);
        expect(status).toBeLessThan(500);
        if (status < 300) reached.add(target.operation.operationId ?? '');
        if (status >= 400) {
          expect(type).toBe('application/problem+json; charset=utf-8');
          const problem = JSON.parse(body);
          expect(problem).toMatchObject({ type: expect.stringMatching(/^urn:tenfold:problem:/), status });
          expect(problem.problems.length).toBeGreaterThan(0);
        }
        // An empty step in an address is another address, and so is one that goes back.
        const known = [...Object.keys(target.operation.responses), '304', '404'];
        expect(known).toContain(String(status));
      }),
      { numRuns: target.method === 'get' ? RUNS : WRITING_RUNS },
    );
  });
});

test('what fits gets through, so that more than the first door is tried', () => {
  const names = operations.map(([, { operation }]) => operation.operationId ?? '');
  // A text that is an undertaking, nothing makes up; nor a day on which weight ended, a breach or a poll that a paper could be about.
  const aboutEvents =
    /^(?:exchangeNotice|announcement|letterBeforeAction|terminationNotice|boardMinute|cureLetter|pollResults)/;
  expect(names.filter((name) => !reached.has(name) && !aboutEvents.test(name))).toEqual(['read']);
});

describe('pages', () => {
  const paths = [
    '/',
    '/issuers/:x',
    '/issuers/kestrel/findings/:x',
    '/api',
    '/style.css',
    '/:x',
    '/issuers/:x/findings/:x',
  ];

  test.each(paths)('%s are never a fault either', async (path) => {
    await fc.assert(
      fc.asyncProperty(broken, broken, headersMade, async (step, value, headers) => {
        const url = `${path.replaceAll(':x', encoded(step))}?on=${encoded(value)}&lang=${encoded(step)}`;
        const { status } = await send(app, { method: 'GET', url, headers: { ...headers, accept: 'text/html' } });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: RUNS },
    );
  });
});

test('methods that an address does not have are refused', async () => {
  for (const method of ['DELETE', 'PATCH', 'OPTIONS', 'PUT'] as const) {
    const { statusCode, headers } = await app.inject({ method, url: '/api/v1/issuers' });
    expect([method, statusCode]).toEqual([method, 405]);
    expect(headers['content-type']).toContain('application/problem+json');
  }
});
