-- The index is asked for the first three words together: a country has thousands of names with “phu”, a hundred with
-- “phu” and “tan”.
create or replace function unit.matching(patterns text[], code_begins text, loose boolean) returns setof bigint
    stable security definer rows 50 language plpgsql set search_path = unit, public, pg_temp as $$
begin
    if loose then
        return query
            with hit as materialized (
                select word.n, u.id, u.path
                from unnest(patterns) with ordinality word (pattern, n)
                join unit.unit u on u.plain like word.pattern
            )
            select u.id
            from (select distinct hit.id, hit.path from hit) u
            cross join lateral unnest(string_to_array(u.path::text, '.')::bigint[]) above (id)
            join hit h on h.id = above.id
            group by u.id
            having count(distinct h.n) = cardinality(patterns);
    else
        return query
            select u.id
            from unit.unit u
            where u.plain like patterns[1] and u.plain like coalesce(patterns[2], patterns[1])
                and u.plain like coalesce(patterns[3], patterns[1]) and u.plain like all (patterns)
            union
            select u.id
            from unit.unit u
            where lower(u.code) like code_begins or lower(split_part(u.code, '-', 2)) like code_begins;
    end if;
end $$;
