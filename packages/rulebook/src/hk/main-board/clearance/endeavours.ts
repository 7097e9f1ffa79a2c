import { giversWithoutEndeavours, type PromisedAct, type World } from '@tenfold/kernel';
import { type StepSeen, surrounding } from '@tenfold/kernel/plan';
import { provisionsOfActs } from '../acts-under-promise.ts';
import { nothingAsked, pointsTo } from './asked.ts';

interface GiversUnheard {
  /** Those of whom nothing is recorded that they did about it. */
  readonly givers: readonly string[];
}

/** Whoever promised his best endeavours should write down what he does about an act while it is planned. */
export const endeavoursBefore = surrounding<GiversUnheard, Record<never, never>>({
  provision: '8A.43',
  title: {
    en: 'Best endeavours of those who gave undertakings',
    'zh-Hant': '作出承諾者所作的最大努力',
    'zh-Hans': '作出承诺者所做的最大努力',
  },
  textStatus: 'secondary-source',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.43@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'An undertaking under the rule that a beneficiary gave to SenseTime Group Inc. (0020)',
    },
  ],
  observe: (seen) => [{ givers: [...new Set(comingWith(seen).flatMap((act) => giversOf(seen.before, act)))] }],
  ask({ givers }) {
    if (givers.length === 0) return nothingAsked;
    const who = { list: givers.map((name) => ({ name })) };
    return pointsTo({ provision: '8A.43', textStatus: 'secondary-source' }, 'around.endeavours', { who });
  },
  examples: [
    {
      name: 'shares are bought back, and nothing is recorded of two givers',
      given: { givers: ['chan', 'wong'] },
      asks: ['around.endeavours'],
      workedFrom: 'regression',
    },
    { name: 'each wrote down what he did', given: { givers: [] }, asks: [], workedFrom: 'regression' },
  ],
});

interface Coming {
  readonly sort: PromisedAct;
  readonly vehicle: string | null;
}

/** The acts under promises that the entries of a step are. */
function comingWith({ entries, before }: StepSeen): readonly Coming[] {
  return entries.flatMap(({ kind, fields }): readonly Coming[] => {
    const said = fields as { readonly vehicle?: string; readonly class?: string };
    if (kind === 'shares-bought-back') return [{ sort: 'buy-back', vehicle: null }];
    if (kind === 'shares-cancelled') return [{ sort: 'cancellation', vehicle: null }];
    if (kind === 'vehicle-interests-set') return [{ sort: 'vehicle-change', vehicle: said.vehicle ?? null }];
    const isWeighted = before.register.classes.get(said.class ?? '')?.weighted === true;
    return kind === 'shares-issued' && isWeighted ? [{ sort: 'weighted-issue', vehicle: null }] : [];
  });
}

function giversOf(before: World, act: Coming): readonly string[] {
  return giversWithoutEndeavours(before, act, provisionsOfActs);
}
