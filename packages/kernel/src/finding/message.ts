import type { Ratio } from '../numbers/ratio.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

/**
 * One figure of a message, with what it is: the catalogue of each language decides how it is written.
 * `name` is the id of a person, vehicle, class or issuer, shown by its recorded name; `message` is a text of the catalogue.
 */
export type Figure =
  | { readonly shares: bigint }
  | { readonly votes: bigint }
  | { readonly ratio: Ratio }
  | { readonly number: bigint }
  | { readonly date: PlainDate }
  | { readonly instant: Instant }
  | { readonly name: string }
  | { readonly provision: string }
  | { readonly entry: string }
  | { readonly quote: string }
  | { readonly message: string }
  | { readonly list: readonly Figure[] };

/** A sentence as a value: the key of a catalogue entry and the figures that stand in it. Never finished text. */
export interface Message {
  readonly key: string;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** A message from its key and figures. */
export function message(key: string, figures: Readonly<Record<string, Figure>> = {}): Message {
  return { key, figures };
}

/** A sentence for a person in each language: for paraphrases and names that stand beside the code they explain. */
export interface Trilingual {
  readonly en: string;
  readonly 'zh-Hant': string;
  readonly 'zh-Hans': string;
}
