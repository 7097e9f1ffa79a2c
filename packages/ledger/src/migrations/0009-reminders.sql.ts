/**
 * Reminders of duties: whom one reaches by mail and in which language, what each person wishes with an issuer, and what was
 * told already. An address is personal data: it can be changed and taken out, and nothing else holds it. What was told is
 * never changed, so that nobody is reminded twice of the same.
 */
export const reminderTables = `
create table tenfold_access.address (
  person text primary key references tenfold_access.person,
  email text not null check (length(email) between 3 and 254),
  language text not null check (language in ('en', 'zh-Hant', 'zh-Hans')),
  set_at timestamptz not null
);

create table tenfold_access.reminder_wish (
  issuer text not null,
  person text not null references tenfold_access.person,
  number bigint not null check (number >= 1),
  wanted boolean not null,
  days_before integer not null check (days_before between 0 and 60),
  -- The people of the record, by their ids, whose duties he looks after.
  stands_for text[] not null,
  set_at timestamptz not null,
  primary key (issuer, person, number)
);

create table tenfold_access.reminder (
  issuer text not null,
  -- A person's id, or '~' for all webhooks of the issuer.
  told text not null,
  duty text not null,
  due timestamptz not null,
  stage text not null check (stage in ('before', 'on-the-day', 'late')),
  told_at timestamptz not null,
  primary key (issuer, told, duty, due, stage)
);

do $$
declare name text;
begin
  for name in select unnest(array['reminder_wish', 'reminder']) loop
    execute format('grant select, insert on tenfold_access.%I to tenfold_product', name);
    execute format('create trigger never_changed before update or delete or truncate on tenfold_access.%I
      for each statement execute function tenfold.refuse_change()', name);
    execute format('alter table tenfold_access.%I enable row level security', name);
    execute format('create policy of_one_issuer on tenfold_access.%I to tenfold_product
      using (issuer = current_setting(''tenfold.issuer'', true))
      with check (issuer = current_setting(''tenfold.issuer'', true))', name);
  end loop;
end $$;

grant select, insert, delete, update (email, language, set_at) on tenfold_access.address to tenfold_product;
`;
