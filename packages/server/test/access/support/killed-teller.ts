import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

/** When a product is killed: entries are recorded and nobody is told, or something was handed over and that is not written down. */
export type Moment = 'before-telling' | 'before-queueing-ends';

/** Has a product of its own record an entry and be killed; gives the deliveries that it handed to its queue. */
export async function recordAndDie(given: {
  readonly url: string;
  readonly id: string;
  readonly moment: Moment;
}): Promise<readonly string[]> {
  const program = join(import.meta.dirname, 'dying-teller.ts');
  const child = spawn(process.execPath, [program, given.url, given.id, given.moment], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  if (signal !== 'SIGKILL') throw new Error(`it ended with ${code}: ${complained}`);
  return said.split('\n').filter((line) => line !== '');
}
