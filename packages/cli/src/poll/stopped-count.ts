import { message } from '@tenfold/kernel';
import { type Given, type Refused, refused } from '../commands/command.ts';

/** That a count was stopped by whoever looks after it, and how it goes on. */
export function stoppedCount({ arguments: { options } }: Given): Refused {
  const checkpoint = options.get('checkpoint');
  if (checkpoint === undefined) return refused(message('cli.poll.stopped'));
  return refused(message('cli.poll.stopped-kept', { file: { quote: checkpoint } }));
}
