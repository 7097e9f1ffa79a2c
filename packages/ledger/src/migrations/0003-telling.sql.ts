/**
 * How far webhooks have been told of an issuer, and what they are to be told next. Both are written in one transaction, so a
 * product that ends in between tells nothing twice under two names and forgets nothing. Also how many entries every issuer
 * has: numbers only, across the wall between issuers, so that a product notices what another one records.
 */
export const tellingTables = `
create table tenfold_access.told (
  issuer text primary key,
  size bigint not null check (size >= 0),
  findings text not null,
  told_at timestamptz not null
);

create table tenfold_access.outbox (
  issuer text not null,
  delivery text not null,
  primary key (issuer, delivery),
  foreign key (issuer, delivery) references tenfold_access.delivery
);

do $$
declare name text;
begin
  for name in select unnest(array['told', 'outbox']) loop
    execute format('grant select, insert on tenfold_access.%I to tenfold_product', name);
    execute format('alter table tenfold_access.%I enable row level security', name);
    execute format('create policy of_one_issuer on tenfold_access.%I to tenfold_product
      using (issuer = current_setting(''tenfold.issuer'', true))
      with check (issuer = current_setting(''tenfold.issuer'', true))', name);
  end loop;
end $$;
grant update (size, findings, told_at) on tenfold_access.told to tenfold_product;
grant delete on tenfold_access.outbox to tenfold_product;

create function tenfold.sizes() returns table (issuer text, size bigint)
language sql stable security definer set search_path = '' as $$
  select known.issuer, coalesce((select number from tenfold.entry as added where added.issuer = known.issuer
    order by number desc limit 1), 0)
  from tenfold.issuer as known
$$;
revoke all on function tenfold.sizes() from public;
grant execute on function tenfold.sizes() to tenfold_product;
`;
