import { type Message, message } from '../../finding/message.ts';
import { type JsonFault, type JsonFlaw, lookExactly } from './look.ts';
import type { JsonPart } from './part.ts';
import { couldGoOn, firstLetter, type TextPlace } from './place.ts';

/** What a text that is faulty should be. */
export type Meant = Extract<JsonPart, { readonly type: 'broken' }>['of'];

const sentences: Readonly<Record<JsonFlaw, string>> = {
  'object-expected': 'record-file.object-expected',
  'name-expected': 'record-file.name-expected',
  'colon-expected': 'record-file.colon-expected',
  'value-expected': 'record-file.value-expected',
  'comma-expected': 'record-file.comma-expected',
  'quote-expected': 'record-file.quote-expected',
  'bad-escape': 'record-file.bad-escape',
  'nothing-expected': 'record-file.nothing-expected',
  'too-deep': 'record-file.too-deep',
  'too-long': 'record-file.too-long',
  'cut-off': 'record-file.cut-off',
  'nothing-there': 'record-file.empty',
};

/**
 * The first fault of a text. `flaw` is what was seen from outside, at its end: brackets show some faults only long after
 * the place where they were made, so the text itself is looked at first.
 */
export function firstFault(text: string, meant: Meant, flaw: JsonFlaw): JsonFault {
  const own = { at: flaw === 'too-long' ? firstLetter(text) : text.length, flaw };
  const within = faultWithin(text, meant);
  if (within === null) return own;
  const isAtEnd = flaw === 'cut-off' ? couldGoOn(text.slice(within.at)) : within.at === text.length;
  const isSeenOutside = flaw === 'cut-off' || flaw === 'too-deep' || flaw === 'too-long';
  return isAtEnd && isSeenOutside ? own : within;
}

/** The sentence for a fault at a place; `found` is the letter that stands there. */
export function faultMessage(flaw: JsonFlaw, { column }: TextPlace, found: string): Message {
  return message(sentences[flaw], {
    column: { number: BigInt(column) },
    found: { quote: found },
  });
}

function faultWithin(text: string, meant: Meant): JsonFault | null {
  switch (meant) {
    case 'nothing':
      return null;
    case 'name':
      return faultInName(text);
    case 'value':
    case 'items':
      return followed(lookExactly(text, meant).fault, 'comma-expected');
  }
}

/** What follows a part is never nothing: the next does, after a sign. */
function followed(fault: JsonFault | null, flaw: JsonFlaw): JsonFault | null {
  return fault?.flaw === 'nothing-expected' ? { at: fault.at, flaw } : fault;
}

function faultInName(text: string): JsonFault | null {
  const at = firstLetter(text);
  if (at === text.length) return null;
  if (text[at] !== '"') return { at, flaw: 'name-expected' };
  return followed(lookExactly(text, 'value').fault, 'colon-expected');
}
