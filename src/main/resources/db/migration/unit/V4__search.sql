-- Loosely: the words stand together in the name and the names above it, at least one of them in the name itself.
-- Each word is looked up once; asking row by row for the names above took seconds over a whole country.
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
            where u.plain like patterns[1] and u.plain like all (patterns)
            union
            select u.id
            from unit.unit u
            where lower(u.code) like code_begins or lower(split_part(u.code, '-', 2)) like code_begins;
    end if;
end $$;

-- The first page of all units of a country comes straight from the index.
create index unit_place on unit.unit (nlevel(path), parent_id, kind, name collate unit.natural, id);
create index unit_unsure on unit.unit (id) where source is not null and confidence <> 'high' and valid_to is null;
