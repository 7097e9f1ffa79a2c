import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';
import { LogTail, refuseFrom } from './server-log.ts';
import { watchOver } from './watcher.ts';

/** What a server is started with. */
export interface Launch {
  readonly program: string;
  readonly at: DataFolder;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
  /** Gets each piece of the server's log. */
  readonly log: (text: string) => void;
}

/** Nothing acknowledged may be lost; nothing of a statement, where personal data may stand, goes into the log. */
const alwaysSet: Readonly<Record<string, string>> = {
  fsync: 'on',
  full_page_writes: 'on',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const setAtFirst: Readonly<Record<string, string>> = {
  synchronous_commit: 'on',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // In the data folder: what a killed server leaves in /dev/shm stays there, and in a container that is small.
  dynamic_shared_memory_type: 'mmap',
  password_encryption: 'scram-sha-256',
};

const PAUSE = 10;
const PATIENCE_WITH_STOP = 30_000;

/** One run of a PostgreSQL server. */
export class Postmaster {
  readonly #child: ChildProcess;
  readonly #launch: Launch;
  readonly #tail = new LogTail();
  /** Done when the server has ended, however that came. */
  readonly ended: Promise<void>;

  constructor(launch: Launch) {
    const { program, at, port } = launch;
    const settings = Object.entries({ ...setAtFirst, ...launch.settings, ...alwaysSet, port: String(port) });
    const wishes = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    this.#launch = launch;
    this.#child = spawn(program, ['-D', at.data, ...wishes], {
      ...at.account,
      // Of its own session, so that Ctrl-C reaches the product, which then ends the server in its own order.
      detached: true,
      cwd: at.data,
      env: { LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.ended = new Promise((resolve) => {
      this.#child.once('close', () => resolve());
      this.#child.once('error', (error) => {
        this.#tail.add(String(error));
        resolve();
      });
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#tail.add(text);
      launch.log(text);
    });
    if (this.#child.pid !== undefined) watchOver(this.#child.pid, { account: at.account, ended: this.ended });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get port(): number {
    return this.#launch.port;
  }

  get isRunning(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits until connections are taken. Throws an `EngineRefusal` with the reason when the server ends before. */
  async ready(): Promise<void> {
    while (this.isRunning) {
      if (statusIn(this.#launch.at.data, this.pid) === 'ready') return;
      await wait(PAUSE);
    }
    await this.ended;
    throw refuseFrom(this.#tail.text, this.#launch.at.folder);
  }

  /** Ends the server: connections are cut, what is committed is on the disk. */
  async stop(): Promise<void> {
    if (!this.isRunning) return this.ended;
    this.#child.kill('SIGINT');
    const patience = setTimeout(() => this.#child.kill('SIGQUIT'), PATIENCE_WITH_STOP);
    await this.ended;
    clearTimeout(patience);
  }

  /** Ends the server as a loss of power would, for tests of what comes after. */
  async crash(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }
}

/** The last line that a server keeps about itself in its data folder: `starting`, `ready`, `standby`, `stopping`. */
function statusIn(data: string, pid: number): string | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const status = lines[0] === String(pid) ? lines[7]?.trim() : undefined;
    // A standby that reads says `ready` as well; one that is still catching up says `standby`.
    return status ?? null;
  } catch {
    return null;
  }
}
