import type { JsonObject } from '@tenfold/seal';
import { expect, test } from 'vitest';
import { ed25519 } from '../../../seal/test/support/means.ts';
import { checkEntry } from '../../src/public/check-entry.ts';
import type { KeptLog } from '../../src/public/kept-log.ts';
import { Stopped } from '../../src/public/stopped.ts';
import { NotedReport } from './noted-report.ts';
import { askingOf, logOf, type SampleServer } from './sample-server.ts';

/** Checks an entry of a server on a device that may have kept something; gives what was told, and what is kept now. */
async function checked(
  server: SampleServer,
  entry: JsonObject,
  kept: KeptLog | null = null,
): Promise<{ readonly report: NotedReport; readonly kept: KeptLog | null }> {
  const report = new NotedReport();
  let keeps = kept;
  await checkEntry({
    entry,
    kept,
    keep: (log) => {
      keeps = log;
    },
    ask: askingOf(server),
    isGood: async (signed) => ed25519(signed),
    report,
  });
  return { report, kept: keeps };
}

const log = logOf(7);
const third = log.entries[2] as JsonObject;

test('an entry that is in the log holds, step by step, and the log is kept', async () => {
  const { report, kept } = await checked({ log }, third);
  expect(report.ended).toEqual({ is: 'entry-holds' });
  expect(report.steps.map((step) => step.split(':')[0])).toEqual(['holds', 'holds', 'told']);
  expect(report.size).toBe(8);
  expect(kept?.size).toBe(8);
});

test('the next time the log is held against what was kept', async () => {
  const { kept } = await checked({ log }, third);
  const { report } = await checked({ log: logOf(11) }, third, kept);
  expect(report.ended).toEqual({ is: 'entry-holds' });
  expect(report.steps).toContain('holds: The log continues the checkpoint of size 8 that this device kept');
});

test('an entry that is shown otherwise than it was sealed fails, and nothing is kept', async () => {
  const { report, kept } = await checked({ log }, { ...third, effective: '1999-01-01' });
  expect(report.ended).toEqual({ is: 'fails' });
  expect(report.steps.at(-1)).toContain('what stands here is not what was sealed');
  expect(kept).toBeNull();
});

test('a log that is another than the one that was kept fails at its clause', async () => {
  const { kept } = await checked({ log }, third);
  const { report } = await checked({ log }, third, { ...(kept as KeptLog), key: 'another+0badc0de+key' });
  expect(report.ended?.is).toBe('fails-clause');
});

test('where the server gives no proof, the reason is told', async () => {
  const report = new NotedReport();
  const ask = async (path: string): Promise<string> => {
    if (path.startsWith('/entries')) throw new Stopped('public-check.entry-not-sealed');
    return askingOf({ log })(path);
  };
  await checkEntry({ entry: third, kept: null, keep: () => undefined, ask, isGood: async () => true, report });
  expect(report.ended).toMatchObject({ is: 'stopped', why: { key: 'public-check.entry-not-sealed' } });
});
