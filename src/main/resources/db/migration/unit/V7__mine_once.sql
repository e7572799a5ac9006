-- Every statement under a unit's scope asks this once for each table: the scope is read once, not once for each unit,
-- and with its owner's rights, because the condition is already what a reader's own policy would add. All names are
-- written in full instead of setting a search path, which alone would take a third of its time.
create or replace function unit.mine() returns setof bigint stable security definer language sql as $$
    select id from unit.unit where path operator(public.<@) (select daihoi.scope())
$$;
