// Puts a standby in the place of a primary that is gone:
//
//     DATABASE_URL=postgres://owner:password@one:5432,two:5432,three:5432/database node deploy/failover/fail-over.ts [--needed 1]
//
// DATABASE_URL names all servers, in any order, and an account that may promote; `--needed` says how many standbys a commit
// waits for, as in synchronous_standby_names = 'ANY 1 (two, three)'. Read README.md beside this file first.
import { parseArgs } from 'node:util';
import { failOver, NoFailOver } from './standbys.ts';

const { values } = parseArgs({ options: { needed: { type: 'string', default: '1' } } });
try {
  const { promoted, following } = await failOver(process.env['DATABASE_URL'] ?? '', Number(values.needed));
  process.stdout.write(`${promoted} is the primary now; ${following.join(', ') || 'nobody'} follows it.\n`);
} catch (error) {
  if (!(error instanceof NoFailOver)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
