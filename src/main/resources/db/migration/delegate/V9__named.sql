-- How many of these registrants stand on any list. With its owner's rights: a list above the reader's own counts too;
-- it tells a number only.
create function delegate.named(ids bigint[]) returns bigint
    stable security definer language sql set search_path = delegate, pg_temp as $$
    select count(distinct registrant_id) from delegate.entry where registrant_id = any (ids)
$$;
