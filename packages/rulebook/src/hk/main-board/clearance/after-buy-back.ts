import { addDays, message, type PlainDate } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { asks, nothingAsked } from './asked.ts';
import { lastBuyBack } from './last-buy-back.ts';

interface IssueAfter {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly act: string;
  readonly boughtOn: PlainDate | null;
}

interface Pause {
  readonly days: number;
  /** Acts that have to wait. */
  readonly acts: readonly string[];
}

const issues = ['placing', 'consideration-issue', 'rights-issue', 'open-offer'];
const source = "an older revision of the rule's page, and law firms' notes on the treasury regime of 2024";
const rule = { provision: '10.06(3)', textStatus: 'secondary-source' } as const;

export const afterBuyBack = surrounding<IssueAfter, Pause>({
  ...rule,
  title: {
    en: 'No new shares for 30 days after a buy-back',
    'zh-Hant': '購回股份後30天內不得發行新股份',
    'zh-Hans': '回购股份后30天内不得发行新股份',
  },
  reach: 'every-issuer',
  versions: [
    { id: '10.06(3)@2018-04-30', from: '2018-04-30', parameters: { days: 30, acts: issues }, source },
    {
      id: '10.06(3)@2024-06-11',
      from: '2024-06-11',
      parameters: { days: 30, acts: [...issues, 'treasury-sale'] },
      source,
    },
  ],
  observe: ({ number: step, step: { act, on }, before }) => [
    { step, on, issuer: before.issuer.id, act, boughtOn: lastBuyBack(before) },
  ],
  ask({ step, on, issuer: who, act, boughtOn }, { days, acts }) {
    if (boughtOn === null || !acts.includes(act)) return nothingAsked;
    const free = addDays(boughtOn, days + 1);
    if (on >= free) return nothingAsked;
    const figures = { boughtOn: { date: boughtOn }, days: { number: BigInt(days) }, free: { date: free } };
    return asks({
      ...rule,
      step,
      type: 'waiver',
      who,
      what: message('around.within-days-of-buy-back', figures),
      by: on,
    });
  },
  examples: [
    { name: 'on the thirtieth day', given: planned('2026-02-04'), asks: ['10.06(3):1'], workedFrom: 'text' },
    { name: 'on the day after', given: planned('2026-02-05'), asks: [], workedFrom: 'text' },
    {
      name: 'an award that vests has not to wait',
      given: { ...planned('2026-01-06'), act: 'vesting' },
      asks: [],
      workedFrom: 'regression',
    },
  ],
});

function planned(on: PlainDate): IssueAfter {
  return { step: 1, on, issuer: 'issuer', act: 'placing', boughtOn: '2026-01-05' };
}
