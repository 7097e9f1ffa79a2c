// The long run: rounds of kill -9 on a ledger of its own, and what they came to. Started by scripts/durability.mjs.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRounds, type Round } from './kill-rounds.ts';

const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
const [times, seed] = [Number(values.times ?? 50), Number(values.seed ?? 20180430)];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function faultsIn({ audit }: Round): readonly string[] {
  return [...audit.lost, ...audit.doubled, ...audit.gaps, ...audit.unsealed, ...audit.answeredOtherwise];
}

const folder = mkdtempSync(join(tmpdir(), 'tenfold-durability-'));
chmodSync(folder, 0o755);
const rounds: Round[] = [];
try {
  for await (const round of killRounds(join(folder, 'data'), { times, seed })) {
    rounds.push(round);
    const { victim, after, acknowledged, open, restart, audit, refused } = round;
    const faults = faultsIn(round);
    say(
      `${rounds.length}: killed ${victim} after ${after} ms; ${acknowledged} acknowledged, ${open} under way, ` +
        `${audit.entries} entries in all, restart ${restart} ms; lost ${audit.lost.length}` +
        `${refused.length > 0 ? `; told meanwhile: ${refused.join(', ')}` : ''}${faults.length > 0 ? ` FAULTS ${faults.join(' ')}` : ''}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const faulty = rounds.filter((round) => faultsIn(round).length > 0);
const restarts = rounds.map(({ restart }) => restart).toSorted((a, b) => a - b);
const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0);
say(
  `${rounds.length} kills, seed ${seed}: ${acknowledged} requests acknowledged, ${faulty.length} rounds with faults; ` +
    `restart median ${restarts[restarts.length >> 1]} ms, longest ${restarts.at(-1)} ms`,
);
process.exitCode = faulty.length > 0 ? 1 : 0;
