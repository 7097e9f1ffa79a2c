-- On every server that holds issuers, once, as the owner of the ledger and after the product has made its tables:
-- an issuer that has moved away takes no writes here any more, whoever still believes that it lives here.
create schema if not exists tenfold_shard;
grant usage on schema tenfold_shard to tenfold_product;

-- Where issuers went that were here before. Their rows stay, as everything does; they are no longer the record.
create table if not exists tenfold_shard.moved_away (
  issuer text primary key,
  server text not null,
  moved_at timestamptz not null default now()
);
grant select on tenfold_shard.moved_away to tenfold_product;

-- Whoever writes holds the issuer's move off to the end of his transaction; the move waits for those, and they for it.
create or replace function tenfold_shard.refuse_moved() returns trigger language plpgsql as $$
declare gone text;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(new.issuer, 11));
  select server into gone from tenfold_shard.moved_away where issuer = new.issuer;
  if gone is not null and current_setting('tenfold.moving', true) is distinct from new.issuer then
    raise exception 'issuer % has moved to %', new.issuer, gone using errcode = 'TF001', detail = gone;
  end if;
  return new;
end $$;

do $$
declare name text;
begin
  for name in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'issuer'
    where c.relnamespace = 'tenfold'::regnamespace and c.relkind = 'r'
  loop
    execute format('create or replace trigger moved_away before insert or update on tenfold.%I
      for each row execute function tenfold_shard.refuse_moved()', name);
  end loop;
end $$;

-- The entries of the issuers that live here, for questions over all servers (all-issuers.sql).
create or replace view tenfold_shard.entry_here as
  select issuer, number, id, kind, effective, recorded from tenfold.entry
  where issuer not in (select issuer from tenfold_shard.moved_away);
