import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { folderWith, type, type Written } from '../run-command.ts';

const url = await freshDatabase();

async function typed(...words: readonly string[]): Promise<Written> {
  return type(words, { env: { DATABASE_URL: url, USER: 'clerk' } });
}

const poll = [
  'examples/polls/meeting.json',
  'examples/polls/instructions.csv',
  '--register',
  'examples/polls/register.csv',
];

/** The votes of each resolution that was put to the vote, class by class, as an announcement has them. */
function votesIn(announcement: string): unknown {
  const { results } = JSON.parse(announcement) as {
    readonly results: readonly Readonly<Record<'notPut' | 'number' | 'perClass' | 'all', unknown>>[];
  };
  const put = results.filter(({ notPut }) => notPut === null);
  return put.map(({ number, perClass, all }) => ({ number, perClass, all }));
}

test('an issuer of the ledger: its record date is another day than that of the poll, and the result is that of its file', async () => {
  const imported = await typed('import', 'examples/invented.json', '--json');
  const { number } = JSON.parse(imported.stdout) as { readonly number: string };
  const approved = await typed('approve', 'beacon-cove', number, '--by', 'approver');
  expect(approved.stderr).toBe('');
  const [ofFile, ofLedger] = [
    await typed('poll', 'examples/invented.json', ...poll, '--json'),
    await typed('poll', 'beacon-cove', ...poll, '--json'),
  ];
  expect([ofLedger.stderr, ofLedger.exit]).toEqual(['', 0]);
  expect(JSON.parse(ofLedger.stdout)).toEqual(JSON.parse(ofFile.stdout));
});

test('its result is proposed with the meeting, of which the record does not tell, and prints the same once it is approved', async () => {
  const folder = folderWith({});
  const out = join(folder, 'results.json');
  const declared = await typed('poll', 'beacon-cove', ...poll, '--declare', '--by', 'mei', '--out', out, '--json');
  const { proposed } = JSON.parse(declared.stdout) as { readonly proposed: { readonly proposal: string } };
  // One call, eight resolutions of which one was withdrawn, seven results.
  expect(proposed).toEqual({ proposal: expect.any(String), entries: '16', needsOther: true });
  const again = await typed('poll', 'beacon-cove', ...poll, '--declare', '--by', 'mei', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ proposed });
  expect((await typed('approve', 'beacon-cove', proposed.proposal, '--by', 'mei')).exit).toBe(2);
  expect((await typed('approve', 'beacon-cove', proposed.proposal, '--by', 'paul')).stderr).toBe('');
  const paper = await typed('paper', 'poll-results', 'beacon-cove', '--on', '2026-05-20', '--json');
  expect([paper.stderr, votesIn(paper.stdout)]).toEqual(['', votesIn(readFileSync(out, 'utf8'))]);
});

test.each([
  ['of a record file', ['examples/invented.json', ...poll, '--declare'], 'is no issuer there'],
  [
    'of what was known before',
    ['beacon-cove', ...poll, '--declare', '--known', '2026-01-01T00:00:00+08:00'],
    '--known',
  ],
  ['by nobody that it is proposed for', ['beacon-cove', ...poll, '--by', 'mei'], 'Add --declare'],
])('no result is proposed %s', async (_, words, sentence) => {
  const { exit, stdout, stderr } = await typed('poll', ...words);
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
});
