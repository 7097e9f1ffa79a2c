import type { Difference } from '@tenfold/kernel';
import { computedText, countsText } from '../check/differences-table.ts';
import { figureText } from '../check/figure-text.ts';
import { printable } from '../messages/printable.ts';
import type { FiguresView, FigureView } from './public-view.ts';
import type { Viewed } from './view-of-check.ts';

/** Published figures beside those that the record gives; `null` where none is recorded. */
export function figuresView(viewed: Viewed): FiguresView | null {
  const { compared } = viewed.check;
  if (compared.length === 0) return null;
  const all = compared.map((one, index) => figureView(one, index, viewed));
  return {
    summary: { id: 'figures', text: countsText(compared, viewed.say) },
    differing: all.filter(({ agrees }) => agrees === 'no'),
    all: all.filter(({ agrees }) => agrees !== 'no'),
  };
}

function figureView(one: Difference, index: number, { say }: Viewed): FigureView {
  const { on, published, agrees } = one;
  const named = (part: string, text: string): { id: string; text: string } => ({ id: `figure.${index}.${part}`, text });
  const name = `${figureText(one, say)}${say('check.space')}${say('check.dated', { on: { date: on } })}`;
  return {
    agrees,
    name: named('name', name),
    published: named('published', printable(published ?? '')),
    computed: named('computed', computedText(one, say)),
    answer: named('answer', say(`public.figure.${agrees}`)),
  };
}
