/**
 * The tables of one count: temporary, so that nobody but this connection sees how anybody voted, nothing of them is written to the
 * journal or to a copy of the server, and nothing is left when the connection ends, however it does. Members, classes and numbers
 * are bytes, as the files have them: no collation and no sign that a text may not hold comes between two names.
 */
export const tables = `
  create temp table register_line (
    -- The file, counted from 0, and the line in it, counted from 1; no file where the rows were at hand.
    source int,
    line int8 not null,
    -- All three without a value where the line is malformed.
    member bytea,
    class bytea,
    shares text,
    is_nominee_unread bool not null
  );
  create temp table withheld (nth int8 not null, member bytea not null, class bytea not null, shares numeric not null);
  create temp table apart (member bytea primary key);
  create temp table resolution (
    place int not null,
    number bytea primary key,
    is_withdrawn bool not null,
    -- Whether only the classes of voting_class vote on it.
    is_limited bool not null
  );
  create temp table voting_class (place int, class bytea, primary key (place, class));
  create temp table duty (
    place int, member bytea, must_abstain bool not null, not_in_favour bool not null, primary key (place, member)
  );
  -- How each kind of instruction stands behind the strongest, which has 0; the empty word is one that says no kind.
  create temp table kind (word text primary key, weakness int not null);
  create temp table source (nth int primary key, kind text not null);
  create temp table instruction (
    source int not null,
    line int8 not null,
    member bytea,
    class bytea,
    number bytea,
    in_favour text collate "C",
    against text collate "C",
    abstain text collate "C",
    received text collate "C",
    kind text
  )`;
