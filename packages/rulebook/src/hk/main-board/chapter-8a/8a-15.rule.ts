import { type Bounds, type PlainDate, rule, whole } from '@tenfold/kernel';
import { decidePart } from './8a-15-decision.ts';
import { observeParts, type PartInReduction, type Standing } from './8a-15-part.ts';

export const r8a15 = rule<PartInReduction, Record<never, never>>({
  provision: '8A.15',
  title: {
    en: 'Fewer shares, fewer weighted shares',
    'zh-Hant': '股份減少，不同投票權股份亦須減少',
    'zh-Hans': '股份减少，不同投票权股份亦须减少',
  },
  paraphrase: {
    en: 'When the number of shares in issue falls, as by a buy-back, and the proportion of weighted shares would rise by it, the beneficiaries must give up weighted voting rights in proportion, for example by converting part of their weighted shares.',
    'zh-Hant':
      '已發行股份數目減少（例如購回股份）而會令不同投票權股份比例上升時，受益人須按比例減少其不同投票權，例如將部分不同投票權股份轉換。',
    'zh-Hans':
      '已发行股份数目减少（例如购回股份）而会令不同投票权股份比例上升时，受益人须按比例减少其不同投票权，例如将部分不同投票权股份转换。',
  },
  binds: ['beneficiary'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.15@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://en-rules.hkex.com.hk/rulebook/8a15',
    },
  ],
  policies: ['conversionDueOn', 'treasuryInShareCount', 'ratchetAfterConversion', 'conversionSplit'],
  doubts: ['doubt.A1', 'doubt.A2', 'doubt.A5', 'doubt.A6', 'doubt.A7', 'doubt.A9', 'doubt.A22', 'doubt.A31'],
  observe: observeParts,
  decide: decidePart,
  examples: [
    { name: 'no fall in shares is unanswered', given: owing({ required: null }), expect: 'kept', workedFrom: 'text' },
    {
      name: 'on the day of the cancellation, nothing converted yet',
      given: owing({ required: 10n }),
      expect: 'action-required',
      workedFrom: 'text',
    },
    {
      name: 'on the day, his part of 6 in 10 converted, the other’s not',
      given: owing({ required: 10n, his: 6n }),
      expect: 'kept',
      workedFrom: 'text',
      edge: 'just kept',
    },
    {
      name: 'the day after, one share short of his part',
      given: { ...owing({ required: 10n, his: 5n }), on: '2024-01-03' },
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: 'nobody knows how the weighted shares are spread, so nobody knows his part',
      given: { ...owing({ required: 10n, unknown: 'yes' }), on: '2024-01-03' },
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'converted two days late',
      given: owing({ required: 10n, closedOn: '2024-01-04' }),
      expect: 'breached',
      workedFrom: 'text',
    },
  ],
});

/** Two beneficiaries with 60 and 40 weighted shares; the example asks about the first. */
function owing(given: {
  readonly required: bigint | null;
  readonly his?: bigint;
  readonly unknown?: 'yes';
  readonly closedOn?: PlainDate;
}): PartInReduction {
  const { required, his = 0n, unknown, closedOn = null } = given;
  const facts = {
    person: 'first',
    on: '2024-01-02',
    answered: null,
    pending: { boughtBack: 0n, conversion: 0n, entries: [] },
  };
  if (required === null) return { ...facts, reduction: null };
  const open = { low: required, high: required };
  const now: Standing = { required: open, convertedByAll: his, convertedByHim: his };
  const each = (weight: bigint): Bounds =>
    unknown === 'yes' ? { low: 0n, high: 100n } : { low: weight, high: weight };
  const shares = new Map([
    ['first', each(60n)],
    ['second', each(40n)],
  ]);
  return {
    ...facts,
    reduction: {
      openedOn: '2024-01-02',
      closedOn,
      causes: ['cancellation'],
      conversions: [],
      left: closedOn === null ? open : { low: 0n, high: 0n },
      stages: [{ on: '2024-01-02', multiple: whole, shares, alive: { low: 100n, high: 100n }, ...now }],
      now,
      lastConverted: null,
      ceasedOn: null,
    },
  };
}
