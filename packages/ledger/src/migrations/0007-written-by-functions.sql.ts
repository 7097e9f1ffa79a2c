/**
 * Entries are written by functions alone: the product's role may no longer insert into their table. The functions count, so
 * that no trigger has to look for gaps behind them: an entry stands right behind the one before it, or is refused like a key
 * that is there already. They run as the owner of the tables and write for the issuer that the transaction names; those that
 * are transactions of their own name it themselves.
 *
 * The other settings are those of 0004, for plans that are made while a table is new and kept.
 */
export const writtenByFunctions = `
drop trigger numbered_without_gap on tenfold.entry;
drop function tenfold.refuse_gap();
revoke insert on tenfold.entry from tenfold_product;

create function tenfold.write_entries(
  before bigint, ids text[], kinds text[], days date[], moments timestamptz[], superseded text[], reach date[],
  standings text[], authorities boolean[], contents text[], leaves bytea[], authors text[], approvers text[],
  proposals bigint[]
) returns void language plpgsql security definer
  set search_path = '' set enable_seqscan = off set enable_sort = off set plan_cache_mode = force_generic_plan as $$
declare of_issuer text := current_setting('tenfold.issuer');
begin
  if before <> 0 and not exists (select from tenfold.entry where issuer = of_issuer and number = before) then
    raise exception 'entries of % are numbered without a gap', of_issuer using errcode = 'integrity_constraint_violation';
  end if;
  insert into tenfold.entry
    (issuer, number, id, kind, effective, recorded, supersedes, reaches, standing, authority, content, leaf,
     entered_by, approved_by, proposal)
    select of_issuer, before + place, id, kind, day, moment, corrected, reached, standing, authorised, content, leaf,
      author, approver, proposal
    from unnest(ids, kinds, days, moments, superseded, reach, standings, authorities, contents, leaves, authors, approvers,
      proposals) with ordinality as given(id, kind, day, moment, corrected, reached, standing, authorised, content, leaf,
        author, approver, proposal, place)
    order by place;
end $$;

drop function tenfold.append_one;
create function tenfold.append_one(
  of_issuer text, by_policy bigint, earliest timestamptz, before bigint,
  its_id text, its_kind text, its_day date, its_moment timestamptz, its_supersedes text, its_reach date,
  its_standing text, its_authority boolean, its_content text, its_leaf bytea, its_author text, its_approver text,
  its_proposal bigint, its_key text, its_fingerprint bytea, its_answer text
) returns boolean language plpgsql security definer
  set search_path = '' set enable_seqscan = off set enable_sort = off set plan_cache_mode = force_generic_plan as $$
begin
  -- As \`tenfold.hold_end\` does it, which takes a twentieth of the time to call.
  perform set_config('tenfold.issuer', of_issuer, true);
  if not pg_try_advisory_xact_lock(hashtextextended(of_issuer, 10)) then return false; end if;
  if by_policy is distinct from
      (select number from tenfold.approval_policy where issuer = of_issuer order by number desc limit 1)
    or exists (select from tenfold.answered where issuer = of_issuer and known_at >= earliest)
    or before <> 0 and not exists (select from tenfold.entry where issuer = of_issuer and number = before)
  then
    return false;
  end if;
  insert into tenfold.request (issuer, key, fingerprint, answer)
    values (of_issuer, its_key, its_fingerprint, its_answer);
  insert into tenfold.entry
    (issuer, number, id, kind, effective, recorded, supersedes, reaches, standing, authority, content, leaf,
     entered_by, approved_by, proposal)
    values (of_issuer, before + 1, its_id, its_kind, its_day, its_moment, its_supersedes, its_reach, its_standing,
      its_authority, its_content, its_leaf, its_author, its_approver, its_proposal);
  return true;
end $$;

drop function tenfold.append_several;
create function tenfold.append_several(
  of_issuer text, by_policy bigint, earliest timestamptz, before bigint,
  ids text[], kinds text[], days date[], moments timestamptz[], superseded text[], reach date[],
  standings text[], authorities boolean[], contents text[], leaves bytea[], authors text[], approvers text[],
  proposals bigint[], keys text[], fingerprints bytea[], answers text[]
) returns boolean language plpgsql security definer
  set search_path = '' set enable_seqscan = off set enable_sort = off set plan_cache_mode = force_generic_plan as $$
begin
  if not tenfold.hold_end(of_issuer, by_policy, earliest) then return false; end if;
  insert into tenfold.request (issuer, key, fingerprint, answer)
    select of_issuer, * from unnest(keys, fingerprints, answers);
  perform tenfold.write_entries(before, ids, kinds, days, moments, superseded, reach, standings, authorities, contents, leaves,
    authors, approvers, proposals);
  return true;
end $$;

do $$
declare written oid;
begin
  for written in select oid from pg_proc where pronamespace = 'tenfold'::regnamespace
      and proname in ('write_entries', 'append_one', 'append_several') loop
    execute format('revoke all on function %s from public', written::regprocedure);
    execute format('grant execute on function %s to tenfold_product', written::regprocedure);
  end loop;
end $$;
`;
