import { message, type PlainDate } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { asks, beforeTheAct } from './asked.ts';

interface PassingOn {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly why: 'vehicle' | 'beneficiary' | 'title' | 'proxy';
}

/** What the Rules leave open about weighted shares that pass on, and what practice asks the Exchange before. */
export const askExchangeFirst = surrounding<PassingOn, Record<never, never>>({
  provision: '8A.18',
  title: {
    en: 'Asking the Exchange before weighted shares pass',
    'zh-Hant': '不同投票權股份轉移前諮詢聯交所',
    'zh-Hans': '不同投票权股份转移前咨询联交所',
  },
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.18@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://cn-rules.hkex.com.hk/規則手冊/8a18',
    },
  ],
  observe(seen) {
    const {
      number: step,
      step: { on },
      before,
    } = seen;
    const why = whyAsk(seen);
    return why === null ? [] : [{ step, on, issuer: before.issuer.id, why }];
  },
  ask: ({ step, on, issuer: who, why }) =>
    asks({
      step,
      provision: '8A.18',
      textStatus: 'read-on-its-own-page',
      type: 'advice',
      who,
      what: message(`around.ask-first-${why}`),
      ...beforeTheAct(on),
    }),
  examples: [
    {
      name: 'weighted shares go to a family trust',
      given: { step: 1, on: '2026-01-05', issuer: 'issuer', why: 'vehicle' },
      asks: ['8A.18:1'],
      workedFrom: 'text',
    },
  ],
});

function whyAsk({
  step: { act },
  values,
  before,
  after,
}: Pick<Parameters<typeof askExchangeFirst.observe>[0], 'step' | 'values' | 'before' | 'after'>):
  | PassingOn['why']
  | null {
  const isWeighted = before.register.classes.get(String(values['class']))?.weighted === true;
  if (!isWeighted) return null;
  if (act === 'proxy' && values['terms'] !== 'one-meeting') return 'proxy';
  if (act === 'pledge' && values['title'] === 'passes') return 'title';
  if (act !== 'transfer') return null;
  const to = String(values['to']);
  if (after.register.vehicles.has(to)) return 'vehicle';
  return (after.register.people.get(to)?.recognised ?? null) === null ? null : 'beneficiary';
}
