import type { RuleBook } from '@tenfold/kernel/poll';

/**
 * The instructions that count, added up by resolution, by class, and by member where a member is shown apart. Of several on one
 * holding and resolution the strongest kind counts, then the moment that the rule book says, one without a moment behind all that
 * have one; of one moment that which is less in favour, and of those without a moment the later or the earlier line.
 *
 * A case is contested where neither kind nor moment told the one that counts from another with other counts: among the lines that
 * are level with it, in their order, some line then differs from the one before it. All is read off one order of the lines.
 */
export function standing({ replacing }: RuleBook): string {
  const way = replacing === 'last-received' ? 'desc' : 'asc';
  return `
    select resolution, class, apart, sum(in_favour) as in_favour, sum(against) as against, sum(abstain) as abstain,
      count(*) as standing, count(*) filter (where is_contested and moment is not null) as same_moment,
      count(*) filter (where is_contested and moment is null) as order_of_lines
    from (
      select ranked.*, bool_or(is_other) over (partition by holding, resolution) as is_contested
      from (${ranked(way)}) ranked
      where level = 1
    ) foremost
    join holding using (holding)
    where nth = 1
    group by resolution, class, apart`;
}

/** Lines in their order within each holding and resolution, with the first of those that each is level with. */
function ranked(way: 'asc' | 'desc'): string {
  const level = `partition by holding, resolution order by weakness, moment ${way} nulls last`;
  return `
    select holding, resolution, moment, in_favour, against, abstain, row_number() over settled as nth, rank() over level as level,
      (in_favour, against, abstain)
        <> (lag(in_favour) over settled, lag(against) over settled, lag(abstain) over settled) as is_other
    from judged
    where cause is null
    window
      level as (${level}),
      settled as (
        ${level}, case when moment is null then source end ${way}, case when moment is null then line end ${way},
        in_favour, against desc, abstain desc
      )`;
}
