import {
  type Decision,
  type GivenUndertaking,
  type Instrument,
  type Observation,
  reason,
  type Reason,
  rule,
  type World,
} from '@tenfold/kernel';
import { promisedInUndertaking } from '../lists.ts';

/** One undertaking of a beneficiary, as far as it is recorded. */
export interface PromiseGiven {
  readonly id: string;
  /** The rules that it promises to comply with; `null` where the paper is not recorded. */
  readonly provisions: readonly string[] | null;
  /** Whether the paper has a sentence by which shareholders benefit or may enforce it; `null` where it is not recorded. */
  readonly isForShareholders: boolean | null;
  readonly isWitnessed: boolean;
  readonly isAcknowledged: boolean;
  readonly entries: readonly string[];
}

export interface PromisesOfBeneficiary {
  /** `null` where the record names no beneficiary. */
  readonly person: string | null;
  readonly promises: readonly PromiseGiven[];
}

interface Promised {
  readonly promised: readonly string[];
}

export const r8a43 = rule<PromisesOfBeneficiary, Promised>({
  provision: '8A.43',
  title: {
    en: 'Each beneficiary gives an undertaking',
    'zh-Hant': '每名受益人須作出承諾',
    'zh-Hans': '每名受益人须作出承诺',
  },
  paraphrase: {
    en: 'Each beneficiary gives the issuer a legally enforceable undertaking to comply with 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24, for the benefit of shareholders, who may enforce it.',
    'zh-Hant':
      '每名受益人須向發行人作出可依法強制執行的承諾，遵守第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條；承諾惠及股東，股東可強制執行。',
    'zh-Hans':
      '每名受益人须向发行人作出可依法强制执行的承诺，遵守第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24条；承诺惠及股东，股东可强制执行。',
  },
  binds: ['beneficiary'],
  textStatus: 'secondary-source',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.43@2018-04-30',
      from: '2018-04-30',
      parameters: { promised: promisedInUndertaking },
      source: 'An undertaking under the rule that a beneficiary gave to SenseTime Group Inc. (0020)',
    },
  ],
  policies: [],
  doubts: ['doubt.A14', 'doubt.A15', 'doubt.A27'],
  observe: observePromises,
  decide: decidePromises,
  examples: [
    {
      name: 'all six promised, acknowledged by the company',
      given: given({}),
      expect: 'kept',
      workedFrom: 'regression',
      edge: 'just kept',
    },
    {
      name: 'five of the six promised',
      given: given({ provisions: promisedInUndertaking.slice(0, 5) }),
      expect: 'breached',
      workedFrom: 'regression',
      edge: 'just breached',
    },
    {
      name: 'all six and one more',
      given: given({ provisions: [...promisedInUndertaking, '8A.13'] }),
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'two papers that promise all six between them',
      given: {
        person: 'first',
        promises: [
          paper({ provisions: promisedInUndertaking.slice(0, 3) }),
          paper({ provisions: promisedInUndertaking.slice(3) }),
        ],
      },
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'one paper promises all six, and another is not recorded',
      given: {
        person: 'first',
        promises: [paper({}), paper({ provisions: null, isForShareholders: null, isAcknowledged: false })],
      },
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'five promised in one paper, and another is not recorded',
      given: {
        person: 'first',
        promises: [
          paper({ provisions: promisedInUndertaking.slice(0, 5) }),
          paper({ provisions: null, isForShareholders: null }),
        ],
      },
      expect: 'information-missing',
      workedFrom: 'regression',
    },
    {
      name: 'one of two papers gives something to shareholders',
      given: { person: 'first', promises: [paper({ isForShareholders: false, isWitnessed: false }), paper({})] },
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'no sentence gives anything to shareholders',
      given: given({ isForShareholders: false }),
      expect: 'breached',
      workedFrom: 'regression',
    },
    {
      name: 'the company’s acknowledgement is not recorded',
      given: given({ isAcknowledged: false }),
      expect: 'information-missing',
      workedFrom: 'regression',
    },
    {
      name: 'no witness is recorded: the rule asks for none',
      given: given({ isWitnessed: false }),
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'given, and the paper is not recorded',
      given: given({ provisions: null, isForShareholders: null }),
      expect: 'information-missing',
      workedFrom: 'regression',
    },
    {
      name: 'none is recorded',
      given: { person: 'first', promises: [] },
      expect: 'information-missing',
      workedFrom: 'regression',
    },
    {
      name: 'no beneficiary is recorded',
      given: { person: null, promises: [] },
      expect: 'information-missing',
      workedFrom: 'regression',
    },
  ],
});

