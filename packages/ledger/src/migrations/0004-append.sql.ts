/**
 * An append in one statement, for a product that knows the end of an issuer's record. Each function is a transaction of its
 * own: it holds the issuer, looks whether the end is still what the product judged the entries by, and writes them with the
 * answers to their requests, or answers `false` and writes nothing. What it has no question for, the keys refuse: an entry's
 * number or id, or a request's key, that is there already. One entry has a function of its own, since unpacking lists costs a
 * third of the time that the writing takes.
 *
 * The settings are for plans that are made while a table is new and kept: whatever the statistics say, the last number is
 * read at the end of the key, and not by sorting or searching an issuer's entries. The same holds for the trigger against
 * gaps, which once looked a predecessor up by the wrong key, at the cost of all that the issuer had.
 */
export const appendFunctions = `
create or replace function tenfold.refuse_gap() returns trigger language plpgsql
  set enable_seqscan = off set enable_sort = off set plan_cache_mode = force_generic_plan as $$
begin
  if exists (
    select from added where added.number > 1 and added.number - 1 is distinct from (
      select before.number from tenfold.entry before
      where before.issuer = added.issuer and before.number < added.number order by before.number desc limit 1))
  then
    raise exception 'entries of % are numbered without a gap', (select min(issuer) from added)
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

-- Each question sees what was committed before it: the lock comes first, and alone.
create function tenfold.hold_end(of_issuer text, by_policy bigint, earliest timestamptz) returns boolean
language plpgsql as $$
begin
  perform set_config('tenfold.issuer', of_issuer, true);
  if not pg_try_advisory_xact_lock(hashtextextended(of_issuer, 10)) then return false; end if;
  return by_policy is not distinct from
      (select number from tenfold.approval_policy where issuer = of_issuer order by number desc limit 1)
    and not exists (select from tenfold.answered where issuer = of_issuer and known_at >= earliest);
end $$;

create function tenfold.append_one(
  of_issuer text, by_policy bigint, earliest timestamptz,
  its_number bigint, its_id text, its_kind text, its_day date, its_moment timestamptz, its_supersedes text, its_reach date,
  its_standing text, its_authority boolean, its_content text, its_leaf bytea, its_author text, its_approver text,
  its_proposal bigint, its_key text, its_fingerprint bytea, its_answer text
) returns boolean language plpgsql
  set enable_seqscan = off set enable_sort = off set plan_cache_mode = force_generic_plan as $$
begin
  -- As \`tenfold.hold_end\` does it, which takes a twentieth of the time to call.
  perform set_config('tenfold.issuer', of_issuer, true);
  if not pg_try_advisory_xact_lock(hashtextextended(of_issuer, 10)) then return false; end if;
  if by_policy is distinct from
      (select number from tenfold.approval_policy where issuer = of_issuer order by number desc limit 1)
    or exists (select from tenfold.answered where issuer = of_issuer and known_at >= earliest)
  then
    return false;
  end if;
  insert into tenfold.request (issuer, key, fingerprint, answer)
    values (of_issuer, its_key, its_fingerprint, its_answer);
  insert into tenfold.entry
    (issuer, number, id, kind, effective, recorded, supersedes, reaches, standing, authority, content, leaf,
     entered_by, approved_by, proposal)
    values (of_issuer, its_number, its_id, its_kind, its_day, its_moment, its_supersedes, its_reach, its_standing,
      its_authority, its_content, its_leaf, its_author, its_approver, its_proposal);
  return true;
end $$;

create function tenfold.append_several(
  of_issuer text, by_policy bigint, earliest timestamptz,
  numbers bigint[], ids text[], kinds text[], days date[], moments timestamptz[], superseded text[], reach date[],
  standings text[], authorities boolean[], contents text[], leaves bytea[], authors text[], approvers text[],
  proposals bigint[], keys text[], fingerprints bytea[], answers text[]
) returns boolean language plpgsql
  set enable_seqscan = off set enable_sort = off set plan_cache_mode = force_generic_plan as $$
begin
  if not tenfold.hold_end(of_issuer, by_policy, earliest) then return false; end if;
  insert into tenfold.request (issuer, key, fingerprint, answer)
    select of_issuer, * from unnest(keys, fingerprints, answers);
  insert into tenfold.entry
    (issuer, number, id, kind, effective, recorded, supersedes, reaches, standing, authority, content, leaf,
     entered_by, approved_by, proposal)
    select of_issuer, * from unnest(numbers, ids, kinds, days, moments, superseded, reach, standings, authorities, contents,
      leaves, authors, approvers, proposals);
  return true;
end $$;
`;
