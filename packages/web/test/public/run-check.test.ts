import { verifierKeyText } from '@tenfold/seal';
import { expect, test } from 'vitest';
import { ed25519 } from '../../../seal/test/support/means.ts';
import { header, sampleEntries, sampleLog, strangerKey } from '../../../seal/test/support/sample-log.ts';
import { keepLog, keptLog, type KeptLog } from '../../src/public/kept-log.ts';
import { type CheckGiven, runCheck } from '../../src/public/run-check.ts';
import { Stopped } from '../../src/public/stopped.ts';
import { NotedReport } from './noted-report.ts';
import { askingOf, logOf, recordOf, type SampleServer } from './sample-server.ts';

const shown = [{ id: 'headline', text: 'The promises\n are being kept' }];
const found = [{ id: 'headline', text: 'The promises are being kept' }];

/** Checks a page of a server on a device that may have kept something; gives what was told, and what is kept now. */
async function checked(
  server: SampleServer,
  { kept = null, ...more }: { readonly kept?: KeptLog | null } & Partial<CheckGiven> = {},
): Promise<{ readonly report: NotedReport; readonly kept: KeptLog | null }> {
  const report = new NotedReport();
  let keeps = kept;
  await runCheck({
    page: { on: '2024-01-02', known: null, language: 'en', entries: server.log.entries.length, said: shown },
    kept,
    keep: (log) => {
      keeps = log;
    },
    ask: askingOf(server),
    isGood: async (signed) => ed25519(signed),
    recompute: async () => ({ said: found, entries: 3 }),
    pause: async () => undefined,
    report,
    ...more,
  });
  return { report, kept: keeps };
}

test('an honest page holds, step by step, and the log is kept', async () => {
  const { report, kept } = await checked({ log: logOf(7) });
  expect(report.ended).toEqual({ is: 'holds' });
  expect(report.steps.map((step) => step.split(':')[0])).toEqual(['holds', 'holds', 'told', 'holds', 'holds']);
  expect(report.steps.at(-1)).toContain('from 3 entries: all 1 statements');
  expect(report.states.filter(({ state }) => state === 'not-asked').map(({ clause }) => clause)).toEqual([
    'V8',
    'V12',
    'V14',
  ]);
  expect(report.size).toBe(8);
  expect(kept?.size).toBe(8);
});

test('the next time, the log is held against what was kept', async () => {
  const before = (await checked({ log: logOf(7) })).kept;
  const { report, kept } = await checked({ log: logOf(11) }, { kept: before });
  expect(report.ended).toEqual({ is: 'holds' });
  expect(report.steps).toContain('holds: The log continues the checkpoint of size 8 that this device kept');
  expect(kept?.size).toBe(12);
});

test('an entry that was changed is named with its clause, and nothing of it is kept', async () => {
  const log = logOf(7);
  const entries = log.entries.map((one, at) => (at === 3 ? { ...one, effective: '2020-01-01' } : one));
  const { report, kept } = await checked({ log, record: recordOf({ ...log, entries }) });
  expect(report.ended).toEqual({ is: 'fails-clause', clause: 'V11' });
  expect(report.steps.at(-1)).toContain('Entry issued-4 is not in the record as it was sealed.');
  expect(kept).toBeNull();
});

test('a record that is another fails too where the server gives no proofs to find the entry by', async () => {
  const log = logOf(7);
  const entries = log.entries.map((one, at) => (at === 3 ? { ...one, effective: '2020-01-01' } : one));
  const server = { log, record: recordOf({ ...log, entries }) };
  const honest = askingOf(server);
  const ask: CheckGiven['ask'] = async (path) => {
    if (path.startsWith('/entries/issued-3/')) throw new Stopped('public-check.no-answer', { what: { quote: path } });
    return honest(path);
  };
  const { report } = await checked(server, { ask });
  expect(report.ended).toEqual({ is: 'fails-clause', clause: 'V11' });
  expect(report.steps.at(-1)).toContain('does not lead to the root that was signed');
});

