import { type Decision, type Observation, reason, rule, type World } from '@tenfold/kernel';

/** What there is to convert. */
export interface WeightedInIssue {
  readonly classes: readonly string[];
  /** Shares in issue of the weighted classes; `null` when not known. */
  readonly inIssue: bigint | null;
}

export const r8a21 = rule<WeightedInIssue, Record<never, never>>({
  provision: '8A.21',
  title: {
    en: 'Conversion is one for one',
    'zh-Hant': '按一換一基準轉換',
    'zh-Hans': '按一换一基准转换',
  },
  paraphrase: {
    en: 'A weighted share converts into one ordinary share.',
    'zh-Hant': '每股不同投票權股份轉換為一股普通股。',
    'zh-Hans': '每股不同投票权股份转换为一股普通股。',
  },
  binds: ['issuer'],
  textStatus: 'secondary-source',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.21@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source:
        'Kanzhun Limited, monthly return for July 2023, remarks; Xiaomi Corporation, announcement of 25 July 2019',
    },
  ],
  policies: [],
  doubts: ['doubt.A35'],
  observe: observeWeighted,
  decide: decideConversion,
  examples: [
    { name: 'class A, 100 shares', given: { classes: ['A'], inIssue: 100n }, expect: 'kept', workedFrom: 'regression' },
    {
      name: 'class A, number not known',
      given: { classes: ['A'], inIssue: null },
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'no weighted class',
      given: { classes: [], inIssue: 0n },
      expect: 'not-applicable',
      workedFrom: 'regression',
    },
  ],
});

function observeWeighted({ issuer, capital }: World): readonly Observation<WeightedInIssue>[] {
  const classes = capital.classes.filter(({ weighted }) => weighted).map(({ id }) => id);
  return [{ subject: { id: issuer.id, party: 'issuer' }, facts: { classes, inIssue: capital.registeredWeighted } }];
}

/** An entry of a conversion holds one count for both classes, so no recorded conversion can be anything but one for one. */
function decideConversion({ classes, inIssue }: WeightedInIssue): Decision {
  if (classes.length === 0) return { verdict: 'not-applicable', reasons: [reason('rule.no-weighted-class')] };
  const figures = { classes: { list: classes.map((name) => ({ name })) } };
  if (inIssue === null) return { verdict: 'kept', reasons: [reason('8A.21.one-for-one', figures)] };
  return { verdict: 'kept', reasons: [reason('8A.21.one-for-one-left', { ...figures, left: { shares: inIssue } })] };
}
