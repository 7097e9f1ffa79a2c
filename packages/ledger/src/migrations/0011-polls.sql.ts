/**
 * Polls that are counted: which files came in, what was asked to be counted and by whom, and what came of it. A count names the
 * root of the log that it was opened on; its result holds the shares counted, from which every answer is made again. What is
 * secret about its receipts stands in a table of its own, which no answer is read from. Nothing of it is ever changed: a count
 * that is called off and taken up again has a further step.
 */
export const pollTables = `
create table tenfold.poll_file (
  issuer text not null references tenfold.issuer,
  -- The hash of its bytes, which lie in the folder of the installation.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  kind text not null check (kind in ('csv', 'gzip', 'parquet', 'xml')),
  bytes bigint not null check (bytes >= 0),
  added_by text not null,
  added_at timestamptz not null,
  primary key (issuer, sha256)
);

create table tenfold.poll_count (
  issuer text not null references tenfold.issuer,
  meeting text not null,
  number bigint not null check (number >= 1),
  -- The meeting, the rule book and how it is to be counted, as JSON with the members in the order in which they were given.
  asked text not null,
  asked_sha256 text not null check (asked_sha256 = encode(sha256(convert_to(asked, 'UTF8')), 'hex')),
  -- The record is read as known at this moment, as it is written; it had so many entries then.
  known_at text not null,
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  asked_by text not null,
  asked_at timestamptz not null,
  primary key (issuer, meeting, number)
);

create table tenfold.poll_count_file (
  issuer text not null,
  meeting text not null,
  number bigint not null,
  part text not null check (part in ('instructions', 'register')),
  place integer not null check (place >= 1),
  sha256 text not null,
  primary key (issuer, meeting, number, part, place),
  foreign key (issuer, meeting, number) references tenfold.poll_count,
  foreign key (issuer, sha256) references tenfold.poll_file
);

create table tenfold.poll_count_secret (
  issuer text not null,
  meeting text not null,
  number bigint not null,
  secret bytea not null check (octet_length(secret) = 32),
  primary key (issuer, meeting, number),
  foreign key (issuer, meeting, number) references tenfold.poll_count
);

create table tenfold.poll_count_step (
  issuer text not null,
  meeting text not null,
  number bigint not null,
  step bigint not null check (step >= 1),
  what text not null check (what in ('cancelled', 'resumed', 'counted', 'refused', 'failed')),
  -- Of one that was counted what it came to, of one that was refused why.
  content text,
  content_sha256 text check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  -- Whether anything is to be done before what was counted is final.
  provisional boolean,
  by_whom text not null,
  at timestamptz not null,
  primary key (issuer, meeting, number, step),
  foreign key (issuer, meeting, number) references tenfold.poll_count,
  check ((content is null) = (content_sha256 is null)),
  check ((what in ('counted', 'refused')) = (content is not null)),
  check ((what = 'counted') = (provisional is not null))
);
-- What was counted, or could not be, is so for ever.
create unique index poll_count_ended on tenfold.poll_count_step (issuer, meeting, number)
  where what in ('counted', 'refused');

create function tenfold.refuse_poll_gap() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'poll_count' then
    if new.number > 1 and not exists (select from tenfold.poll_count
      where issuer = new.issuer and meeting = new.meeting and number = new.number - 1)
    then
      raise exception 'counts of % are numbered without a gap', new.meeting
        using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if new.step > 1 and not exists (select from tenfold.poll_count_step
    where issuer = new.issuer and meeting = new.meeting and number = new.number and step = new.step - 1)
  then
    raise exception 'steps of a count of % are numbered without a gap', new.meeting
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger numbered_without_gap before insert on tenfold.poll_count
  for each row execute function tenfold.refuse_poll_gap();
create trigger numbered_without_gap before insert on tenfold.poll_count_step
  for each row execute function tenfold.refuse_poll_gap();

do $$
declare name text;
begin
  for name in select unnest(array['poll_file', 'poll_count', 'poll_count_file', 'poll_count_secret', 'poll_count_step']) loop
    execute format('grant select, insert on tenfold.%I to tenfold_product', name);
    execute format('create trigger never_changed before update or delete or truncate on tenfold.%I
      for each statement execute function tenfold.refuse_change()', name);
    execute format('alter table tenfold.%I enable row level security', name);
    execute format('create policy of_one_issuer on tenfold.%I to tenfold_product
      using (issuer = current_setting(''tenfold.issuer'', true))
      with check (issuer = current_setting(''tenfold.issuer'', true))', name);
  end loop;
end $$;
`;
