import { expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { type, type Written } from '../run-command.ts';

const url = await freshDatabase();

async function typed(...words: readonly string[]): Promise<Written> {
  return type(words, { env: { DATABASE_URL: url, USER: 'clerk' } });
}

test('an issuer of the ledger: its record date is another day than that of the poll, and the result is that of its file', async () => {
  const poll = [
    'examples/polls/meeting.json',
    'examples/polls/instructions.csv',
    '--register',
    'examples/polls/register.csv',
  ];
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
