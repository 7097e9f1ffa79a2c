import { formatRatio } from '@tenfold/kernel';
import type { Json } from '../../check/figure-json.ts';
import type { Language } from '../../messages/languages.ts';
import type { RequisitionAnswer } from './requisition-opened.ts';

/** The name of the format of a request for a meeting. */
export const requisitionFormat = 'tenfold/requisition/1';

/** A request for a meeting for a program. */
export function requisitionJson({ world, requisition }: RequisitionAnswer, language: Language): Json {
  const { issuer, on, knownAt } = world;
  const { holdings, held, base, articles, stake, isArticlesTooHigh, needed, isEnough } = requisition;
  return {
    format: requisitionFormat,
    issuer: issuer.id,
    on,
    knownAt,
    language,
    provision: '8A.23',
    holdings: holdings.map(({ member, shareClass, shares }) => ({ member, class: shareClass, shares: `${shares}` })),
    held: `${held}`,
    base: base === null ? null : `${base}`,
    stake: formatRatio(stake),
    articles: articles === null ? null : { stake: formatRatio(articles.stake), entry: articles.entry },
    articlesTooHigh: isArticlesTooHigh,
    needed: needed === null ? null : `${needed}`,
    enough: isEnough,
  };
}
