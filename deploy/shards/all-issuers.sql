-- Questions over all issuers of all servers (which issuers, how many entries of which kind, since when), asked of one server
-- that reaches the others by postgres_fdw. To read only: entries are written where their issuer lives, and no transaction
-- crosses servers. Once, on the server that is asked, as an account that may make extensions; shard.sql ran on all of them.
create extension if not exists postgres_fdw;
create schema if not exists tenfold_everywhere;

create table if not exists tenfold_everywhere.entry (
  issuer text not null, number bigint not null, id text not null, kind text not null,
  effective date not null, recorded timestamptz not null
);

-- Adds a server, the asked one too: select tenfold_everywhere.add_server('north', '10.0.0.1', 5432, 'tenfold', 'reader', '…').
-- Which server a row came from: tableoid::regclass.
create or replace function tenfold_everywhere.add_server(
  name text, host text, port integer, database text, account text, password text) returns void language plpgsql as $$
begin
  execute format('create server %I foreign data wrapper postgres_fdw
    options (host %L, port %L, dbname %L, async_capable ''true'', fetch_size ''10000'')', name, host, port::text, database);
  execute format('create user mapping for current_user server %I options (user %L, password %L)', name, account, password);
  execute format('create foreign table tenfold_everywhere.%I () inherits (tenfold_everywhere.entry) server %I
    options (schema_name ''tenfold_shard'', table_name ''entry_here'')', 'entry_' || name, name);
end $$;
