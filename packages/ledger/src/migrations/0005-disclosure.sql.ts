/**
 * What opens the sealed values of entries, apart from the entries, so that it can be erased and the log stays as it is. A row
 * goes only together with a line that says who erased it and why: by one function for the product, and by no statement for
 * anybody else. What was erased does not come back.
 */
export const disclosureTables = `
create table tenfold.disclosure (
  issuer text not null references tenfold.issuer,
  commitment text not null check (commitment ~ '^sha256:[0-9a-f]{64}$'),
  entry text not null,
  path text not null,
  salt text not null,
  value text not null,
  given_by text not null,
  upload text not null,
  line bigint not null,
  given_at timestamptz not null,
  primary key (issuer, commitment)
);
create index disclosure_entry on tenfold.disclosure (issuer, entry);
create index disclosure_line on tenfold.disclosure (issuer, given_by, upload, line);

create table tenfold.erasure (
  issuer text not null references tenfold.issuer,
  number bigint not null check (number >= 1),
  commitment text not null,
  entry text not null,
  path text not null,
  erased_by text not null,
  erased_at timestamptz not null,
  reason text not null check (length(reason) between 1 and 2000),
  primary key (issuer, number),
  unique (issuer, commitment)
);
create index erasure_entry on tenfold.erasure (issuer, entry);

create function tenfold.refuse_unaudited() returns trigger language plpgsql as $$
begin
  if exists (select from gone where not exists (
      select from tenfold.erasure e where e.issuer = gone.issuer and e.commitment = gone.commitment)) then
    raise exception 'rows of % are never changed or taken out but by erasing', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
create trigger audited after delete on tenfold.disclosure
  referencing old table as gone for each statement execute function tenfold.refuse_unaudited();
create trigger never_changed before update or truncate on tenfold.disclosure
  for each statement execute function tenfold.refuse_change();
create trigger never_changed before update or delete or truncate on tenfold.erasure
  for each statement execute function tenfold.refuse_change();

create function tenfold.refuse_erased() returns trigger language plpgsql as $$
begin
  if exists (select from given join tenfold.erasure e on e.issuer = given.issuer and e.commitment = given.commitment) then
    raise exception 'what was erased does not come back' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger not_erased after insert on tenfold.disclosure
  referencing new table as given for each statement execute function tenfold.refuse_erased();

create function tenfold.erase(of_entry text, of_paths text[], by_whom text, why text, moment timestamptz)
returns table (path text, commitment text)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare of_issuer text := current_setting('tenfold.issuer', true);
begin
  perform pg_advisory_xact_lock(hashtextextended(of_issuer, 10));
  return query
    with erased as (
      insert into tenfold.erasure (issuer, number, commitment, entry, path, erased_by, erased_at, reason)
      select of_issuer,
        (select coalesce(max(number), 0) from tenfold.erasure where issuer = of_issuer)
          + row_number() over (order by d.path, d.commitment),
        d.commitment, d.entry, d.path, by_whom, moment, why
      from tenfold.disclosure d
      where d.issuer = of_issuer and d.entry = of_entry and (of_paths is null or d.path = any(of_paths))
      returning path, commitment)
    select erased.path, erased.commitment from erased order by 1, 2;
  delete from tenfold.disclosure d using tenfold.erasure e
    where d.issuer = of_issuer and d.entry = of_entry and e.issuer = of_issuer and e.commitment = d.commitment;
end $$;
revoke all on function tenfold.erase(text, text[], text, text, timestamptz) from public;
grant execute on function tenfold.erase(text, text[], text, text, timestamptz) to tenfold_product;

grant select, insert on tenfold.disclosure to tenfold_product;
grant select on tenfold.erasure to tenfold_product;
do $$
declare name text;
begin
  for name in select unnest(array['disclosure', 'erasure']) loop
    execute format('alter table tenfold.%I enable row level security', name);
    execute format('create policy of_one_issuer on tenfold.%I to tenfold_product
      using (issuer = current_setting(''tenfold.issuer'', true))
      with check (issuer = current_setting(''tenfold.issuer'', true))', name);
  end loop;
end $$;
`;
