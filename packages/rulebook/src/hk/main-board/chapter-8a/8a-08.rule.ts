import { type Decision, type Observation, reason, rule, type World } from '@tenfold/kernel';

/** The weighted classes, and whether each is listed. */
export interface ListedClasses {
  readonly weighted: readonly { readonly id: string; readonly isListed: boolean; readonly entry: string }[];
}

export const r8a08 = rule<ListedClasses, Record<never, never>>({
  provision: '8A.08',
  title: {
    en: 'The weighted class is not listed',
    'zh-Hant': '不同投票權股份類別不得上市',
    'zh-Hans': '不同投票权股份类别不得上市',
  },
  paraphrase: {
    en: 'A class whose shares carry weighted voting rights cannot be listed.',
    'zh-Hant': '附帶不同投票權的股份類別不得上市。',
    'zh-Hans': '附带不同投票权的股份类别不得上市。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.08@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://en-rules.hkex.com.hk/entiresection/5118',
    },
  ],
  policies: [],
  doubts: [],
  observe: observeListed,
  decide: decideListed,
  examples: [
    { name: 'class A weighted and not listed', given: weightedClasses([false]), expect: 'kept', workedFrom: 'text' },
    { name: 'class A weighted and listed', given: weightedClasses([true]), expect: 'breached', workedFrom: 'text' },
    {
      name: 'one of two weighted classes listed',
      given: weightedClasses([false, true]),
      expect: 'breached',
      workedFrom: 'text',
    },
    { name: 'no weighted class', given: weightedClasses([]), expect: 'not-applicable', workedFrom: 'text' },
  ],
});

function observeListed({ issuer, register }: World): readonly Observation<ListedClasses>[] {
  const weighted = [...register.classes.values()].filter((one) => one.weighted);
  const facts = { weighted: weighted.map(({ id, listed, createdBy }) => ({ id, isListed: listed, entry: createdBy })) };
  return [{ subject: { id: issuer.id, party: 'issuer' }, facts }];
}

function decideListed({ weighted }: ListedClasses): Decision {
  if (weighted.length === 0) return { verdict: 'not-applicable', reasons: [reason('rule.no-weighted-class')] };
  const listed = weighted.filter(({ isListed }) => isListed);
  if (listed.length > 0) return { verdict: 'breached', reasons: [about('8A.08.listed', listed)] };
  return { verdict: 'kept', reasons: [about('8A.08.not-listed', weighted)] };
}

function about(key: string, classes: ListedClasses['weighted']): ReturnType<typeof reason> {
  const list = classes.map(({ id }) => ({ name: id }));
  return reason(
    key,
    { classes: { list } },
    classes.map(({ entry }) => entry),
  );
}

function weightedClasses(listed: readonly boolean[]): ListedClasses {
  return { weighted: listed.map((isListed, index) => ({ id: ['A', 'C'][index] ?? 'A', isListed, entry: 'class' })) };
}
