-- From the units that are asked for to their people and honours: with the condition on the tree behind an `or`, a
-- province of 205 units read every honour of the country. Summed up unit by unit before the place in the tree is
-- reckoned, so that this is done once for a unit and not once for an honour.
create or replace function people.given_below(wanted public.ltree, since int, until int)
    returns table (below text, award text, number bigint)
    stable security definer rows 500 language plpgsql
    set search_path = people, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    if daihoi.in_scope(wanted) then
        return query
            select people.below(u.path, wanted), g.award, sum(g.number)::bigint
            from (select r.unit_id, h.award, count(*) as number
                from unit.directory d
                join people.registrant r on r.unit_id = d.id
                join people.honour h on h.registrant_id = r.id
                where d.path <@ wanted and r.merged_into is null and h.year between since and until
                group by r.unit_id, h.award) g
            join unit.directory u on u.id = g.unit_id
            group by 1, 2;
    end if;
end $$;

create or replace function people.holders_below(wanted public.ltree, codes text[], since int, until int)
    returns table (below text, kind text, sex text, work text, sector text, economy text, minority boolean,
        number bigint)
    stable security definer rows 1000 language plpgsql
    set search_path = people, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    if daihoi.in_scope(wanted) then
        return query
            select people.below(u.path, wanted), g.kind, g.sex, g.work, g.sector, g.economy, g.minority,
                sum(g.number)::bigint
            from (select r.unit_id, r.kind, r.sex, r.work, r.sector, r.economy,
                    r.ethnicity not in ('Kinh', 'Người nước ngoài') as minority, count(*) as number
                from unit.directory d
                join people.registrant r on r.unit_id = d.id
                where d.path <@ wanted and r.merged_into is null
                    and exists (select from people.honour h
                        where h.registrant_id = r.id and h.award = any (codes) and h.year between since and until)
                group by 1, 2, 3, 4, 5, 6, 7) g
            join unit.directory u on u.id = g.unit_id
            group by 1, 2, 3, 4, 5, 6, 7;
    end if;
end $$;
