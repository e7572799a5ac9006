-- Honours of a unit and of all below it, with the owner's rights: the policy of people.honour asks for each row whose it
-- is, which took seconds over 400,000 rows. Here it is asked once whether the unit lies in the reader's scope; outside of
-- it nothing is told. What a list of them shows and sorts by comes along, so that no row is looked up again.
drop view people.given;

-- Each statement is planned for the unit it is asked for: a commune's few people, or the whole country.
create function people.given(wanted public.ltree, codes text[], since int, until int)
    returns table (registrant_id bigint, unit_id bigint, unit_path public.ltree, award text, year smallint,
        name text, sort_key text, post text)
    stable security definer rows 1000 language plpgsql
    set search_path = people, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    if daihoi.in_scope(wanted) then
        return query
            select r.id, r.unit_id, u.path, h.award, h.year, r.display_name, r.sort_key, r.post
            from unit.directory u
            join people.registrant r on r.unit_id = u.id and r.merged_into is null
            join people.honour h on h.registrant_id = r.id
            where u.path <@ wanted and h.award = any (codes) and h.year between since and until;
    end if;
end $$;
comment on function people.given is 'Danh hiệu, hình thức khen thưởng đã được tặng cho người của một đơn vị và các đơn vị dưới, theo năm';

create function people.given_numbers(wanted public.ltree, since int, until int)
    returns table (award text, number bigint)
    stable security definer rows 50 language plpgsql
    set search_path = people, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    if daihoi.in_scope(wanted) then
        return query
            select h.award, count(*)
            from unit.directory u
            join people.registrant r on r.unit_id = u.id and r.merged_into is null
            join people.honour h on h.registrant_id = r.id
            where u.path <@ wanted and h.year between since and until
            group by h.award;
    end if;
end $$;
comment on function people.given_numbers is 'Như people.given, chỉ đếm theo từng danh hiệu, hình thức';

-- Each holder once, with the traits that are counted and never shown one by one.
create function people.holders(wanted public.ltree, codes text[], since int, until int)
    returns table (registrant_id bigint, unit_id bigint, unit_path public.ltree, kind text, sex text, work text,
        sector text, economy text, ethnicity text, name text, sort_key text, post text)
    stable security definer rows 1000 language plpgsql
    set search_path = people, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    if daihoi.in_scope(wanted) then
        return query
            select r.id, r.unit_id, u.path, r.kind, r.sex, r.work, r.sector, r.economy, r.ethnicity, r.display_name,
                r.sort_key, r.post
            from unit.directory u
            join people.registrant r on r.unit_id = u.id and r.merged_into is null
            where u.path <@ wanted
                and exists (select from people.honour h
                    where h.registrant_id = r.id and h.award = any (codes) and h.year between since and until);
    end if;
end $$;
comment on function people.holders is 'Người, tập thể, hộ đã được tặng một trong các danh hiệu, hình thức; để đếm và liệt kê';
