import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSource } from '@tenfold/count';
import { plainRuleBook, readMeeting } from '@tenfold/kernel/poll';
import { expect, test } from 'vitest';
import { caseNames, filesOfCase } from '../../cli/test/polls/case-files.ts';
import { freshDatabase } from '../../ledger/test/support/fresh-database.ts';
import { expectSameAs } from './support/compared.ts';

const url = await freshDatabase({ empty: true });

test.each(caseNames)('%s comes to the same shares in a database', async (name) => {
  const folder = filesOfCase(name);
  const read = readMeeting(JSON.parse(readFileSync(join(folder, 'meeting.json'), 'utf8')));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { lines, accepted } = await expectSameAs(
    {
      sources: [fileSource(join(folder, 'instructions.csv'))],
      register: [fileSource(join(folder, 'register.csv'))],
      meeting: read.meeting,
      ruleBook: plainRuleBook,
    },
    [url],
  );
  expect(accepted).toBe(lines);
});
