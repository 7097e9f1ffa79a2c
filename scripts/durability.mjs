// Kills product and database at random moments of a writing load, and counts what is lost:
//
//     node scripts/bootstrap.mjs scripts/durability.mjs [--times 50] [--seed 20180430]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup/places.mjs';

const file = join(root, 'packages/ledger/test/durability/long-run.ts');
const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
