-- Whoever merges two entries of the register need not see every proposal of either: the province has proposed the one, a
-- commune the other. With the owner's rights, by id only.
create function exemplar.follow(of_merge bigint, survivor bigint, absorbed bigint) returns void
    security definer language sql set search_path = exemplar, pg_temp as $$
    with moved as (
        update exemplar.exemplar e
        set registrant_id = survivor, version = version + 1
        where e.registrant_id = absorbed and not exists (
            select from exemplar.exemplar other where other.season = e.season and other.registrant_id = survivor)
        returning e.id
    )
    insert into exemplar.redirect (merge_id, exemplar_id) select of_merge, id from moved
$$;
create function exemplar.give_back(of_merge bigint, restored bigint) returns void
    security definer language sql set search_path = exemplar, pg_temp as $$
    update exemplar.exemplar e
    set registrant_id = restored, version = version + 1
    from exemplar.redirect r
    where r.merge_id = of_merge and r.exemplar_id = e.id;
    delete from exemplar.redirect where merge_id = of_merge;
$$;