function observePromises({ issuer, register, beneficiaries }: World): readonly Observation<PromisesOfBeneficiary>[] {
  if (beneficiaries.length === 0) {
    return [{ subject: { id: issuer.id, party: 'issuer' }, facts: { person: null, promises: [] } }];
  }
  const all = [...register.undertakings.values()];
  return beneficiaries.map(({ person: { id } }) => ({
    subject: { id, party: 'beneficiary' },
    facts: { person: id, promises: all.filter(({ beneficiary }) => beneficiary === id).map(promiseOf) },
  }));
}

function promiseOf({ id, entry, instrument, witnessed, acknowledged }: GivenUndertaking): PromiseGiven {
  const steps = [witnessed, acknowledged].flatMap((step) => (step === null ? [] : [step.entry]));
  return {
    id,
    provisions: instrument?.provisions ?? null,
    isForShareholders: instrument === null ? null : hasShareholders(instrument),
    isWitnessed: witnessed !== null || instrument?.execution.witness.signed === 'yes',
    isAcknowledged: acknowledged !== null || instrument?.execution.company.signed === 'yes',
    entries: [entry, ...steps],
  };
}

function hasShareholders({ clauses }: Instrument): boolean {
  return clauses.some(({ kind }) => kind === 'benefit' || kind === 'enforcement');
}

function decidePromises({ person, promises }: PromisesOfBeneficiary, { promised }: Promised): Decision {
  if (person === null) return { verdict: 'information-missing', reasons: [reason('8A.43.nobody-recorded')] };
  if (promises.length === 0) return { verdict: 'information-missing', reasons: [reason('8A.43.none-recorded')] };
  const entries = promises.flatMap((one) => one.entries);
  const lacking = promised.filter((one) => !promises.some(({ provisions }) => provisions?.includes(one) === true));
  const isRead = promises.every(({ provisions }) => provisions !== null);
  if (!isRead && lacking.length > 0) {
    return { verdict: 'information-missing', reasons: [reason('8A.43.paper-not-recorded', {}, entries)] };
  }
  const faults = faultsOf(promises, { lacking, entries });
  if (faults.length > 0) return { verdict: 'breached', reasons: [...faults, ...stepsLacking(promises, entries)] };
  const list = promised.map((provision) => ({ provision }));
  const complete = reason('8A.43.complete', { provisions: { list } }, entries);
  const lackingSteps = stepsLacking(promises, entries);
  if (promises.some((one) => one.isAcknowledged)) return { verdict: 'kept', reasons: [complete, ...lackingSteps] };
  return { verdict: 'information-missing', reasons: [...lackingSteps, complete] };
}

function faultsOf(
  promises: readonly PromiseGiven[],
  { lacking, entries }: { readonly lacking: readonly string[]; readonly entries: readonly string[] },
): readonly Reason[] {
  const list = lacking.map((provision) => ({ provision }));
  const leavesOutShareholders = promises.every(({ isForShareholders }) => isForShareholders === false);
  return [
    ...(lacking.length > 0 ? [reason('8A.43.not-promised', { provisions: { list } }, entries)] : []),
    ...(leavesOutShareholders ? [reason('8A.43.not-for-shareholders', {}, entries)] : []),
  ];
}

function stepsLacking(promises: readonly PromiseGiven[], entries: readonly string[]): readonly Reason[] {
  return [
    ...(promises.some(({ isAcknowledged }) => isAcknowledged) ? [] : [reason('8A.43.not-acknowledged', {}, entries)]),
    ...(promises.some(({ isWitnessed }) => isWitnessed) ? [] : [reason('8A.43.not-witnessed', {}, entries)]),
  ];
}

function paper(one: Partial<PromiseGiven>): PromiseGiven {
  return {
    id: 'promise',
    provisions: promisedInUndertaking,
    isForShareholders: true,
    isWitnessed: true,
    isAcknowledged: true,
    entries: [],
    ...one,
  };
}

function given(one: Partial<PromiseGiven>): PromisesOfBeneficiary {
  return { person: 'first', promises: [paper(one)] };
}
