import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { placeInFile } from '../../../../deploy/shards/placement-file.ts';
import { startServer } from '../../../ledger/test/cluster/servers.ts';
import { readPlacement } from '../../../server/src/placement/placement.ts';
import { countMeetings, type MeetingCount } from '../../src/index.ts';
import { expectSameAs, figuresIn } from '../support/compared.ts';
import { manyLines } from '../support/lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenfold-tally-'));
const path = join(folder, 'placement.json');
const north = await startServer('north');
const south = await startServer('south');
const file = {
  format: 'tenfold/placement/1',
  servers: { north: north.url, south: south.url },
  otherwise: 'north',
  issuers: { merlin: 'south' },
};
writeFileSync(path, JSON.stringify(file));
afterAll(async () => {
  await Promise.all([north.kill(), south.kill()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Meetings of issuers, each with the database where its issuer lives. */
function meetingsOf(issuers: readonly string[]): readonly MeetingCount[] {
  const placement = readPlacement(path);
  if ('key' in placement) throw new Error(placement.key);
  const { servers, otherwise, issuers: placed } = placement;
  return issuers.map((issuer, nth) => ({
    asked: manyLines(4_000 + nth),
    urls: [servers[placed[issuer] ?? otherwise] ?? ''],
  }));
}

const issuers = ['kestrel', 'merlin', 'hobby', 'merlin', 'kestrel', 'merlin'];

test('many meetings are counted where their issuers live, and an issuer that has moved is counted at its new place', async () => {
  const before = meetingsOf(issuers);
  expect(before.map(({ urls }) => urls[0] === south.url)).toEqual([false, true, false, true, false, true]);
  await placeInFile(path, { issuer: 'kestrel', server: 'south' });
  const meetings = meetingsOf(issuers);
  expect(meetings.map(({ urls }) => urls[0] === south.url)).toEqual([true, true, false, true, true, true]);
  const heard: number[] = [];
  const outcomes = await countMeetings(meetings, { atOnce: 3, onCounted: (nth) => heard.push(nth) });
  expect(heard.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  for (const [nth, { asked, urls }] of meetings.entries())
    expect(await expectSameAs(asked, urls)).toEqual(figuresIn(outcomes[nth] ?? { problems: [] }));
});

test('a server that is away is told for its meetings alone', async () => {
  await south.kill();
  const outcomes = await countMeetings(meetingsOf(issuers), { atOnce: 2 });
  const told = outcomes.map((outcome) =>
    'problems' in outcome ? outcome.problems[0]?.message.key : outcome.figures.lines,
  );
  const away = 'tally.problem.unreachable';
  expect(told).toEqual([away, away, 4_002, away, away, away]);
});
