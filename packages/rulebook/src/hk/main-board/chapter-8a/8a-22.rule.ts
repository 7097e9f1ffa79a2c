import {
  type Beneficiary,
  type Decision,
  type Observation,
  type Policies,
  reason,
  rule,
  type WeightEnd,
  type World,
} from '@tenfold/kernel';
import { beneficiariesAtListing } from '../at-listing.ts';

type Has = 'yes' | 'no' | 'unknown';

/** A beneficiary of the day of listing, with what he has left. */
export interface FirstBeneficiary {
  readonly person: string;
  /** Whether weighted shares of his are alive. */
  readonly live: Has;
  /** Whether shares of his still stand in a weighted class, alive or not. */
  readonly registered: Has;
  readonly ended: WeightEnd | null;
}

export interface FirstBeneficiaries {
  readonly people: readonly FirstBeneficiary[];
}

export const r8a22 = rule<FirstBeneficiaries, Record<never, never>>({
  provision: '8A.22',
  title: {
    en: 'The structure ends with its first beneficiaries',
    'zh-Hant': '不同投票權架構隨首批受益人終止',
    'zh-Hans': '不同投票权架构随首批受益人终止',
  },
  paraphrase: {
    en: 'When none of the beneficiaries of the first listing has weighted shares any more, the WVR structure ends, with whatever weight others may still have. That only the beneficiaries of the first listing count was not checked.',
    'zh-Hant':
      '首次上市時的受益人全數不再持有不同投票權股份時，不同投票權架構即告終止，他人尚存的不同投票權亦然。是否只計首次上市時的受益人，未經核對。',
    'zh-Hans':
      '首次上市时的受益人全数不再持有不同投票权股份时，不同投票权架构即告终止，他人尚存的不同投票权亦然。是否只计首次上市时的受益人，未经核对。',
  },
  binds: ['issuer'],
  textStatus: 'secondary-source',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.22@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'MiniMax Group Inc. (0100), prospectus of 31 December 2025, Share Capital, pp. 391–398',
    },
  ],
  policies: ['beneficiaryCeases'],
  doubts: ['doubt.A14'],
  observe: observeFirst,
  decide: decideFirst,
  examples: [
    {
      name: 'one of two still has weight',
      given: { people: [gone(), has('yes')] },
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'none has weight any more',
      given: { people: [gone(), gone()] },
      expect: 'ceased',
      workedFrom: 'regression',
    },
    {
      name: 'whether the last has weight is not known',
      given: { people: [gone(), has('unknown')] },
      expect: 'information-missing',
      workedFrom: 'regression',
    },
    {
      name: 'what one has is not known and does not matter beside another who has',
      given: { people: [has('yes'), has('unknown')] },
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'the weight of all ended and shares still stand in the class, where the register decides',
      given: { people: [{ ...gone(), registered: 'yes' }] },
      expect: 'kept',
      workedFrom: 'regression',
      policies: { beneficiaryCeases: 'left-register' },
    },
    {
      name: 'nothing in the class and nothing that ended his weight: nobody recorded what he has',
      given: { people: [has('no')] },
      expect: 'information-missing',
      workedFrom: 'regression',
    },
    {
      name: 'no beneficiary of the listing is recorded',
      given: { people: [] },
      expect: 'information-missing',
      workedFrom: 'regression',
    },
  ],
});

function observeFirst(world: World): readonly Observation<FirstBeneficiaries>[] {
  const people = beneficiariesAtListing(world).map((one) => ({
    person: one.person.id,
    live: one.live,
    registered: registered(one),
    ended: one.person.weightEnded,
  }));
  return [{ subject: { id: world.issuer.id, party: 'issuer' }, facts: { people } }];
}

function registered({ rows, live }: Beneficiary): Has {
  const weighted = rows.filter((row) => row.weighted);
  if (weighted.some(({ shares }) => shares !== null && shares > 0n)) return 'yes';
  return weighted.some(({ shares }) => shares === null) || live === 'unknown' ? 'unknown' : 'no';
}

function decideFirst({ people }: FirstBeneficiaries, _: unknown, policies: Policies): Decision {
  if (people.length === 0) return { verdict: 'information-missing', reasons: [reason('8A.22.nobody-recorded')] };
  const left = (one: FirstBeneficiary): Has => leftOf(one, policies);
  const withShares = people.filter((one) => left(one) === 'yes');
  if (withShares.length > 0) return { verdict: 'kept', reasons: [about('8A.22.goes-on', withShares)] };
  const open = people.filter((one) => left(one) === 'unknown');
  if (open.length > 0) return { verdict: 'information-missing', reasons: [about('8A.22.holdings-unknown', open)] };
  const on = people.flatMap(({ ended }) => ended?.on ?? []).reduce((last, day) => (day > last ? day : last));
  return { verdict: 'ceased', reasons: [about('8A.22.over', people, { on: { date: on } })] };
}

/** Without an entry that ended his weight, nothing left in a class says only that nobody recorded what he has. */
function leftOf({ live, registered: inClass, ended }: FirstBeneficiary, policies: Policies): Has {
  const left = live === inClass || policies.beneficiaryCeases === 'no-live-weight' ? live : inClass;
  return left === 'no' && ended === null ? 'unknown' : left;
}

function about(
  key: string,
  people: readonly FirstBeneficiary[],
  figures: Parameters<typeof reason>[1] = {},
): ReturnType<typeof reason> {
  const list = people.map(({ person }) => ({ name: person }));
  const entries = people.flatMap(({ ended }) => (ended === null ? [] : [ended.entry]));
  return reason(key, { ...figures, people: { list } }, entries);
}

function has(live: Has): FirstBeneficiary {
  return { person: 'first', live, registered: live, ended: null };
}

function gone(): FirstBeneficiary {
  const ended: WeightEnd = { on: '2024-01-02', at: '2024-01-02', cause: 'left-the-board', entry: 'left' };
  return { person: 'second', live: 'no', registered: 'no', ended };
}
