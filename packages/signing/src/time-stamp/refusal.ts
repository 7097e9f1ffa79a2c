import { type Message, message } from '@tenfold/kernel';

/** What came of asking for a time stamp, or of checking one: the value, or the sentence that says why there is none. */
export type TimeStamped<Value> = { readonly value: Value } | { readonly refusal: Message };

/** A refusal from the key of its sentence, without `time-stamp.` before it. */
export function refusedStamp(name: string, figures: Message['figures'] = {}): { readonly refusal: Message } {
  return { refusal: message(`time-stamp.${name}`, figures) };
}
