import { takenBackKind } from '@tenfold/kernel/poll';

/** Behind an inner question: what it gives is worked out once for each line, and not wherever an outer one names it. */
const once = 'offset 0';

/** A whole count: digits without a leading nought, at most thirty. */
const digits = '(0|[1-9][0-9]*)';

/** Whether the three counts of a line are whole ones: asked in one question, of which a line needs but one answer. */
const areCounts = `in_favour || ',' || against || ',' || abstain ~ '^${digits},${digits},${digits}$'
    and greatest(length(in_favour), length(against), length(abstain)) <= 30`;

/** Each line beside what it is held against. */
const beside = `
  select i.*, h.holding, h.voting, h.is_withheld, r.place as resolution, r.is_withdrawn,
    r.is_limited and v.class is null as has_no_vote, d.must_abstain, d.not_in_favour, k.weakness, m.moment,
    coalesce(nullif(i.kind, ''), s.kind) = '${takenBackKind}' as is_taken_back,
    ${areCounts} as are_counts
  from instruction i
  join source s on s.nth = i.source
  left join holding h on h.member = i.member and h.class = i.class
  left join resolution r on r.number = i.number
  left join voting_class v on v.place = r.place and v.class = i.class
  left join duty d on d.place = r.place and d.member = i.member
  left join kind k on k.word = coalesce(nullif(i.kind, ''), s.kind)
  left join moment m on m.received = i.received
  ${once}`;

/** The same with its counts as numbers; without any where one of them is no whole count. */
const read = `
  select source, line, member, number, holding, voting, is_withheld, resolution, is_withdrawn, has_no_vote, must_abstain, not_in_favour,
    weakness, is_taken_back, received, moment, ${['in_favour', 'against', 'abstain'].map((way) => `case when are_counts then ${way}::numeric end as ${way}`).join(', ')}
  from (${beside}) b
  ${once}`;

/** For a line with several defects the first is told. */
const cause = `case
    when b.member is null then 'line-malformed'
    when holding is null and not exists (select from holding h where h.member = b.member) then 'member-unknown'
    when holding is null then 'class-not-held'
    when resolution is null then 'resolution-unknown'
    when is_withdrawn then 'resolution-withdrawn'
    when has_no_vote then 'class-has-no-vote'
    when voted is null then 'no-whole-count'
    when voting = 0 and is_withheld then 'shares-cannot-vote'
    when voted > voting and (over_vote = 'refuse' or voting = 0) then 'over-holding'
    when must_abstain then 'bound-to-abstain'
    when not_in_favour and in_favour > 0 then 'bound-not-in-favour'
    when received <> '' and moment is null then 'time-unreadable'
    when moment > closes_at then 'too-late'
    when is_taken_back then 'taken-back'
    when weakness is null then 'kind-unknown'
  end`;

/** What an accepted line votes one way: as it stands, or its part of the holding, rounded down. */
const part = (way: string): string =>
  `case when voted > voting then div(${way} * voting, voted) else ${way} end as ${way}`;

/**
 * Every line judged by itself: what it instructs, or the first cause in the order of the causes for which it is refused. Its
 * parameters are what becomes of an instruction for more than the holding, and when the poll closes.
 */
export const judging = `
  create temp table judged as
  select source, line, cause, holding, resolution, weakness, moment,
    voted > voting as is_scaled, ${['in_favour', 'against', 'abstain'].map(part).join(', ')},
    case when cause is not null then member end as member, case when cause is not null then number end as number
  from (
    select b.*, ${cause} as cause
    from (select b.*, in_favour + against + abstain as voted from (${read}) b ${once}) b
    cross join (select $1::text as over_vote, $2::timestamptz as closes_at) rule
    ${once}
  ) told`;

/** How many lines there are, and how many of the accepted ones were brought down to the holding. */
export const lineCounts = `
  select count(*) as lines, count(*) filter (where cause is null and is_scaled) as scaled from judged`;

/** The refused lines in the order of files and lines, a share at a time. */
export const refusedLines = `
  declare refused no scroll cursor for
  select source, line, cause, member, number from judged where cause is not null order by source, line`;

export const nextRefused = 'fetch 5000 from refused';
