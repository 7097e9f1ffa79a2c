import { compareRatios, type Decision, type Observation, type Ratio, reason, rule, type World } from '@tenfold/kernel';

/** On what the weight hangs, as far as entries tell: nothing records the other rights of a class, but the articles may. */
export interface WeightOnClasses {
  /** The classes recorded as weighted. */
  readonly weighted: readonly string[];
  /** Classes recorded as ordinary whose shares have more votes than those of another ordinary class. */
  readonly superior: readonly string[];
  /** Persons recognised as beneficiaries. */
  readonly beneficiaries: readonly string[];
  /** Whether the articles are recorded as giving force to this rule; `null` where no entry lists what they give force to. */
  readonly isInArticles: boolean | null;
  readonly entries: readonly string[];
}

export const r8a07 = rule<WeightOnClasses, Record<never, never>>({
  provision: '8A.07',
  title: {
    en: 'Weight hangs on a class of shares and is votes only',
    'zh-Hant': '不同投票權只可附於股份類別，且僅限於投票權',
    'zh-Hans': '不同投票权只可附于股份类别，且仅限于投票权',
  },
  paraphrase: {
    en: 'Extra votes must belong to a class of shares and count at general meetings only. In everything else a weighted share has the rights of a listed ordinary share.',
    'zh-Hant': '額外的票數須附於某一股份類別，並只在股東大會上行使。除此以外，不同投票權股份的權利與上市的普通股相同。',
    'zh-Hans': '额外的票数须附于某一股份类别，并只在股东大会上行使。除此以外，不同投票权股份的权利与上市的普通股相同。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.07@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://en-rules.hkex.com.hk/entiresection/5118',
    },
  ],
  policies: [],
  doubts: [],
  observe: observeClasses,
  decide: decideClasses,
  examples: [
    {
      name: 'the articles say that class A differs in votes only',
      given: recorded({}),
      expect: 'kept',
      workedFrom: 'text',
    },
    {
      name: 'the articles are recorded and do not name the rule',
      given: recorded({ isInArticles: false }),
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'nobody recorded what the articles give force to',
      given: recorded({ isInArticles: null }),
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'a class recorded as ordinary has more votes than another',
      given: recorded({ superior: ['C'] }),
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'a beneficiary is recognised and no class carries his weight',
      given: recorded({ weighted: [] }),
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'neither a weighted class nor a beneficiary',
      given: recorded({ weighted: [], beneficiaries: [] }),
      expect: 'not-applicable',
      workedFrom: 'text',
    },
  ],
});

function observeClasses({ issuer, register, beneficiaries }: World): readonly Observation<WeightOnClasses>[] {
  const all = [...register.classes.values()];
  const weighted = all.filter((one) => one.weighted);
  const stated = register.articles.findLast(({ safeguards }) => safeguards !== null);
  const facts: WeightOnClasses = {
    weighted: weighted.map(({ id }) => id),
    superior: superiorTo(all.filter((one) => !one.weighted)),
    beneficiaries: beneficiaries.map(({ person }) => person.id),
    isInArticles: stated === undefined ? null : (stated.safeguards ?? []).includes('8A.07'),
    entries: [...weighted.map(({ createdBy }) => createdBy), ...(stated === undefined ? [] : [stated.entry])],
  };
  return [{ subject: { id: issuer.id, party: 'issuer' }, facts }];
}

/** Those whose shares have more votes than the least of them; a class without votes is no measure. */
function superiorTo(
  classes: readonly { readonly id: string; readonly votesPerShare: Ratio | null }[],
): readonly string[] {
  const voting = classes.flatMap(({ id, votesPerShare: votes }) =>
    votes !== null && votes.numerator > 0n ? [{ id, votes }] : [],
  );
  return voting
    .filter((one) => voting.some((other) => compareRatios(one.votes, other.votes) === 1))
    .map(({ id }) => id);
}

function decideClasses(facts: WeightOnClasses): Decision {
  const { weighted, superior, beneficiaries, isInArticles, entries } = facts;
  if (superior.length > 0) return missing('8A.07.superior-not-weighted', { superior }, entries);
  if (weighted.length === 0 && beneficiaries.length > 0) return missing('8A.07.no-class', { beneficiaries }, entries);
  if (weighted.length === 0) return { verdict: 'not-applicable', reasons: [reason('rule.no-weighted-class')] };
  if (isInArticles === null) return missing('8A.07.other-rights-unknown', { classes: weighted }, entries);
  if (!isInArticles) return missing('8A.07.articles-silent', { classes: weighted }, entries);
  return { verdict: 'kept', reasons: [reason('8A.07.votes-only', names({ classes: weighted }), entries)] };
}

function missing(key: string, ids: Readonly<Record<string, readonly string[]>>, entries: readonly string[]): Decision {
  return { verdict: 'information-missing', reasons: [reason(key, names(ids), entries)] };
}

function names(ids: Readonly<Record<string, readonly string[]>>): Parameters<typeof reason>[1] {
  return Object.fromEntries(Object.entries(ids).map(([key, list]) => [key, { list: list.map((name) => ({ name })) }]));
}

function recorded(given: Partial<WeightOnClasses>): WeightOnClasses {
  return { weighted: ['A'], superior: [], beneficiaries: ['first'], isInArticles: true, entries: [], ...given };
}
