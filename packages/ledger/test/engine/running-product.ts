import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Message } from '@tenfold/kernel';

/** How a product in a process of its own is to run. */
export interface ProductWish {
  readonly folder: string;
  readonly port?: number;
  readonly uid?: number;
  readonly gid?: number;
  /** The program and the file to run; node and the product of these tests if left out. */
  readonly command?: readonly [string, string];
}

/** What the product says first: where its database is, or why there is none. */
export interface FirstWords {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly refusal?: Message;
}

/** A product in a process of its own. */
export interface RunningProduct extends FirstWords {
  readonly child: ChildProcessWithoutNullStreams;
  /** All that it wrote to its log so far. */
  log(): string;
  /** Lets it end in order. */
  stop(): Promise<void>;
  /** Ends it without warning. */
  kill(): Promise<void>;
}

/** Starts a product in a process of its own and waits for what it says first. */
export async function startProduct(wish: ProductWish): Promise<RunningProduct> {
  const { folder, port, uid, gid } = wish;
  const [program, file] = wish.command ?? [process.execPath, join(import.meta.dirname, 'product.ts')];
  const rest = port === undefined ? [] : [String(port)];
  const identity = uid === undefined || gid === undefined ? {} : { uid, gid };
  const child = spawn(program, [file, folder, ...rest], { ...identity, cwd: '/', env: {} });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const closed = once(child, 'close');
  const first = (await Promise.race([once(createInterface(child.stdout), 'line'), closed])) as readonly unknown[];
  if (typeof first[0] !== 'string') throw new Error(`the product ended: ${log}`);
  return {
    ...(JSON.parse(first[0]) as FirstWords),
    child,
    log: () => log,
    stop: async () => {
      child.stdin.end();
      await closed;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
