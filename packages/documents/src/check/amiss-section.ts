import type { Instrument } from '@tenfold/kernel';
import { type ToCure, toCure } from '../cure/to-cure.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, type Spans } from '../page/page.ts';
import type { Say } from './words.ts';

/** The parts in their order, each with its title and whether what is asked is said of each item or once for all. */
const parts = [
  { kind: 'missing', title: 'read.missing', asks: 'each' },
  { kind: 'departure', title: 'read.deviations', asks: 'each' },
  { kind: 'doubtful', title: 'read.doubtful', asks: 'once' },
] as const;

/**
 * What is missing on a paper, where it departs from the usual form and what it does by that, what could not be read; and of whom
 * what is asked to cure it: the same as the letter asks.
 */
export function amissSection(instrument: Instrument, say: Say): Page {
  const found = toCure(instrument);
  const pages = parts
    .map((part) => ({ ...part, items: found.filter(({ kind }) => kind === part.kind) }))
    .filter(({ items }) => items.length > 0)
    .map(({ title, asks, items }) => [
      heading(say(title)),
      ...(asks === 'once' ? [paragraph([quiet(askOf(items[0] as ToCure, say))])] : []),
      ...items.map((item) => itemBlock(item, { asks, say })),
    ]);
  if (pages.length === 0) return [paragraph([plain(say('read.nothing-amiss'))])];
  return pages.flatMap((page, at) => (at === 0 ? page : [gap, ...page]));
}

function itemBlock(item: ToCure, { asks, say }: { readonly asks: 'each' | 'once'; readonly say: Say }): Block {
  const found = say(item.found.key, item.found.figures);
  const words = item.quote === null ? [] : [say('read.quoted', { text: { quote: item.quote } })];
  const body: readonly Spans[] =
    asks === 'once'
      ? [...words.map((text) => [plain(text)]), [quiet(found)]]
      : [[plain(found)], ...words.map((text) => [quiet(text)]), [quiet(askOf(item, say))]];
  return { kind: 'item', mark: plain('·'), body, indent: 2 };
}

/** “To the beneficiary: …” */
function askOf({ who, ask }: ToCure, say: Say): string {
  return say(`read.ask.${who}`, { ask: { message: ask.key } });
}
