import { type Clearing, type Decision, message, type Observation, reason, rule, type World } from '@tenfold/kernel';
import { consolidatedText } from './sources.ts';

/** A waiver that is in force. */
export interface WaiverInForce {
  readonly issuer: string;
  /** `null` where none is. */
  readonly waiver: Pick<Clearing, 'entry' | 'on' | 'provision' | 'conditions' | 'until'> | null;
}

/**
 * Rule 2.04 lets the Exchange waive or change a rule for one issuer. The change itself is laid over the findings of the
 * rule that was waived; here each waiver in force stands with what it asks for.
 */
export const r204 = rule<WaiverInForce, Record<never, never>>({
  provision: '2.04',
  title: {
    en: 'Waivers in force and their conditions',
    'zh-Hant': '有效的豁免及其條件',
    'zh-Hans': '有效的豁免及其条件',
  },
  paraphrase: {
    en: 'The Rules do not foresee everything: the Exchange may ask for more, and may waive, change or not require compliance with a rule in one case, on conditions.',
    'zh-Hant': '規則並非鉅細無遺：聯交所可就個別情況增訂要求，亦可在附帶條件下豁免、修訂或不要求遵守某項規則。',
    'zh-Hans': '规则并非巨细无遗：联交所可就个别情况增订要求，亦可在附带条件下豁免、修订或不要求遵守某项规则。',
  },
  binds: ['issuer'],
  textStatus: 'not-checked',
  reach: 'every-wvr-issuer',
  versions: [{ id: '2.04@2018-04-30', from: '2018-04-30', parameters: {}, source: consolidatedText }],
  policies: [],
  doubts: [],
  observe: observeWaivers,
  decide: decideWaiver,
  examples: [
    {
      name: 'none in force',
      given: { issuer: 'issuer', waiver: null },
      expect: 'not-applicable',
      workedFrom: 'regression',
    },
    { name: 'one in force, without conditions', given: granted([], null), expect: 'kept', workedFrom: 'regression' },
    {
      name: 'one in force on conditions',
      given: granted(['Shareholders are asked.'], null),
      expect: 'kept',
      workedFrom: 'regression',
    },
    { name: 'one in force up to a day', given: granted([], '2025-01-02'), expect: 'kept', workedFrom: 'regression' },
    {
      name: 'one on conditions up to a day',
      given: granted(['Shareholders are asked.'], '2025-01-02'),
      expect: 'kept',
      workedFrom: 'regression',
    },
  ],
});

function observeWaivers({ issuer, register, on }: World): readonly Observation<WaiverInForce>[] {
  const inForce = register.clearings.filter(({ act, until }) => act === 'waiver' && (until === null || until >= on));
  if (inForce.length === 0) {
    return [{ subject: { id: issuer.id, party: 'issuer' }, facts: { issuer: issuer.id, waiver: null } }];
  }
  return inForce.map((waiver) => ({
    subject: { id: issuer.id, party: 'issuer', event: waiver.entry },
    facts: { issuer: issuer.id, waiver },
  }));
}

function decideWaiver({ issuer, waiver }: WaiverInForce): Decision {
  if (waiver === null) return { verdict: 'not-applicable', reasons: [reason('2.04.none')] };
  const { entry, on, provision, conditions, until } = waiver;
  const figures = {
    waived: { provision },
    since: { date: on },
    ...(until === null
      ? { until: { message: '2.04.no-end' } }
      : { until: { message: '2.04.until' }, lastDay: { date: until } }),
    conditions: { list: conditions.map((quote) => ({ quote })) },
  };
  const duties = conditions.map((quote, index) => ({
    id: `2.04:${entry}:${index + 1}`,
    who: issuer,
    what: message('2.04.duty-condition', { waived: { provision }, condition: { quote } }),
    provision: '2.04',
    due: null,
    discharged: null,
  }));
  const key = conditions.length === 0 ? '2.04.in-force' : '2.04.in-force-on-conditions';
  return { verdict: 'kept', reasons: [reason(key, figures, [entry])], duties };
}

function granted(conditions: readonly string[], until: string | null): WaiverInForce {
  return { issuer: 'issuer', waiver: { entry: 'waiver', on: '2024-01-02', provision: '8A.44', conditions, until } };
}
