import { type Decision, type Observation, reason, rule, type World } from '@tenfold/kernel';
import { consolidatedText } from '../sources.ts';

/** The rules to which the articles are recorded as giving force. */
export interface SafeguardsInArticles {
  /** `null` where no entry lists them. */
  readonly safeguards: readonly string[] | null;
  readonly entries: readonly string[];
}

interface Safeguards {
  /** The rules that the articles have to give force to, as recalled: the list was not checked. */
  readonly wanted: readonly string[];
}

/** First and last of each stretch, as recalled. */
const recalled = ['8A.07', '8A.09', ...stretch(13, 19), ...stretch(21, 24), ...stretch(26, 35), ...stretch(37, 41)];

export const r8a44 = rule<SafeguardsInArticles, Safeguards>({
  provision: '8A.44',
  title: {
    en: 'The articles give force to the safeguards',
    'zh-Hant': '組織章程細則須落實保障措施',
    'zh-Hans': '公司章程须落实保障措施',
  },
  paraphrase: {
    en: 'The articles of the issuer must give force to the safeguards of Chapter 8A. Which rules these are is recalled and was not checked.',
    'zh-Hant': '發行人的組織章程細則須落實第八A章的保障措施。所涉規則的清單憑記憶列出，未經核對。',
    'zh-Hans': '发行人的公司章程须落实第八A章的保障措施。所涉规则的清单凭记忆列出，未经核对。',
  },
  binds: ['issuer'],
  textStatus: 'secondary-source',
  reach: 'chapter-8a',
  versions: [
    { id: '8A.44@2018-04-30', from: '2018-04-30', parameters: { wanted: recalled }, source: consolidatedText },
  ],
  policies: [],
  doubts: [],
  observe: observeArticles,
  decide: decideArticles,
  examples: [
    {
      name: 'every rule of the list is in the articles',
      given: articles(recalled),
      expect: 'kept',
      workedFrom: 'regression',
      edge: 'just kept',
    },
    {
      name: 'one rule of the list is not',
      given: articles(recalled.slice(1)),
      expect: 'breached',
      workedFrom: 'regression',
      edge: 'just breached',
    },
    {
      name: 'no entry says what the articles give force to',
      given: articles(null),
      expect: 'information-missing',
      workedFrom: 'regression',
    },
  ],
});

/** Articles that change something else leave the safeguards as they were, so the last that lists them speaks. */
function observeArticles({ issuer, register }: World): readonly Observation<SafeguardsInArticles>[] {
  const stated = register.articles.findLast(({ safeguards }) => safeguards !== null);
  const facts = { safeguards: stated?.safeguards ?? null, entries: stated === undefined ? [] : [stated.entry] };
  return [{ subject: { id: issuer.id, party: 'issuer' }, facts }];
}

function decideArticles({ safeguards, entries }: SafeguardsInArticles, { wanted }: Safeguards): Decision {
  if (safeguards === null) return { verdict: 'information-missing', reasons: [reason('8A.44.not-recorded')] };
  const lacking = wanted.filter((provision) => !safeguards.includes(provision));
  if (lacking.length === 0) return { verdict: 'kept', reasons: [reason('8A.44.all', {}, entries)] };
  const list = lacking.map((provision) => ({ provision }));
  return { verdict: 'breached', reasons: [reason('8A.44.lacking', { provisions: { list } }, entries)] };
}

/** The rules of Chapter 8A from one number to another. */
function stretch(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `8A.${first + index}`);
}

function articles(safeguards: readonly string[] | null): SafeguardsInArticles {
  return { safeguards, entries: [] };
}
