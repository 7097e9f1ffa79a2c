import { message } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { asks, nothingAsked } from './asked.ts';

interface TouchesStructure {
  readonly step: number;
  readonly issuer: string;
  readonly touches: 'yes' | 'no';
}

export const adviserConsulted = surrounding<TouchesStructure, Record<never, never>>({
  provision: '8A.34',
  title: { en: 'Consulting the compliance adviser', 'zh-Hant': '諮詢合規顧問', 'zh-Hans': '咨询合规顾问' },
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.34@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://en-rules.hkex.com.hk/entiresection/5172',
    },
  ],
  observe: ({ number: step, entries, conversion, before, ended }) => [
    {
      step,
      issuer: before.issuer.id,
      touches: conversion.allocation.length > 0 || ended.length > 0 || entries.some(isOfStructure) ? 'yes' : 'no',
    },
  ],
  ask({ step, issuer: who, touches }) {
    if (touches === 'no') return nothingAsked;
    const given = { provision: '8A.34', textStatus: 'read-on-its-own-page', type: 'advice' } as const;
    return asks({
      ...given,
      step,
      who,
      what: message('around.consult-adviser'),
      clock: [message('around.clock-in-time')],
    });
  },
  examples: [
    {
      name: 'weighted shares are converted',
      given: { step: 1, issuer: 'issuer', touches: 'yes' },
      asks: ['8A.34:1'],
      workedFrom: 'text',
    },
    { name: 'a placing', given: { step: 1, issuer: 'issuer', touches: 'no' }, asks: [], workedFrom: 'text' },
  ],
});

/** Entries that are about the structure itself. */
const kinds: ReadonlySet<string> = new Set([
  'weighted-shares-converted',
  'class-terms-changed',
  'vehicle-interests-set',
  'shares-redesignated',
]);

function isOfStructure({ kind }: { readonly kind: string }): boolean {
  return kinds.has(kind);
}
