import { run } from './run.ts';
import { isShownTo, streamed, typed } from './standard-streams.ts';
import { hearStopping } from './stopping.ts';

const isTerminal = { stdout: isShownTo(1), stderr: isShownTo(2) };

const exit = await run(process.argv.slice(2), {
  stdin: typed,
  stdout: streamed(1),
  stderr: streamed(2),
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  isTerminal,
  columns: columnsOf(isTerminal),
  stopping: hearStopping,
  serve: async (wish) => (await import('./server-process.ts')).runServer(wish),
});
process.exitCode = exit;

function columnsOf({ stdout, stderr }: typeof isTerminal): number | undefined {
  if (stdout) return process.stdout.columns;
  return stderr ? process.stderr.columns : undefined;
}
