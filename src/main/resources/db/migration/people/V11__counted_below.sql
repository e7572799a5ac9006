-- Figures of a unit and of each unit right below it in one pass. Only sums leave the functions: to hand over 200,000
-- people and 400,000 honours row by row, and to sort them for a page of 100, is what the roll-up of a country cost.
drop function people.given(public.ltree, text[], int, int);
drop function people.given_numbers(public.ltree, int, int);
drop function people.holders(public.ltree, text[], int, int);

-- The unit right below `wanted` on the way to `path`; `wanted` itself for what is its own.
create function people.below(path public.ltree, wanted public.ltree) returns text
    immutable parallel safe language sql
    return public.subpath(path, 0, public.nlevel(wanted) + 1)::text;

create function people.given_below(wanted public.ltree, since int, until int)
    returns table (below text, award text, number bigint)
    stable security definer rows 500 language plpgsql
    set search_path = people, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    if daihoi.in_scope(wanted) then
        return query
            select people.below(u.path, wanted), g.award, sum(g.number)::bigint
            from (select r.unit_id, h.award, count(*) as number
                from people.honour h
                join people.registrant r on r.id = h.registrant_id
                where r.merged_into is null and h.year between since and until
                    and (nlevel(wanted) = 1 or r.unit_id in (select d.id from unit.directory d where d.path <@ wanted))
                group by r.unit_id, h.award) g
            join unit.directory u on u.id = g.unit_id
            where u.path <@ wanted
            group by 1, 2;
    end if;
end $$;
comment on function people.given_below is 'Số danh hiệu, hình thức khen thưởng đã được tặng, theo từng đơn vị ngay dưới và theo từng danh hiệu';

-- How many holders there are of each sort, each holder once; what is counted of a minority leaves as a number only.
create function people.holders_below(wanted public.ltree, codes text[], since int, until int)
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
                from people.registrant r
                where r.merged_into is null
                    and (nlevel(wanted) = 1 or r.unit_id in (select d.id from unit.directory d where d.path <@ wanted))
                    and exists (select from people.honour h
                        where h.registrant_id = r.id and h.award = any (codes) and h.year between since and until)
                group by 1, 2, 3, 4, 5, 6, 7) g
            join unit.directory u on u.id = g.unit_id
            where u.path <@ wanted
            group by 1, 2, 3, 4, 5, 6, 7;
    end if;
end $$;
comment on function people.holders_below is 'Số người, tập thể, hộ đã được tặng một trong các danh hiệu, hình thức, theo đơn vị ngay dưới và đặc điểm';

-- A page of what is counted, unit by unit in the order of the tree: it stops once the page is full.
create function people.given_page(wanted public.ltree, codes text[], since int, until int, most int, skipped int)
    returns table (registrant_id bigint, unit_id bigint, unit_name text, award text, year smallint, name text,
        post text)
    stable security definer rows 100 language plpgsql
    set search_path = people, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    if daihoi.in_scope(wanted) then
        return query
            select r.id, r.unit_id, u.name, h.award, h.year, r.display_name, r.post
            from unit.directory u
            join people.registrant r on r.unit_id = u.id and r.merged_into is null
            join people.honour h on h.registrant_id = r.id
            where u.path <@ wanted and h.award = any (codes) and h.year between since and until
            order by u.path, r.sort_key, h.year, h.award, h.id
            limit most offset skipped;
    end if;
end $$;
comment on function people.given_page is 'Một trang danh hiệu, hình thức khen thưởng đã được tặng, theo thứ tự cây đơn vị và tên';

-- Nulls ask for nothing.
create function people.holders_page(wanted public.ltree, codes text[], since int, until int, of_kind text, of_sex text,
    of_work text, of_sectors text[], not_economy text, of_minority boolean, most int, skipped int)
    returns table (registrant_id bigint, unit_id bigint, unit_name text, name text, post text)
    stable security definer rows 100 language plpgsql
    set search_path = people, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    if daihoi.in_scope(wanted) then
        return query
            select r.id, r.unit_id, u.name, r.display_name, r.post
            from unit.directory u
            join people.registrant r on r.unit_id = u.id and r.merged_into is null
            where u.path <@ wanted and (of_kind is null or r.kind = of_kind) and (of_sex is null or r.sex = of_sex)
                and (of_work is null or r.work = of_work)
                and (of_sectors is null or r.sector = any (of_sectors))
                and (not_economy is null or r.economy is distinct from not_economy)
                and (of_minority is null or r.ethnicity not in ('Kinh', 'Người nước ngoài') = of_minority)
                and exists (select from people.honour h
                    where h.registrant_id = r.id and h.award = any (codes) and h.year between since and until)
            order by u.path, r.sort_key, r.id
            limit most offset skipped;
    end if;
end $$;
comment on function people.holders_page is 'Một trang người, tập thể, hộ được đếm trong people.holders_below';
