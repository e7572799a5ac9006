-- Each of the three longest words asks the index by itself: together they leave few rows to look at.
create or replace function people.matching(patterns text[]) returns setof bigint
    stable security definer rows 200 language plpgsql set search_path = people, public, pg_temp as $$
declare
    wanted text[] := array(select replace(word, 'y', 'i') from unnest(patterns) with ordinality as w (word, at)
        order by at);
begin
    return query
        select r.id
        from people.registrant r
        where r.sought like wanted[1]
            and r.sought like coalesce(wanted[2], wanted[1])
            and r.sought like coalesce(wanted[3], wanted[1])
            and r.sought like all (wanted)
            and r.merged_into is null;
end $$;
