import { type Decision, type Duty, message, type Reason, reason, rule } from '@tenfold/kernel';
import { type ActOfExchange, observeActs } from './2-04-acts.ts';
import { waiverExamples } from './2-04-examples.ts';
import { consolidatedText } from './sources.ts';

/**
 * Rule 2.04 lets the Exchange waive or change a rule for one issuer, and ask for more. The change itself is laid over the
 * findings of the rule that was waived; here each act stands with what it asks for and what became of that.
 */
export const r204 = rule<ActOfExchange, Record<never, never>>({
  provision: '2.04',
  title: {
    en: 'Waivers, and the conditions of what the Exchange let pass',
    'zh-Hant': '豁免，以及聯交所准許事項所附的條件',
    'zh-Hans': '豁免，以及联交所准许事项所附的条件',
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
  observe: observeActs,
  decide: decideAct,
  examples: waiverExamples,
});

type Act = NonNullable<ActOfExchange['act']>;

function decideAct(observed: ActOfExchange): Decision {
  const { act, refused } = observed;
  if (refused !== null) {
    const figures = { waived: { provision: refused.provision }, on: { date: refused.on } };
    return { verdict: 'not-applicable', reasons: [reason('2.04.refused', figures, [refused.entry])] };
  }
  if (act === null) return { verdict: 'not-applicable', reasons: [reason('2.04.none')] };
  return decideConditions(observed, act);
}

/** A condition that is broken, now or once, is a breach; an act that is over and was kept asks for nothing any more. */
function decideConditions(observed: ActOfExchange, act: Act): Decision {
  const { outcomes, mended, today } = observed;
  const broken = outcomes.filter(({ outcome, on }) => outcome === 'broken' && (act.until === null || on <= act.until));
  const isOver = act.until !== null && act.until < today;
  const stands = standing(act, isOver);
  if (broken.length > 0) {
    const reasons = [...broken.map((one) => brokenReason(act, one)), stands];
    if (act.until === null || !isOver) return { verdict: 'breached', reasons, duties: dutiesOf(observed, act) };
    return { verdict: 'breached', reasons, accrued: { from: broken[0]?.on ?? act.on, until: act.until } };
  }
  const first = mended[0];
  if (first !== undefined) {
    const figures = { waived: { provision: act.provision }, from: { date: first.from }, until: { date: first.until } };
    const was = reason(`2.04.was-broken-${act.act}`, figures, [act.entry, ...outcomes.map(({ entry }) => entry)]);
    return {
      verdict: 'breached',
      reasons: [was, stands],
      accrued: first,
      duties: isOver ? [] : dutiesOf(observed, act),
    };
  }
  if (isOver) return { verdict: 'not-applicable', reasons: [stands] };
  return { verdict: 'kept', reasons: [stands], duties: dutiesOf(observed, act) };
}

function brokenReason(act: Act, { condition, on, entry, what }: ActOfExchange['outcomes'][number]): Reason {
  const figures = { waived: { provision: act.provision }, condition: { quote: condition }, on: { date: on } };
  const key = `2.04.broken-${act.act}`;
  if (what === null) return reason(key, figures, [act.entry, entry]);
  return reason(`${key}-with`, { ...figures, what: { quote: what } }, [act.entry, entry]);
}

/** What the act is, in one sentence: since when, until when, on which conditions. */
function standing({ act, entry, on, provision, conditions, until }: Act, isOver: boolean): Reason {
  const figures = {
    waived: { provision },
    since: { date: on },
    conditions: { list: conditions.map((quote) => ({ quote })) },
  };
  if (act !== 'waiver') return reason(`2.04.${act}-on-conditions`, figures, [entry]);
  if (until !== null && isOver) return reason('2.04.lapsed', { ...figures, lastDay: { date: until } }, [entry]);
  const end =
    until === null
      ? { until: { message: '2.04.no-end' } }
      : { until: { message: '2.04.until' }, lastDay: { date: until } };
  const key = conditions.length === 0 ? '2.04.in-force' : '2.04.in-force-on-conditions';
  return reason(key, { ...figures, ...end }, [entry]);
}

/** Each condition is a duty until it is recorded as met. */
function dutiesOf({ issuer, outcomes }: ActOfExchange, { act, entry, provision, conditions }: Act): readonly Duty[] {
  return conditions.map((quote, index) => {
    const met = outcomes.find(({ number, outcome }) => number === index + 1 && outcome === 'met');
    return {
      id: `2.04:${entry}:${index + 1}`,
      who: issuer,
      what: message(act === 'waiver' ? '2.04.duty-condition' : `2.04.duty-condition-${act}`, {
        waived: { provision },
        condition: { quote },
      }),
      provision: '2.04',
      due: null,
      discharged: met?.on ?? null,
    };
  });
}
