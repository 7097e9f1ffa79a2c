import { addDays, message, type PlainDate } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { consolidatedText } from '../sources.ts';
import { asks, nothingAsked } from './asked.ts';
import { lastBuyBack } from './last-buy-back.ts';
import { resultsBehind } from './restricted-period.ts';

interface ConvertedThen {
  readonly step: number;
  readonly issuer: string;
  /** The day of the conversion; `null` where nothing is to be converted. */
  readonly on: PlainDate | null;
  readonly boughtOn: PlainDate | null;
  readonly resultsOn: readonly PlainDate[];
}

interface Restricted {
  readonly days: number;
  readonly months: number;
}

/** Doubt A9: the relief of note 2 to Rule 8A.17 speaks of conversions made for that rule only. */
export const conversionInRestrictedTime = surrounding<ConvertedThen, Restricted>({
  provision: '8A.15',
  title: {
    en: 'Conversion in a restricted time',
    'zh-Hant': '於受限制期間轉換',
    'zh-Hans': '于受限制期间转换',
  },
  textStatus: 'not-checked',
  reach: 'chapter-8a',
  versions: [
    { id: '8A.15@2018-04-30', from: '2018-04-30', parameters: { days: 30, months: 1 }, source: consolidatedText },
  ],
  observe: ({ number: step, after, conversion, plan }) => [
    {
      step,
      issuer: after.issuer.id,
      on: conversion.allocation.length === 0 ? null : conversion.due,
      boughtOn: lastBuyBack(after),
      resultsOn: plan.facts?.resultsOn ?? [],
    },
  ],
  ask({ step, issuer: who, on, boughtOn, resultsOn }, { days, months }) {
    if (on === null) return nothingAsked;
    const isAfterBuyBack = boughtOn !== null && on <= addDays(boughtOn, days);
    const results = resultsBehind(on, { resultsOn, months });
    if (!isAfterBuyBack && results === null) return nothingAsked;
    const what =
      results === null
        ? message('around.conversion-after-buy-back', { on: { date: on }, boughtOn: { date: boughtOn ?? on } })
        : message('around.conversion-before-results', { on: { date: on }, results: { date: results } });
    const given = { provision: '8A.15', textStatus: 'not-checked', type: 'advice' } as const;
    return asks({ ...given, step, name: 'restricted', who, what, by: on });
  },
  examples: [
    {
      name: 'thirty days after a buy-back',
      given: converted('2026-02-04'),
      asks: ['8A.15:restricted:1'],
      workedFrom: 'regression',
    },
    { name: 'thirty-one days after', given: converted('2026-02-05'), asks: [], workedFrom: 'regression' },
    { name: 'nothing is converted', given: converted(null), asks: [], workedFrom: 'regression' },
  ],
});

function converted(on: PlainDate | null): ConvertedThen {
  return { step: 1, issuer: 'issuer', on, boughtOn: '2026-01-05', resultsOn: [] };
}
