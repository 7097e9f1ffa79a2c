import {
  type Decision,
  type Duty,
  lookThrough,
  message,
  type Observation,
  type PlainDate,
  reason,
  rule,
  type ShareClass,
  soleOwner,
  type Verdict,
  type World,
} from '@tenfold/kernel';
import { determinedOver } from '../determined-weight.ts';
import { decideVehicle, observeVehicles } from './8a-18-vehicle.ts';

/** That the weight of what a vehicle holds ended because it no longer satisfied Rule 8A.18(2). */
export interface VehicleEnd {
  readonly on: PlainDate;
  readonly entries: readonly string[];
  /** The beneficiary whose shares they were; `null` where nobody alone had them. */
  readonly person: string | null;
}

/** A vehicle that holds weighted shares, or held them when their weight ended. */
export interface VehicleStanding {
  readonly issuer: string;
  /** `null` where no weighted shares stand in the name of a vehicle. */
  readonly vehicle: string | null;
  /** What Rule 8A.18(2) says of it today. */
  readonly standing: Verdict;
  readonly ended: VehicleEnd | null;
  readonly entries: readonly string[];
}

export const r8a19 = rule<VehicleStanding, Record<never, never>>({
  provision: '8A.19',
  title: {
    en: 'A vehicle that no longer qualifies: weight ends, the Exchange is told',
    'zh-Hant': '持股工具不再符合規定：不同投票權終止並通知聯交所',
    'zh-Hans': '持股工具不再符合规定：不同投票权终止并通知联交所',
  },
  paraphrase: {
    en: 'When a vehicle no longer satisfies Rule 8A.18(2), the weight of the shares in it ends, and both the issuer and the beneficiary tell the Exchange with the details as soon as they can.',
    'zh-Hant':
      '持股工具不再符合第8A.18(2)條時，其所持股份的不同投票權即告終止，發行人及受益人均須盡快將詳情通知聯交所。',
    'zh-Hans':
      '持股工具不再符合第8A.18(2)条时，其所持股份的不同投票权即告终止，发行人及受益人均须尽快将详情通知联交所。',
  },
  binds: ['issuer', 'beneficiary'],
  textStatus: 'secondary-source',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.19@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'MiniMax Group Inc. (0100), prospectus of 31 December 2025, Share Capital, pp. 391–398',
    },
  ],
  policies: ['vehicleTest'],
  doubts: ['doubt.A12'],
  observe: observeStandings,
  decide: decideStanding,
  examples: [
    {
      name: 'no vehicle holds weighted shares',
      given: held({ vehicle: null }),
      expect: 'not-applicable',
      workedFrom: 'regression',
    },
    { name: 'a vehicle that qualifies', given: held({}), expect: 'kept', workedFrom: 'regression' },
    {
      name: 'another person took the whole of the vehicle',
      given: held({ ended: { on: '2024-01-02', entries: ['interests'], person: 'first' } }),
      expect: 'ceased',
      workedFrom: 'regression',
    },
    {
      name: 'another person took a part: only the Exchange can say',
      given: held({ standing: 'needs-determination' }),
      expect: 'needs-determination',
      workedFrom: 'regression',
    },
    {
      name: 'nobody recorded who is behind the vehicle',
      given: held({ standing: 'information-missing' }),
      expect: 'information-missing',
      workedFrom: 'regression',
    },
  ],
});

function observeStandings(world: World): readonly Observation<VehicleStanding>[] {
  const { issuer, register, policies } = world;
  const blank = { issuer: issuer.id, ended: null };
  const today = observeVehicles(world).map(({ subject, facts }) => {
    const standing = decideVehicle(facts, policies).verdict;
    return { subject, facts: { ...blank, vehicle: facts.vehicle, standing, entries: facts.entries } };
  });
  const weighted = [...register.classes.values()].filter((one) => one.weighted);
  const ended = onceEach(weighted.flatMap((one) => endedIn(world, one)));
  if (today.length > 0 || ended.length > 0) return [...today, ...ended];
  const facts: VehicleStanding = { ...blank, vehicle: null, standing: 'not-applicable', entries: [] };
  return [{ subject: { id: issuer.id, party: 'issuer' }, facts }];
}

