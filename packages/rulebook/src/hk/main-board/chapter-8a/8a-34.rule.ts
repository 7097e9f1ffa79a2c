import { type Decision, type Observation, type PlainDate, reason, rule, type World } from '@tenfold/kernel';
import { listingOf } from '../at-listing.ts';
import { lastDayOfStructure } from '../structure.ts';

/** What happened to the WVR structure that the adviser had to be consulted on. */
export interface StructureEvents {
  readonly listedOn: PlainDate;
  /** The entries that tell of it, each once. */
  readonly events: readonly string[];
}

export const r8a34 = rule<StructureEvents, Record<never, never>>({
  provision: '8A.34',
  title: {
    en: 'The adviser is consulted on the structure',
    'zh-Hant': '就不同投票權架構諮詢合規顧問',
    'zh-Hans': '就不同投票权架构咨询合规顾问',
  },
  paraphrase: {
    en: 'Besides its other cases, the issuer consults its compliance adviser in good time on its WVR structure, on transactions in which a beneficiary has an interest, and where interests may conflict. No entry records a consultation, so where something happened to the structure the question stays open.',
    'zh-Hant':
      '除其他情況外，發行人須就不同投票權架構、受益人擁有權益的交易及可能出現的利益衝突，及時諮詢合規顧問。現時並無記錄諮詢的項目，因此凡架構有所變動，此問題仍待確定。',
    'zh-Hans':
      '除其他情况外，发行人须就不同投票权架构、受益人拥有权益的交易及可能出现的利益冲突，及时咨询合规顾问。目前没有记录咨询的条目，因此凡架构有变动，此问题仍待确定。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.34@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://en-rules.hkex.com.hk/entiresection/5172',
    },
  ],
  policies: [],
  doubts: [],
  observe: observeEvents,
  decide: decideConsultation,
  examples: [
    { name: 'nothing happened to the structure since listing', given: since([]), expect: 'kept', workedFrom: 'text' },
    { name: 'weighted shares were issued', given: since(['issue']), expect: 'information-missing', workedFrom: 'text' },
  ],
});

function observeEvents(world: World): readonly Observation<StructureEvents>[] {
  const { issuer, register } = world;
  const listedOn = listingOf(world)?.from ?? world.on;
  const through = lastDayOfStructure(world);
  const terms = register.classChanges.filter(({ shareClass }) => register.classes.get(shareClass)?.weighted === true);
  const passings = register.passings.filter(({ outcome }) => outcome !== 'not-bound');
  const events = [...register.weightedIssues, ...terms, ...passings]
    .filter(({ on }) => on > listedOn && on <= through)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ entry }) => entry);
  return [{ subject: { id: issuer.id, party: 'issuer' }, facts: { listedOn, events: [...new Set(events)] } }];
}

function decideConsultation({ listedOn, events }: StructureEvents): Decision {
  const figures = { since: { date: listedOn } };
  if (events.length === 0) return { verdict: 'kept', reasons: [reason('8A.34.nothing-to-consult', figures)] };
  const count = { number: BigInt(events.length) };
  return { verdict: 'information-missing', reasons: [reason('8A.34.not-recorded', { ...figures, count }, events)] };
}

function since(events: readonly string[]): StructureEvents {
  return { listedOn: '2023-07-03', events };
}
