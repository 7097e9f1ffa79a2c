import type { LimitationLaw } from '@tenfold/kernel/claim';

/**
 * The time within which one can sue on an undertaking. Chapter 8A says nothing of it: it is the general law of Hong Kong, whose
 * text was not compared here. The years are what is generally known of it; whoever acts on them asks counsel first.
 */
export const limitation: LimitationLaw = {
  title: 'Limitation Ordinance (Cap. 347)',
  textStatus: 'not-checked',
  versions: [
    {
      id: 'Cap.347@2018-04-30',
      from: '2018-04-30',
      parameters: { 'simple-contract': 6, deed: 12 },
      source: 'General knowledge of the law of Hong Kong; not compared with the text of the Ordinance',
    },
  ],
  doubts: [
    'doubt.limitation-basis',
    'doubt.limitation-accrual',
    'doubt.limitation-continuing',
    'doubt.limitation-discovery',
    'doubt.limitation-injunction',
  ],
};
