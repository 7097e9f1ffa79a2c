import { message, type PlainDate } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { asks, nothingAsked, pointsTo } from './asked.ts';
import { resultsBehind } from './restricted-period.ts';

interface BeforeResults {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly act: string;
  /** `null` where nothing is said of them. */
  readonly resultsOn: readonly PlainDate[] | null;
}

interface Closed {
  readonly months: number;
  readonly acts: readonly string[];
}

const rule = { provision: '10.06(2)', textStatus: 'secondary-source' } as const;
const source =
  'https://www.mayerbrown.com/en/insights/publications/2023/10/hong-kong-stock-market-automatic-share-buy-backs-on-hkex-during-blackout';

export const blackout = surrounding<BeforeResults, Closed>({
  ...rule,
  title: { en: 'The month before results', 'zh-Hant': '業績公布前一個月', 'zh-Hans': '业绩公布前一个月' },
  reach: 'every-issuer',
  versions: [
    { id: 'blackout@2018-04-30', from: '2018-04-30', parameters: { months: 1, acts: ['buy-back'] }, source },
    {
      id: 'blackout@2024-06-11',
      from: '2024-06-11',
      parameters: { months: 1, acts: ['buy-back', 'treasury-sale'] },
      source,
    },
  ],
  observe: ({ number: step, step: { act, on }, before, plan }) => [
    { step, on, issuer: before.issuer.id, act, resultsOn: plan.facts?.resultsOn ?? null },
  ],
  ask({ step, on, issuer: who, act, resultsOn }, { months, acts }) {
    if (!acts.includes(act)) return nothingAsked;
    if (resultsOn === null) return pointsTo(rule, 'around.results-unknown', { on: { date: on } });
    const results = resultsBehind(on, { resultsOn, months });
    if (results === null) return nothingAsked;
    const figures = { on: { date: on }, results: { date: results } };
    return asks({
      ...rule,
      step,
      name: 'blackout',
      type: 'waiver',
      who,
      what: message('around.blackout', figures),
      by: on,
    });
  },
  examples: [
    {
      name: 'nobody says when results come',
      given: buying(null),
      asks: ['around.results-unknown'],
      workedFrom: 'text',
    },
    {
      name: 'results on the same day of the next month',
      given: buying('2026-02-05'),
      asks: ['10.06(2):blackout:1'],
      workedFrom: 'text',
    },
    { name: 'results a day after that', given: buying('2026-02-06'), asks: [], workedFrom: 'text' },
  ],
});

function buying(results: PlainDate | null): BeforeResults {
  const resultsOn = results === null ? null : [results];
  return { step: 1, on: '2026-01-05', issuer: 'issuer', act: 'buy-back', resultsOn };
}
