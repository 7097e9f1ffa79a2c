import {
  type Observation,
  type Person,
  type ResolutionMatter,
  type Resolution,
  rule,
  type World,
} from '@tenfold/kernel';
import { type CountedSide, decideResolution, type Reserved, type ReservedFacts } from './8a-24-count.ts';
import { reservedExamples } from './8a-24-examples.ts';

export const r8a24 = rule<ReservedFacts, Reserved>({
  provision: '8A.24',
  title: {
    en: 'Reserved matters: one vote a share',
    'zh-Hant': '保留事項：一股一票',
    'zh-Hans': '保留事项：一股一票',
  },
  paraphrase: {
    en: 'Weight is disregarded, and every share has at most one vote, on resolutions to change the constitutional documents, to vary the rights of a class, to appoint or remove an independent non-executive director or the auditors, and to wind the issuer up voluntarily.',
    'zh-Hant':
      '就更改組織章程文件、更改任何類別股份所附權利、委任或罷免獨立非執行董事、委聘或辭退核數師，以及自願清盤的決議案，不計不同投票權，每股最多一票。',
    'zh-Hans':
      '就变更组织章程文件、变更任何类别股份所附权利、委任或罢免独立非执行董事、委聘或辞退核数师，以及自愿清盘的决议，不计不同投票权，每股最多一票。',
  },
  binds: ['issuer', 'beneficiary'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.24@2018-04-30',
      from: '2018-04-30',
      parameters: {
        matters: ['constitution', 'class-rights', 'independent-director', 'auditors', 'voluntary-winding-up'],
        mostVotes: 1n,
      },
      source: 'https://en-rules.hkex.com.hk/rulebook/8a24',
    },
  ],
  policies: [],
  doubts: ['doubt.A13', 'doubt.A19', 'doubt.A20', 'doubt.A23'],
  observe: observeResolutions,
  decide: decideResolution,
  examples: reservedExamples,
});

/** A resolution with the day that its meeting is, or was, held on. */
interface Put {
  readonly resolution: Resolution;
  readonly meetsOn: string | null;
}

/** Everyone bound, beside every resolution that is reserved or may be; who has none gets one observation that says so. */
function observeResolutions(world: World): readonly Observation<ReservedFacts>[] {
  const put = [...world.register.meetings.values()].flatMap(({ resolutions, date }) =>
    [...resolutions.values()].filter(mayBeReserved).map((resolution) => ({ resolution, meetsOn: date })),
  );
  const { id } = world.issuer;
  const issuer = observationsOf(world, { who: id, party: 'issuer' }, put);
  const beneficiaries = world.beneficiaries.flatMap(({ person }) => {
    const his = put.filter((one) => wasBeneficiaryOn(person, dayOf(world, one)));
    return his.length === 0 && !wasBeneficiaryOn(person, world.on)
      ? []
      : observationsOf(world, { who: person.id, party: 'beneficiary' }, his);
  });
  return [...issuer, ...beneficiaries];
}

/** Every matter but the ordinary one is reserved; a resolution of which nobody recorded the matter may be. */
function mayBeReserved({ matters }: Resolution): boolean {
  return matters.length === 0 || matters.some((matter: ResolutionMatter) => matter !== 'other');
}

function wasBeneficiaryOn({ recognised, weightEnded }: Person, day: string): boolean {
  return recognised !== null && recognised.on <= day && (weightEnded === null || weightEnded.on >= day);
}

/** The day of the poll, or that of the meeting, or else the day of the question. */
function dayOf({ on }: World, { resolution, meetsOn }: Put): string {
  return resolution.poll?.on ?? (meetsOn !== null && meetsOn <= on ? meetsOn : on);
}

function observationsOf(
  world: World,
  { who, party }: { readonly who: string; readonly party: 'issuer' | 'beneficiary' },
  put: readonly Put[],
): readonly Observation<ReservedFacts>[] {
  if (put.length === 0) return [{ subject: { id: who, party }, facts: { who, party, resolution: null } }];
  return put.map((one) => ({
    subject: { id: who, party, event: one.resolution.entry, on: dayOf(world, one) },
    facts: { who, party, resolution: factsOf(world, one) },
  }));
}

function factsOf(world: World, { resolution, meetsOn }: Put): NonNullable<ReservedFacts['resolution']> {
  const { number, entry, matters, poll } = resolution;
  return {
    number,
    entry,
    matters,
    meetsOn,
    isOver: meetsOn !== null && meetsOn <= world.on,
    poll:
      poll === null
        ? null
        : { entry: poll.entry, on: poll.on, counted: poll.counted, sides: sidesOf(world, poll.perClass) },
  };
}

/** For and against of each weighted class, as the poll printed them. */
function sidesOf({ register }: World, rows: NonNullable<Resolution['poll']>['perClass']): readonly CountedSide[] {
  return rows
    .filter(({ shareClass }) => register.classes.get(shareClass)?.weighted === true)
    .flatMap(({ shareClass, sharesFor, sharesAgainst, votesFor, votesAgainst }) => [
      { shareClass, shares: sharesFor, votes: votesFor },
      { shareClass, shares: sharesAgainst, votes: votesAgainst },
    ]);
}