/** A vehicle with shares of two weighted classes loses the weight of both by one event. */
function onceEach(ended: readonly Observation<VehicleStanding>[]): readonly Observation<VehicleStanding>[] {
  return [...new Map(ended.map((one) => [`${one.subject.id} ${one.subject.event}`, one])).values()];
}

/** Vehicles of one class whose weight ended through a change behind them, or because the Exchange so determined. */
function endedIn(world: World, { id, holdings }: ShareClass): readonly Observation<VehicleStanding>[] {
  const { issuer, register } = world;
  return [...holdings.keys()].flatMap((holder) => {
    if (!register.vehicles.has(holder)) return [];
    const end = endOf(world, { holder, shareClass: id });
    if (end === null) return [];
    const subject = { id: holder, party: 'vehicle' as const, event: end.entries[0] ?? id, on: end.on };
    const facts: VehicleStanding = {
      issuer: issuer.id,
      vehicle: holder,
      standing: 'ceased',
      ended: end,
      entries: end.entries,
    };
    return [{ subject, facts }];
  });
}

function endOf(
  world: World,
  { holder, shareClass }: { readonly holder: string; readonly shareClass: string },
): VehicleEnd | null {
  const seen = lookThrough(world.register, holder);
  const passing = world.register.passings.findLast(
    (one) =>
      one.because === 'interests-changed' &&
      one.outcome === 'ended' &&
      one.shareClass === shareClass &&
      (one.to === holder || seen.entries.includes(one.entry)),
  );
  const determined = determinedOver(world, { about: seen.vehicles });
  const because = determined?.weight === 'ends' ? [determined.entry] : [];
  if (passing !== undefined) return { on: passing.on, entries: [passing.entry, ...because], person: passing.person };
  const on = world.register.clearings.find(({ entry }) => because.includes(entry))?.on;
  return on === undefined ? null : { on, entries: because, person: soleOwner(seen) };
}

function decideStanding(facts: VehicleStanding): Decision {
  const { vehicle, standing, ended, entries } = facts;
  if (vehicle === null) return { verdict: 'not-applicable', reasons: [reason('8A.19.no-vehicle')] };
  const figures = { vehicle: { name: vehicle } };
  if (ended !== null) {
    const why = reason('8A.19.ended', { ...figures, on: { date: ended.on } }, ended.entries);
    return { verdict: 'ceased', reasons: [why], duties: notices(facts, ended) };
  }
  if (standing === 'kept') return { verdict: 'kept', reasons: [reason('8A.19.qualifies', figures, entries)] };
  if (standing === 'information-missing') {
    return { verdict: 'information-missing', reasons: [reason('8A.19.interests-unknown', figures, entries)] };
  }
  return { verdict: 'needs-determination', reasons: [reason('8A.19.in-doubt', figures, entries)] };
}

/** The rule wants both to tell the Exchange; how soon was read in a secondary source only, so no day is given. */
function notices({ issuer, vehicle }: VehicleStanding, { person, on, entries }: VehicleEnd): readonly Duty[] {
  const figures = { vehicle: { name: vehicle ?? '' }, on: { date: on } };
  const tell = (who: string, party: string): Duty => ({
    id: `8A.19:${vehicle}:${entries[0]}:${party}`,
    who,
    what: message('8A.19.duty-notify', figures),
    provision: '8A.19',
    due: null,
    discharged: null,
  });
  return [tell(issuer, 'issuer'), ...(person === null ? [] : [tell(person, 'beneficiary')])];
}

function held(given: Partial<VehicleStanding>): VehicleStanding {
  return { issuer: 'issuer', vehicle: 'vehicle', standing: 'kept', ended: null, entries: [], ...given };
}
