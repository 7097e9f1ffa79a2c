-- NOT RUN HERE: Citus is in neither of the registries that this project builds from. Every table's key begins with the issuer,
-- every reference between tables has the issuer in it, and no statement of the product spans two issuers, which is what
-- create_distributed_table asks for. To be tried on a copy before it is believed.
select create_distributed_table('tenfold.issuer', 'issuer');
select create_distributed_table(c.oid::regclass, 'issuer', colocate_with => 'tenfold.issuer')
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'issuer'
where c.relnamespace = 'tenfold'::regnamespace and c.relkind = 'r' and c.relname <> 'issuer';
-- Triggers on distributed tables need: set citus.enable_unsafe_triggers to on. One issuer is moved live with
-- select citus_move_shard_placement(…) or, on a shard of its own, after isolate_tenant_to_new_shard('tenfold.issuer', 'ID').
