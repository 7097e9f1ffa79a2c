import type { Difference } from '@tenfold/kernel';
import type { Catalogue } from '../messages/catalogue.ts';
import { figureMessages } from '../messages/figures.ts';
import type { Say } from './words.ts';

const named: Catalogue = figureMessages;

/** What a published figure is, in words. One that we do not know keeps the name that the record gives it. */
export function figureText({ figure, of, shares }: Pick<Difference, 'figure' | 'of' | 'shares'>, say: Say): string {
  const [, base = '', supposes] =
    /^(.*?)(?:-(enlarged|without))?$/su.exec(figure.replace('-percentage', '-percent')) ?? [];
  const key = of === null && `figure.${base}.all` in named ? `figure.${base}.all` : `figure.${base}`;
  if (!(key in named)) return say('check.figure-named', { figure: { quote: figure } });
  const figures = { of: { name: of ?? '' }, shares: { shares: shares ?? 0n } };
  const text = say(key, figures);
  if (supposes === undefined) return text;
  return say(`figure.supposing.${supposes}`, { figure: { quote: text }, ...figures });
}
