-- What a list is counted by stands in one row: composition asks hundreds of people after every edit.
alter table people.registrant add awards text[] not null default '{}';
comment on column people.registrant.awards is 'Mã các danh hiệu, hình thức khen thưởng đã được tặng; do cơ sở dữ liệu tự ghi theo people.honour';

create function people.keep_awards() returns trigger
    security definer language plpgsql set search_path = people, pg_temp as $$
begin
    update people.registrant r
    set awards = coalesce((select array_agg(distinct h.award order by h.award)
        from people.honour h where h.registrant_id = r.id), '{}')
    where r.id in (select registrant_id from changed);
    return null;
end $$;
create trigger awards_added after insert on people.honour
    referencing new table as changed for each statement execute function people.keep_awards();
create trigger awards_removed after delete on people.honour
    referencing old table as changed for each statement execute function people.keep_awards();
create trigger awards_changed after update on people.honour
    referencing old table as changed for each statement execute function people.keep_awards();
update people.registrant r
set awards = (select array_agg(distinct h.award order by h.award) from people.honour h where h.registrant_id = r.id)
where exists (select from people.honour h where h.registrant_id = r.id);

create or replace view people.trait with (security_invoker = true) as
select r.id as registrant_id, r.unit_id, coalesce(r.locality_id, r.unit_id) as locality_id, r.kind, r.sex,
    r.born_year, r.born_on, r.ethnicity, r.religion, r.party_member, r.education, r.theory, r.sector, r.economy,
    r.work, r.new_exemplar, r.awards
from people.registrant r;
