alter table people.registrant add birth_key text collate "C" not null default '';
comment on column people.registrant.birth_key is 'Như match_key, của thế danh; trống khi không có thế danh';
create index registrant_birth on people.registrant (birth_key) where birth_key <> '' and merged_into is null;

create table people.merge (
    id bigint generated always as identity primary key,
    survivor_id bigint not null references people.registrant (id),
    absorbed_id bigint not null references people.registrant (id),
    kept jsonb not null,
    by_name text not null,
    at timestamptz not null,
    undone_by text,
    undone_at timestamptz
);
comment on table people.merge is 'Lần gộp hai dòng của một người; kept giữ mọi giá trị trước và sau khi gộp để hoàn tác';
create index merge_survivor on people.merge (survivor_id) where undone_at is null;
create unique index merge_absorbed on people.merge (absorbed_id) where undone_at is null;
alter table people.merge enable row level security;
create policy in_scope on people.merge using ((select daihoi.sees_all()) or people.sees(survivor_id));

create table people.different (
    one_id bigint not null references people.registrant (id),
    other_id bigint not null references people.registrant (id) check (other_id > one_id),
    by_name text not null,
    at timestamptz not null,
    primary key (one_id, other_id)
);
comment on table people.different is 'Hai người khác nhau dù trông giống nhau: không hỏi lại nữa';
alter table people.different enable row level security;
create policy in_scope on people.different using ((select daihoi.sees_all()) or people.sees(one_id));

-- Lý and Lí, Mỹ and Mĩ are one spelling: found by either.
alter table people.registrant add sought text generated always as (replace(daihoi.plain(
    case when religious_title = '' then '' else religious_title || ' ' end || display_name
        || case when birth_name = '' then '' else ' ' || birth_name end), 'y', 'i')) stored;
comment on column people.registrant.sought is 'Như plain, y viết thành i, để tìm';
drop index people.registrant_plain;
create index registrant_sought on people.registrant using gin (sought gin_trgm_ops);

create or replace function people.matching(patterns text[]) returns setof bigint
    stable security definer rows 200 language plpgsql set search_path = people, public, pg_temp as $$
declare
    wanted text[] := array(select replace(word, 'y', 'i') from unnest(patterns) with ordinality as w (word, at)
        order by at);
begin
    return query
        select r.id
        from people.registrant r
        where r.sought like wanted[1] and r.sought like all (wanted) and r.merged_into is null;
end $$;
