import { message, type PlainDate } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { consolidatedText } from '../sources.ts';
import { asks, beforeTheAct } from './asked.ts';
import { sharesMoved } from './shares-moved.ts';

interface SharesArising {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly shares: bigint;
}

export const conversionSharesListed = surrounding<SharesArising, Record<never, never>>({
  provision: '8A.20',
  title: {
    en: 'Listing of the shares that arise on conversion',
    'zh-Hant': '轉換所得股份的上市',
    'zh-Hans': '转换所得股份的上市',
  },
  textStatus: 'not-checked',
  reach: 'chapter-8a',
  versions: [{ id: '8A.20@2018-04-30', from: '2018-04-30', parameters: {}, source: consolidatedText }],
  observe(seen) {
    const shares = sharesMoved(seen, { kind: 'weighted-shares-converted', weighted: true });
    const {
      number: step,
      before,
      step: { on },
      conversion,
    } = seen;
    return shares === 0n ? [] : [{ step, on: conversion.due ?? on, issuer: before.issuer.id, shares }];
  },
  ask: ({ step, on, issuer, shares }) =>
    asks({
      step,
      provision: '8A.20',
      textStatus: 'not-checked',
      type: 'approval',
      who: issuer,
      what: message('around.conversion-listing', { shares: { shares } }),
      ...beforeTheAct(on),
    }),
  examples: [
    {
      name: 'weighted shares are converted',
      given: { step: 1, on: '2026-01-05', issuer: 'issuer', shares: 233_846n },
      asks: ['8A.20:1'],
      workedFrom: 'regression',
    },
  ],
});
