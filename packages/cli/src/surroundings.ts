import type { Stopping } from './stopping.ts';

/** Where text goes. */
export interface Sink {
  write(text: string): void;
}

/** Everything outside of the program, handed in: a test gives its own. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths of files are meant from. */
  readonly cwd: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether a person looks at the output, and at the messages. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** The columns of the terminal, where there is one. */
  readonly columns: number | undefined;
  /** Runs the server until it ends, and gives its exit code; left out where none is to be run, as in tests. */
  readonly serve?: (wish: ServeWish) => Promise<number>;
  /** Hears from now on when the program is asked to stop; left out where nobody asks. */
  readonly stopping?: () => Stopping;
}

/** How the server is to run. What is left out is as the environment says. */
export interface ServeWish {
  /** The folder of the project. */
  readonly root: string;
  readonly settings: Readonly<Record<string, string>>;
}
