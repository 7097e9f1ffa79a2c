import { type Figure, formatRatio, type Message, type Reason } from '@tenfold/kernel';
import type { Say } from './words.ts';

/** A value that JSON can hold. Counts are decimal strings, proportions `"a/b"`, what is not known `null`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A reason with its text in one language, its figures as values, and the entries it rests on. */
export function reasonJson({ key, figures, entries }: Reason, say: Say): Json {
  return { key, text: say(key, figures), figures: figuresJson(figures), entries: [...entries] };
}

/** A message with its text in one language and its figures as values. */
export function messageJson({ key, figures }: Message, say: Say): Json {
  return { key, text: say(key, figures), figures: figuresJson(figures) };
}

function figuresJson(figures: Message['figures']): Json {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figureJson(figure)]));
}

/** A figure with what it is: `{ "shares": "1442852" }`, `{ "ratio": "9/19" }`, `{ "date": "2023-12-15" }`. */
function figureJson(figure: Figure): Json {
  if ('shares' in figure) return { shares: `${figure.shares}` };
  if ('votes' in figure) return { votes: `${figure.votes}` };
  if ('number' in figure) return { number: `${figure.number}` };
  if ('ratio' in figure) return { ratio: formatRatio(figure.ratio) };
  if ('list' in figure) return { list: figure.list.map(figureJson) };
  return { ...figure };
}
