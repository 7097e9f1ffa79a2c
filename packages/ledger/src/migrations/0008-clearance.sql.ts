/**
 * Clearances that were kept: what was asked before an act, what was answered, and on which entries and rules. They are no
 * entries and stand in no log; each names the root of the log that it was given on, so that nobody can say later that the
 * record was another one then. Numbered without a gap for each issuer, and never changed.
 */
export const clearanceTable = `
create table tenfold.clearance (
  issuer text not null references tenfold.issuer,
  number bigint not null check (number >= 1),
  plan text not null,
  plan_sha256 text not null check (plan_sha256 = encode(sha256(convert_to(plan, 'UTF8')), 'hex')),
  asked_by text not null,
  given_at timestamptz not null,
  expires_on date not null,
  -- The end of this day is what the plan was judged from, with the entries up to \`size\`.
  day date not null,
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  rules text not null,
  verdict text not null,
  -- The smallest conversion; null where it depends on what is not known.
  minimum text check (minimum ~ '^[0-9]+$'),
  -- What a later answer to the same plan is compared with, and the entries that the plan would become.
  answer text not null,
  content text not null,
  content_sha256 text not null check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  primary key (issuer, number),
  check (expires_on >= day)
);

create function tenfold.refuse_clearance_gap() returns trigger language plpgsql as $$
begin
  if new.number > 1 and not exists (
    select from tenfold.clearance where issuer = new.issuer and number = new.number - 1)
  then
    raise exception 'clearances of % are numbered without a gap', new.issuer
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger numbered_without_gap before insert on tenfold.clearance
  for each row execute function tenfold.refuse_clearance_gap();
create trigger never_changed before update or delete or truncate on tenfold.clearance
  for each statement execute function tenfold.refuse_change();

grant select, insert on tenfold.clearance to tenfold_product;
alter table tenfold.clearance enable row level security;
create policy of_one_issuer on tenfold.clearance to tenfold_product
  using (issuer = current_setting('tenfold.issuer', true))
  with check (issuer = current_setting('tenfold.issuer', true));
`;
