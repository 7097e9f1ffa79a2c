/**
 * Who may come in and what they did. People and their ways of signing in are the installation's, since one person may act
 * for several issuers; rights, keys, the audit trail and webhooks are an issuer's, and `~` stands for the installation as
 * a whole. Nothing is taken out: what is over gets the moment when it ended. A secret is never stored, only its SHA-256.
 */
export const accessTables = `
create schema tenfold_access;
grant usage on schema tenfold_access to tenfold_product;

create table tenfold_access.person (
  person text primary key check (person ~ '^[a-z0-9-]{1,64}$'),
  invited_by text not null,
  invited_at timestamptz not null
);

create table tenfold_access.person_name (
  person text not null references tenfold_access.person,
  number bigint not null check (number >= 1),
  name text not null check (length(name) between 1 and 200),
  named_by text not null,
  named_at timestamptz not null,
  primary key (person, number)
);

create table tenfold_access.passkey (
  id text primary key,
  person text not null references tenfold_access.person,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index passkey_person on tenfold_access.passkey (person);

create table tenfold_access.open_id (
  provider text not null,
  subject text not null,
  person text not null references tenfold_access.person,
  made_at timestamptz not null,
  primary key (provider, subject)
);

create table tenfold_access.link (
  hash bytea primary key check (octet_length(hash) = 32),
  person text not null references tenfold_access.person,
  made_by text not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz
);
create index link_person on tenfold_access.link (person);

-- What a browser was asked to sign or to bring back: for minutes, and taken out when it comes.
create table tenfold_access.challenge (
  hash bytea primary key check (octet_length(hash) = 32),
  purpose text not null,
  person text,
  link bytea,
  ends_at timestamptz not null
);

create table tenfold_access.session (
  hash bytea primary key check (octet_length(hash) = 32),
  id text not null unique,
  person text not null references tenfold_access.person,
  way text not null check (way in ('passkey', 'open-id')),
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index session_person on tenfold_access.session (person);

create table tenfold_access.role_given (
  issuer text not null,
  number bigint not null check (number >= 1),
  person text not null references tenfold_access.person,
  role text not null,
  given_by text not null,
  given_at timestamptz not null,
  primary key (issuer, number)
);
create index role_given_person on tenfold_access.role_given (person, issuer);

create table tenfold_access.role_ended (
  issuer text not null,
  number bigint not null,
  person text not null,
  ended_by text not null,
  ended_at timestamptz not null,
  primary key (issuer, number),
  foreign key (issuer, number) references tenfold_access.role_given
);

create table tenfold_access.publicity (
  issuer text not null,
  number bigint not null check (number >= 1),
  is_public boolean not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (issuer, number)
);

create table tenfold_access.api_key (
  issuer text not null,
  id text not null,
  hash bytea not null check (octet_length(hash) = 32),
  person text not null references tenfold_access.person,
  name text not null check (length(name) between 1 and 200),
  actions text[] not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (issuer, id),
  unique (issuer, hash)
);
create index api_key_person on tenfold_access.api_key (person);

create table tenfold_access.audit (
  issuer text not null,
  number bigint not null check (number >= 1),
  at timestamptz not null,
  actor text not null,
  actor_kind text not null,
  api_key text,
  action text not null,
  about text,
  outcome text not null check (outcome in ('done', 'refused')),
  reason text,
  request text not null,
  primary key (issuer, number)
);

create table tenfold_access.webhook (
  issuer text not null,
  id text not null,
  url text not null check (length(url) <= 2000),
  events text[] not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (issuer, id)
);

create table tenfold_access.delivery (
  issuer text not null,
  id text not null,
  webhook text not null,
  event text not null,
  body text not null,
  made_at timestamptz not null,
  primary key (issuer, id),
  foreign key (issuer, webhook) references tenfold_access.webhook
);
create index delivery_webhook on tenfold_access.delivery (issuer, webhook, made_at, id);

create table tenfold_access.attempt (
  issuer text not null,
  delivery text not null,
  number bigint not null check (number >= 1),
  at timestamptz not null,
  status integer,
  outcome text not null,
  primary key (issuer, delivery, number),
  foreign key (issuer, delivery) references tenfold_access.delivery
);

do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'tenfold_access' loop
    execute format('grant select, insert on tenfold_access.%I to tenfold_product', name);
  end loop;
  for name in select unnest(array['person', 'person_name', 'open_id', 'role_given', 'role_ended', 'publicity', 'audit',
      'delivery', 'attempt']) loop
    execute format('create trigger never_changed before update or delete or truncate on tenfold_access.%I
      for each statement execute function tenfold.refuse_change()', name);
  end loop;
  for name in select unnest(array['role_given', 'role_ended', 'publicity', 'api_key', 'audit', 'webhook', 'delivery',
      'attempt']) loop
    execute format('alter table tenfold_access.%I enable row level security', name);
    execute format('create policy of_one_issuer on tenfold_access.%I to tenfold_product
      using (issuer = current_setting(''tenfold.issuer'', true))
      with check (issuer = current_setting(''tenfold.issuer'', true))', name);
  end loop;
  -- A person sees the rights and keys of his own, with whichever issuer.
  for name in select unnest(array['role_given', 'role_ended', 'api_key']) loop
    execute format('create policy of_one_person on tenfold_access.%I for select to tenfold_product
      using (person = current_setting(''tenfold.person'', true))', name);
  end loop;
end $$;

grant update (counter, ended_at) on tenfold_access.passkey to tenfold_product;
grant update (used_at) on tenfold_access.link to tenfold_product;
grant delete on tenfold_access.challenge to tenfold_product;
grant update (seen_at, ended_at) on tenfold_access.session to tenfold_product;
grant update (ended_at) on tenfold_access.api_key to tenfold_product;
grant update (ended_at) on tenfold_access.webhook to tenfold_product;
`;
