import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeLink, root } from '../../scripts/setup/places.mjs';
import { type Figure, rounded } from '../report/figure.ts';
import { inTurn, wallTime } from '../timing/in-turn.ts';

const ROUNDS = 20;
const MOST_TIMES = 4;
const record = 'examples/sensetime.json';

/** `check` of the example as a whole process, from the shell's exec to the exit, beside a Node process that does nothing. */
export async function measure(): Promise<readonly Figure[]> {
  const node = existsSync(nodeLink) ? nodeLink : process.execPath;
  const run = {
    check: () => runThrough(join(root, 'tenfold'), ['check', record]),
    empty: () => runThrough(node, ['-e', '0']),
  };
  const { check, empty } = await inTurn(run, { clock: wallTime, rounds: ROUNDS, warmUp: 2 });
  const ratio = check / empty;
  return [
    {
      what: `./tenfold check ${record}, whole process`,
      ours: `${rounded(check / 1e6)} ms`,
      other: `empty Node process: ${rounded(empty / 1e6)} ms`,
      ratio: `${rounded(ratio)} times its time`,
      target: `at most ${MOST_TIMES}`,
      isMet: ratio <= MOST_TIMES,
    },
  ];
}

/** Bad input and faults of ours end with these: what is timed must be an answer. */
const failures: readonly (number | null)[] = [2, 4, null];

function runThrough(command: string, args: readonly string[]): number {
  const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (failures.includes(status)) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return 1;
}
