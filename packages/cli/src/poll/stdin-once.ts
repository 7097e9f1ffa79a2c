import { message } from '@tenfold/kernel';
import { type Given, type Refused, refused } from '../commands/command.ts';

/** Options of the commands that count whose values are files to be read. */
const fileOptions = ['register', 'more', 'rules', 'published', 'secret', 'sealed'] as const;

/** The standard input can be one file only. */
export function refuseStdinTwice({ arguments: { positionals, options } }: Given): Refused | null {
  const named = fileOptions.flatMap((name) => options.get(name)?.split('\n') ?? []);
  const typed = [...positionals, ...named].filter((path) => path === '-');
  return typed.length > 1 ? refused(message('cli.poll.stdin-twice')) : null;
}
