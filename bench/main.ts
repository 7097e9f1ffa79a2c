// Measures Tenfold beside what one would otherwise use, everything in one run on one machine:
//
//     npm run bench [-- NAME...]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchmarks } from './benchmarks.ts';
import type { Figure } from './report/figure.ts';
import { describeMachine } from './report/machine.ts';
import { toTable } from './report/table.ts';

const clocks = 'Rates are of the time of one core; whole processes are timed by the clock. Medians of rounds in turn.';

const measureOne = fileURLToPath(new URL('measure-one.ts', import.meta.url));

function figuresOf(name: string): readonly Figure[] {
  process.stderr.write(`Measuring ${name}\n`);
  const { status, stdout } = spawnSync(process.execPath, [measureOne, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the benchmark ${name} ended with ${status}`);
  return JSON.parse(stdout) as readonly Figure[];
}

const names = benchmarks.map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are ${names.join(', ')}.\n`);
  process.exit(2);
}
const machine = describeMachine();
const usual = benchmarks.filter(({ isLong = false }) => !isLong).map(({ name }) => name);
const chosen = asked.length > 0 ? asked : usual;
const figures = chosen.flatMap(figuresOf);
process.stdout.write(`\n${machine}\n${clocks}\n\n${toTable(figures)}\n`);
