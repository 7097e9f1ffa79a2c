import type { PublishedPoll } from '@tenfold/kernel/poll';
import type { Json } from '../../check/figure-json.ts';
import type { ComparedFigure } from './compared.ts';

/** A comparison with a published announcement: how many figures agree, and each that does not. */
export function comparedJson(figures: readonly ComparedFigure[], { title = null, url = null }: ComparedSource): Json {
  const unlike = figures.filter(({ outcome }) => outcome !== 'same');
  return {
    title,
    url,
    figures: figures.length,
    same: figures.length - unlike.length,
    differences: unlike.map(({ resolution, shareClass, figure, printed, counted, outcome }) => ({
      resolution,
      class: shareClass,
      figure,
      printed,
      counted,
      outcome,
    })),
  };
}

/** Where an announcement was published. */
export type ComparedSource = { readonly [Name in 'title' | 'url']?: PublishedPoll[Name] | null };
