import {
  type Bounds,
  convertedSince,
  type Decision,
  type Duty,
  message,
  type Observation,
  type PlainDate,
  type Policies,
  pendingConversion,
  reason,
  type Reduction,
  rule,
  type World,
} from '@tenfold/kernel';
import { liveBeneficiaries } from '../subjects.ts';
import { partOf } from '../conversion-split.ts';

/** What a fall in the number of shares asks of one beneficiary. */
export interface PartInReduction {
  readonly person: string;
  readonly on: PlainDate;
  /** A fall not answered yet, or one answered late; `null` when there is neither. */
  readonly reduction: {
    readonly openedOn: PlainDate;
    readonly closedOn: PlainDate | null;
    readonly causes: readonly string[];
    readonly conversions: readonly string[];
    readonly required: Bounds;
    readonly left: Bounds;
    /** All that all beneficiaries had converted: by now, or by the end of the first day for one that was answered late. */
    readonly convertedByAll: bigint;
    readonly convertedByHim: bigint;
    /** Live weighted shares of each beneficiary at the start of the first day. */
    readonly shares: ReadonlyMap<string, Bounds>;
    readonly alive: Bounds;
  } | null;
  /** A fall that was answered on its day, the last of them. */
  readonly answered: { readonly on: PlainDate; readonly required: bigint; readonly converted: bigint; readonly entries: readonly string[] } | null;
  /** Conversions that will fall due when the shares bought back are cancelled; 0 when none are waiting. */
  readonly pending: { readonly boughtBack: bigint; readonly conversion: bigint | null };
}

export const r8a15 = rule<PartInReduction, Record<never, never>>({
  provision: '8A.15',
  title: {
    en: 'Fewer shares, fewer weighted shares',
    'zh-Hant': '股份減少，不同投票權股份亦須減少',
    'zh-Hans': '股份减少，不同投票权股份亦须减少',
  },
  paraphrase: {
    en: 'When the number of shares in issue falls, as by a buy-back, and the proportion of weighted shares would rise by it, the beneficiaries must give up weighted voting rights in proportion, for example by converting part of their weighted shares.',
    'zh-Hant': '已發行股份數目減少（例如購回股份）而會令不同投票權股份比例上升時，受益人須按比例減少其不同投票權，例如將部分不同投票權股份轉換。',
    'zh-Hans': '已发行股份数目减少（例如购回股份）而会令不同投票权股份比例上升时，受益人须按比例减少其不同投票权，例如将部分不同投票权股份转换。',
  },
  binds: ['beneficiary'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    { id: '8A.15@2018-04-30', from: '2018-04-30', parameters: {}, source: 'https://en-rules.hkex.com.hk/rulebook/8a15' },
  ],
  policies: ['conversionDueOn', 'treasuryInShareCount', 'ratchetAfterConversion', 'conversionSplit'],
  doubts: ['doubt.A1', 'doubt.A2', 'doubt.A5', 'doubt.A6', 'doubt.A7', 'doubt.A9', 'doubt.A22', 'doubt.A31'],
  observe: observeParts,
  decide: decidePart,
  examples: [
    { name: 'no fall in shares is unanswered', given: owing({ required: null }), expect: 'kept', workedFrom: 'text' },
    { name: 'on the day of the cancellation, nothing converted yet', given: owing({ required: 10n }), expect: 'action-required', workedFrom: 'text' },
    {
      name: 'on the day, his part of 6 in 10 converted, the other’s not',
      given: owing({ required: 10n, his: 6n }),
      expect: 'kept',
      workedFrom: 'text',
      edge: 'just kept',
    },
    {
      name: 'the day after, one share short of his part',
      given: { ...owing({ required: 10n, his: 5n }), on: '2024-01-03' },
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: 'nobody knows how the weighted shares are spread, so nobody knows his part',
      given: { ...owing({ required: 10n, unknown: 'yes' }), on: '2024-01-03' },
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'converted two days late',
      given: owing({ required: 10n, closedOn: '2024-01-04' }),
      expect: 'breached',
      workedFrom: 'text',
    },
  ],
});

function observeParts(world: World): readonly Observation<PartInReduction>[] {
  const { ratchet } = world;
  const now = liveBeneficiaries(world).map(({ person }) => ({
    subject: { id: person.id, party: 'beneficiary' as const },
    facts: factsFor(world, person.id, ratchet.open),
  }));
  const late = ratchet.late.flatMap((reduction) =>
    world.beneficiaries
      .filter(({ person }) => wasBearer(reduction, person.id))
      .map(({ person }) => ({
        subject: { id: person.id, party: 'beneficiary' as const, event: reduction.causes[0] as string, on: reduction.openedOn },
        facts: factsFor(world, person.id, reduction),
      })),
  );
  return [...now, ...late];
}

function wasBearer({ shares }: Reduction, person: string): boolean {
  const his = shares.get(person);
  return his === undefined || his.high !== 0n;
}

