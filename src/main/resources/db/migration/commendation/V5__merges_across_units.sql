-- Whoever merges two entries of the register need not see every proposal for either. With the owner's rights, by id only.
create function commendation.follow(of_merge bigint, survivor bigint, absorbed bigint) returns void
    security definer language sql set search_path = commendation, pg_temp as $$
    with moved as (
        update commendation.proposal p
        set registrant_id = survivor, version = version + 1
        where p.registrant_id = absorbed and not exists (
            select from commendation.proposal o
            where o.round_id = p.round_id and o.registrant_id = survivor and o.award = p.award and o.rank = p.rank)
        returning p.id, p.unit_id
    )
    insert into commendation.redirect (merge_id, proposal_id, unit_id) select of_merge, id, unit_id from moved
$$;
create function commendation.give_back(of_merge bigint, restored bigint) returns void
    security definer language sql set search_path = commendation, pg_temp as $$
    update commendation.proposal p
    set registrant_id = restored, version = version + 1
    from commendation.redirect r
    where r.merge_id = of_merge and r.proposal_id = p.id;
    delete from commendation.redirect where merge_id = of_merge;
$$;