test('a record that lacks an entry fails', async () => {
  const log = logOf(7);
  const record = recordOf({ ...log, entries: log.entries.slice(0, 6) });
  const { report } = await checked({ log, record });
  expect(report.ended).toEqual({ is: 'fails-clause', clause: 'V11' });
  expect(report.steps.at(-1)).toContain('The record has 6 entries, and 7 were sealed');
});

test('another head fails at V10', async () => {
  const log = logOf(7);
  const record = recordOf({ ...log, header: { ...header, note: 'another' } });
  expect((await checked({ log, record })).report.ended).toEqual({ is: 'fails-clause', clause: 'V10' });
});

test('a log that was written anew fails at V12 for whoever kept the old one', async () => {
  const { kept } = await checked({ log: logOf(7) });
  const [first, ...others] = sampleEntries(9);
  const log = sampleLog([{ ...first, note: 'written anew' }, ...others]);
  const { report } = await checked({ log }, { kept });
  expect(report.ended).toEqual({ is: 'fails-clause', clause: 'V12' });
});

test('a log that was cut short fails at V12', async () => {
  const { kept } = await checked({ log: logOf(11) });
  expect((await checked({ log: logOf(7) }, { kept })).report.ended).toEqual({ is: 'fails-clause', clause: 'V12' });
});

test('a log under a stranger’s key fails at V6 for whoever knows the key', async () => {
  const { kept } = await checked({ log: logOf(7) });
  const log = sampleLog(sampleEntries(7), { key: strangerKey });
  const keys = { first: verifierKeyText(strangerKey.key), rotations: [] };
  expect((await checked({ log, keys }, { kept })).report.ended).toEqual({ is: 'fails-clause', clause: 'V6' });
});

test('a checkpoint that its key has not signed fails at V7', async () => {
  const log = sampleLog(sampleEntries(7), { key: strangerKey });
  expect((await checked({ log })).report.ended).toEqual({ is: 'fails-clause', clause: 'V7' });
});

test('a page that says something else than its record fails, and both are shown', async () => {
  const recompute = async (): Promise<{ said: typeof found; entries: number }> => ({
    said: [{ id: 'headline', text: 'A promise is not being kept' }],
    entries: 3,
  });
  const { report } = await checked({ log: logOf(7) }, { recompute });
  expect(report.ended).toEqual({ is: 'fails' });
  expect(report.steps.at(-1)).toContain(
    '“The promises are being kept”; the record gives “A promise is not being kept”',
  );
});

test('what is newer than the checkpoint leaves the check open', async () => {
  const log = logOf(7);
  const record = recordOf({ ...log, entries: sampleEntries(9) });
  const page = { on: '2024-01-02', known: null, language: 'en', entries: 9, said: shown };
  const { report } = await checked({ log, record }, { page });
  expect(report.ended).toEqual({ is: 'open' });
  expect(report.steps).toContain('open: 2 newer entries are not sealed yet');
});

test('a page of before the newest entry is to be loaded again', async () => {
  const page = { on: '2024-01-02', known: null, language: 'en', entries: 6, said: shown };
  const { report } = await checked({ log: logOf(7) }, { page });
  expect(report.ended).toEqual({ is: 'open' });
  expect(report.steps.at(-1)).toContain('Load it again');
});

test('where nothing is sealed yet, there is nothing to check', async () => {
  const ask = async (): Promise<string> => {
    throw new Stopped('public-check.no-seal');
  };
  const { ended } = (await checked({ log: logOf(7) }, { ask })).report;
  expect(ended).toMatchObject({ is: 'stopped', why: { key: 'public-check.no-seal' } });
});

test('what a browser kept is read again, and what is none is as nothing', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
  const log = { key: 'k', size: 4, checkpoint: 'c' };
  keepLog(store, 'kestrel', log);
  expect(keptLog(store, 'kestrel')).toEqual(log);
  expect(keptLog(store, 'another')).toBeNull();
  for (const [name] of kept) kept.set(name, '{"key":1');
  expect(keptLog(store, 'kestrel')).toBeNull();
});