function factsFor(world: World, person: string, reduction: Reduction | null): PartInReduction {
  const { ratchet, register, on } = world;
  const { lastAnswered } = ratchet;
  return {
    person,
    on,
    reduction: reduction === null ? null : reductionFor(reduction, person),
    answered:
      lastAnswered === null
        ? null
        : {
            on: lastAnswered.openedOn,
            required: lastAnswered.required.low,
            converted: convertedSince(lastAnswered),
            entries: [...lastAnswered.causes, ...lastAnswered.conversions],
          },
    pending: pendingConversion(register, ratchet),
  };
}

function reductionFor(reduction: Reduction, person: string): NonNullable<PartInReduction['reduction']> {
  const counted = reduction.closedOn === null ? reduction.converted : reduction.onTime;
  const { openedOn, closedOn, causes, conversions, required, left, shares, alive } = reduction;
  const convertedByAll = convertedSince({ converted: counted });
  const convertedByHim = counted.get(person) ?? 0n;
  return { openedOn, closedOn, causes, conversions, required, left, shares, alive, convertedByAll, convertedByHim };
}

function decidePart(facts: PartInReduction, _: unknown, policies: Policies): Decision {
  const { reduction } = facts;
  if (reduction === null) return answered(facts);
  const { required, convertedByHim, openedOn, causes, conversions } = reduction;
  const entries = [...causes, ...conversions];
  if (required.low !== required.high) {
    const figures = { least: { shares: required.low }, most: { shares: required.high ?? 0n } };
    return { verdict: 'information-missing', reasons: [reason('8A.15.count-decides', figures, entries)] };
  }
  const part = partOf(facts.person, { ...reduction, count: required.low }, policies);
  const total = { required: { shares: required.low }, converted: { shares: reduction.convertedByAll }, on: { date: openedOn } };
  if (part === null) return { verdict: 'information-missing', reasons: [reason('8A.15.part-unknown', total, entries)] };
  const his = { ...total, part: { shares: part }, his: { shares: convertedByHim } };
  if (convertedByHim >= part) return { verdict: 'kept', reasons: [reason('8A.15.part-converted', his, entries)] };
  if (reduction.closedOn !== null) return convertedLate(reduction, { his, closedOn: reduction.closedOn, entries });
  const short = { ...his, short: { shares: part - convertedByHim } };
  if (openedOn !== facts.on) return { verdict: 'breached', reasons: [reason('8A.15.not-converted', short, entries)] };
  const duty = conversionDuty(facts.person, { openedOn, short: part - convertedByHim, cause: causes[0] ?? '' });
  return { verdict: 'action-required', reasons: [reason('8A.15.to-convert', short, entries)], duties: [duty] };
}

function answered({ answered: last, pending }: PartInReduction): Decision {
  const waiting =
    pending.boughtBack === 0n || pending.conversion === 0n
      ? []
      : [
          pending.conversion === null
            ? reason('8A.15.pending-unknown', { boughtBack: { shares: pending.boughtBack } })
            : reason('8A.15.pending', { boughtBack: { shares: pending.boughtBack }, conversion: { shares: pending.conversion } }),
        ];
  if (last === null) return { verdict: 'kept', reasons: [reason('8A.15.no-fall'), ...waiting] };
  const figures = { on: { date: last.on }, required: { shares: last.required }, converted: { shares: last.converted } };
  return { verdict: 'kept', reasons: [reason('8A.15.answered', figures, last.entries), ...waiting] };
}

function convertedLate(
  { openedOn }: NonNullable<PartInReduction['reduction']>,
  late: { readonly his: Parameters<typeof reason>[1]; readonly closedOn: PlainDate; readonly entries: readonly string[] },
): Decision {
  return {
    verdict: 'breached',
    reasons: [reason('8A.15.converted-late', { ...late.his, until: { date: late.closedOn } }, late.entries)],
    accrued: { from: openedOn, until: late.closedOn },
  };
}

function conversionDuty(
  person: string,
  { openedOn, short, cause }: { readonly openedOn: PlainDate; readonly short: bigint; readonly cause: string },
): Duty {
  return {
    id: `8A.15:${person}:${cause}`,
    who: person,
    what: message('8A.15.duty-convert', { shares: { shares: short } }),
    provision: '8A.15',
    due: openedOn,
    discharged: null,
  };
}

/** Two beneficiaries with 60 and 40 weighted shares; the example asks about the first. */
function owing(given: {
  readonly required: bigint | null;
  readonly his?: bigint;
  readonly unknown?: 'yes';
  readonly closedOn?: PlainDate;
}): PartInReduction {
  const spread = given.unknown === 'yes' ? { low: 0n, high: 100n } : null;
  const { required } = given;
  return {
    person: 'first',
    on: '2024-01-02',
    answered: null,
    pending: { boughtBack: 0n, conversion: 0n },
    reduction:
      required === null
        ? null
        : {
            openedOn: '2024-01-02',
            closedOn: given.closedOn ?? null,
            causes: ['cancellation'],
            conversions: [],
            required: { low: required, high: required },
            left: { low: required, high: required },
            convertedByAll: given.his ?? 0n,
            convertedByHim: given.his ?? 0n,
            shares: new Map([
              ['first', spread ?? { low: 60n, high: 60n }],
              ['second', spread ?? { low: 40n, high: 40n }],
            ]),
            alive: { low: 100n, high: 100n },
          },
  };
}
