/**
 * The tables of the ledger. Every key begins with the issuer, so that issuers can be spread over servers. What is written is
 * never changed: the product's role may insert and read, triggers refuse the rest to everybody else, and row-level security
 * shows a transaction the rows of the one issuer that it names. Only snapshots may be thrown away: they can be made again.
 */
export const ledgerTables = `
create schema tenfold;

do $$ begin
  if not exists (select from pg_roles where rolname = 'tenfold_product') then create role tenfold_product nologin; end if;
  grant tenfold_product to current_user;
exception when insufficient_privilege then
  -- Whoever made the role for us may have given it to us too.
  if not pg_has_role(current_user, 'tenfold_product', 'member') then raise; end if;
end $$;
grant usage on schema tenfold to tenfold_product;

create table tenfold.issuer (
  issuer text primary key,
  header text not null,
  leaf bytea not null check (octet_length(leaf) = 32),
  opened_by text not null,
  opened_at timestamptz not null
);

create table tenfold.entry (
  issuer text not null references tenfold.issuer,
  number bigint not null check (number >= 1),
  id text not null,
  kind text not null,
  effective date not null,
  recorded timestamptz not null,
  supersedes text,
  reaches date not null,
  standing text not null,
  authority boolean not null,
  content text not null,
  leaf bytea not null check (octet_length(leaf) = 32),
  entered_by text not null,
  approved_by text,
  proposal bigint,
  primary key (issuer, number) include (reaches, recorded),
  unique (issuer, id),
  check (approved_by is distinct from entered_by)
);
create unique index entry_supersedes on tenfold.entry (issuer, supersedes) where supersedes is not null;
create index entry_effective on tenfold.entry (issuer, effective, number);
create index entry_recorded on tenfold.entry (issuer, recorded, number) include (reaches);
create index entry_without_authority on tenfold.entry (issuer, number) include (kind, id) where not authority;

create table tenfold.request (
  issuer text not null,
  key text not null,
  fingerprint bytea not null,
  answer text not null,
  primary key (issuer, key)
);

create table tenfold.answered (
  issuer text not null,
  known_at timestamptz not null,
  primary key (issuer, known_at)
);

create table tenfold.snapshot (
  issuer text not null,
  day date not null,
  size bigint not null,
  known timestamptz not null,
  form text not null,
  content text not null,
  primary key (issuer, day, size, known, form)
);

create table tenfold.proposal (
  issuer text not null references tenfold.issuer,
  number bigint not null check (number >= 1),
  upload text not null,
  lines bigint not null check (lines >= 1),
  note text,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (issuer, number),
  unique (issuer, entered_by, upload)
);

create table tenfold.proposal_line (
  issuer text not null references tenfold.issuer,
  entered_by text not null,
  upload text not null,
  line bigint not null check (line >= 1),
  content text not null,
  primary key (issuer, entered_by, upload, line)
);

create table tenfold.decision (
  issuer text not null,
  proposal bigint not null,
  outcome text not null check (outcome in ('approved', 'refused', 'withdrawn')),
  reason text,
  decided_by text not null,
  decided_at timestamptz not null,
  first_number bigint,
  last_number bigint,
  primary key (issuer, proposal),
  foreign key (issuer, proposal) references tenfold.proposal,
  check ((outcome = 'approved') = (first_number is not null))
);

create table tenfold.approval_policy (
  issuer text not null references tenfold.issuer,
  number bigint not null check (number >= 1),
  content text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (issuer, number)
);

create table tenfold.evidence (
  issuer text not null references tenfold.issuer,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  name text not null,
  bytes bytea not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (issuer, sha256)
);

create table tenfold.tile (
  issuer text not null references tenfold.issuer,
  level smallint not null check (level >= 0),
  tile_index bigint not null check (tile_index >= 0),
  hashes bytea not null check (octet_length(hashes) = 8192),
  root bytea not null check (octet_length(root) = 32),
  primary key (issuer, level, tile_index)
);

create table tenfold.log_key (
  issuer text not null references tenfold.issuer,
  number bigint not null check (number >= 1),
  key text not null,
  from_size bigint not null check (from_size >= 0),
  statement text,
  added_at timestamptz not null,
  primary key (issuer, number),
  unique (issuer, from_size),
  check ((number = 1) = (statement is null) and (number = 1) = (from_size = 0))
);

create table tenfold.checkpoint (
  issuer text not null references tenfold.issuer,
  size bigint not null check (size >= 1),
  body text not null,
  made_at timestamptz not null,
  primary key (issuer, size)
);

create table tenfold.checkpoint_signature (
  issuer text not null,
  size bigint not null,
  line text not null check (length(line) <= 1000),
  added_at timestamptz not null,
  primary key (issuer, size, line),
  foreign key (issuer, size) references tenfold.checkpoint
);

create table tenfold.time_stamp (
  issuer text not null references tenfold.issuer,
  size bigint not null,
  authority text not null,
  token bytea not null,
  made_at timestamptz not null,
  primary key (issuer, size, authority)
);

create function tenfold.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or taken out', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function tenfold.refuse_gap() returns trigger language plpgsql set enable_seqscan = off as $$
declare added_to record;
begin
  for added_to in
    select issuer, min(number) as first, max(number) as last, count(*) as lines from added group by issuer
  loop
    if added_to.last - added_to.first + 1 <> added_to.lines or added_to.first > 1 and not exists (
      select from tenfold.entry where issuer = added_to.issuer and number = added_to.first - 1)
    then
      raise exception 'entries of % are numbered without a gap', added_to.issuer
        using errcode = 'integrity_constraint_violation';
    end if;
  end loop;
  return null;
end $$;
create trigger numbered_without_gap after insert on tenfold.entry
  referencing new table as added for each statement execute function tenfold.refuse_gap();

do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'tenfold'
      and tablename not in ('snapshot', 'migration') loop
    execute format('create trigger never_changed before update or delete or truncate on tenfold.%I
      for each statement execute function tenfold.refuse_change()', name);
    execute format('grant select, insert on tenfold.%I to tenfold_product', name);
  end loop;
  for name in select tablename from pg_tables where schemaname = 'tenfold' and tablename not in ('issuer', 'migration') loop
    execute format('alter table tenfold.%I enable row level security', name);
    execute format('create policy of_one_issuer on tenfold.%I to tenfold_product
      using (issuer = current_setting(''tenfold.issuer'', true))
      with check (issuer = current_setting(''tenfold.issuer'', true))', name);
  end loop;
end $$;
grant select, insert, delete on tenfold.snapshot to tenfold_product;
`;
