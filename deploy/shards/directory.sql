-- On one server, which may be one of those that hold issuers: where each issuer lives. Few rows, read often, changed when an
-- issuer is opened or moved.
create schema if not exists tenfold_directory;

create table if not exists tenfold_directory.server (
  server text primary key,
  -- Without a password: whoever connects has it from his own surroundings.
  address text not null
);

create table if not exists tenfold_directory.placement (
  issuer text primary key,
  server text not null references tenfold_directory.server,
  placed_at timestamptz not null default now()
);
