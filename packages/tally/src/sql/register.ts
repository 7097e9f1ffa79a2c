/** The first line of the register that cannot be right, with what is wrong with it. */
export const firstWrongLine = `
  select source, line, cause from (
    select source, line, case
      when source is not null and member is null then 'register-line'
      when source is not null and member = '' then 'register-member-empty'
      when source is not null and class = '' then 'register-class-empty'
      when source is not null and shares !~ '^(0|[1-9][0-9]{0,29})$' then 'register-no-whole-count'
      when is_nominee_unread then 'register-nominee'
      when row_number() over (partition by member, class order by source, line) > 1 then 'register-twice'
    end as cause
    from register_line
  ) told
  where cause is not null order by source, line limit 1`;

/** The first of the shares that cannot vote which do not stand on the register, or are more than stand there. */
export const firstWrongWithheld = `
  select nth, case when w.on_register is null then 'withheld-unknown' else 'withheld-too-many' end as cause
  from (
    select nth, r.shares::numeric as on_register, sum(w.shares) over (partition by w.member, w.class order by nth) as so_far
    from withheld w left join register_line r using (member, class)
  ) w
  where w.on_register is null or so_far > w.on_register
  order by nth limit 1`;

/** The holdings of a register that is in order, each with what of it may vote. */
export const holdings = `
  create temp table holding as
  select (row_number() over (order by source, line))::int as holding, r.member, r.class, r.shares::numeric as on_register,
    r.shares::numeric - coalesce(w.shares, 0) as voting, coalesce(w.shares, 0) > 0 as is_withheld,
    apart.member as apart
  from register_line r
  left join (select member, class, sum(shares) as shares from withheld group by member, class) w using (member, class)
  left join apart on apart.member = r.member`;

/** To find a holding by its member alone, where the class is another. */
export const holdingKeys = 'create index on holding (member)';

/** What the register adds up to, class by class. */
export const registerTotals =
  'select class, sum(on_register) as shares, count(*) as members from holding group by class';
