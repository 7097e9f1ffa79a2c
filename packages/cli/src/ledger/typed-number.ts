import { message } from '@tenfold/kernel';
import { type Given, type Refused, refused } from '../commands/command.ts';

/** A number that was typed. */
export interface TypedNumber {
  readonly number: bigint;
}

/** The number that a text writes in digits; a refusal of anything else. */
export function numberFrom(typed: string): TypedNumber | Refused {
  if (/^\d{1,18}$/.test(typed)) return { number: BigInt(typed) };
  return refused(message('cli.no-number', { quote: { quote: typed } }));
}

/** Behind which number a list begins: what `--after` says, or before the first. */
export function afterOf({ arguments: { options } }: Given): TypedNumber | Refused {
  return numberFrom(options.get('after') ?? '0');
}
