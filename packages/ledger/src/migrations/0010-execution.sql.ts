/**
 * The making of undertakings, as far as it is under way: what somebody was asked to sign, and that he did, once. What comes of
 * it stands in entries and evidence. A question holds the revision of the paper that was made ready for a signature, or the
 * statement that a passkey is to sign; an answer names the file that came of it. Neither is ever changed, so that an answer
 * cannot be given a second time.
 */
export const executionTables = `
create table tenfold.execution_question (
  issuer text not null references tenfold.issuer,
  undertaking text not null,
  number bigint not null check (number >= 1),
  role text not null check (role in ('beneficiary', 'beneficiary-witness', 'company', 'company-witness')),
  way text not null check (way in ('electronic-signature', 'passkey-assent')),
  -- The paper to which it is asked, by the hash of its bytes.
  document text not null check (document ~ '^[0-9a-f]{64}$'),
  question text not null,
  revision bytea,
  asked_by text not null,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (issuer, undertaking, number),
  check ((way = 'electronic-signature') = (revision is not null)),
  check (ends_at > asked_at)
);

create table tenfold.execution_answer (
  issuer text not null,
  undertaking text not null,
  number bigint not null,
  -- Names the request that brought it: the same one again is answered alike.
  key text not null,
  -- The paper as it was signed, and the files on which that rests beside.
  document text not null check (document ~ '^[0-9a-f]{64}$'),
  evidence text[] not null,
  answered_by text not null,
  answered_at timestamptz not null,
  primary key (issuer, undertaking, number),
  foreign key (issuer, undertaking, number) references tenfold.execution_question
);

do $$
declare name text;
begin
  for name in select unnest(array['execution_question', 'execution_answer']) loop
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
