import { createInterface } from 'node:readline';
import { plainText, valueOfText } from '../plain-json.ts';
import { CANCEL, type CountJob, type Said } from './job.ts';
import { runJob } from './run-job.ts';

/**
 * Counts in a process of its own, so that whoever serves is never kept waiting. The job is the first line that it hears; it is
 * called off by a word, and by the end of what it hears: who started it has died then. What comes of it is written line by line.
 */
async function main(): Promise<void> {
  const heard = createInterface(process.stdin)[Symbol.asyncIterator]();
  const first = await heard.next();
  if (first.done === true) return;
  const calledOff = new AbortController();
  void hearOut(heard, calledOff);
  const job = valueOfText(first.value) as CountJob;
  try {
    say(await runJob(job, say, calledOff.signal));
  } catch (error) {
    say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  process.stdin.destroy();
}

async function hearOut(heard: AsyncIterator<string>, calledOff: AbortController): Promise<void> {
  for (;;) {
    const { value, done } = await heard.next();
    if (done === true || value === CANCEL) {
      calledOff.abort();
      return;
    }
  }
}

function say(said: Said): void {
  process.stdout.write(`${plainText(said)}\n`);
}

// Nobody hears any more what is written once who started it has died.
process.stdout.on('error', () => {});
await main();
