import { message, type Message } from '@tenfold/kernel';
import type { Given } from '../commands/command.ts';
import { isInLedger } from '../ledger/is-in-ledger.ts';

/** A result is proposed to the ledger of its issuer, on all that is recorded now; what is said of a proposal goes with one. */
export async function refuseDeclaring(record: string, given: Given): Promise<Message | null> {
  const { options } = given.arguments;
  if (!options.has('declare'))
    return options.has('by') ? message('cli.poll.without-declare', { option: { quote: '--by' } }) : null;
  if (options.has('known')) return message('cli.poll.declare-and-known');
  if (await isInLedger(record, given)) return null;
  return message('cli.poll.declare-in-ledger', { record: { quote: record } });
}
