create schema if not exists people;

create table people.registrant (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    other_unit_ids bigint[] not null default '{}',
    kind text not null check (kind in ('person', 'collective', 'household')),
    display_name text not null,
    birth_name text not null default '',
    religious_title text not null default '',
    given_name text not null default '',
    sort_key text collate "C" not null,
    match_key text collate "C" not null,
    plain text not null generated always as (daihoi.plain(
        case when religious_title = '' then '' else religious_title || ' ' end || display_name
            || case when birth_name = '' then '' else ' ' || birth_name end)) stored,
    sex text check (sex in ('nu', 'nam')),
    born_year smallint check (born_year between 1880 and 2100),
    born_on date check (extract(year from born_on) = born_year),
    post text not null default '',
    other_post text not null default '',
    work text check (work in ('truc-tiep', 'lanh-dao', 'khac')),
    sector text,
    economy text,
    locality_id bigint,
    education text,
    theory text,
    new_exemplar boolean not null default false,
    ethnicity text,
    religion text,
    party_member boolean,
    invented boolean not null default false,
    merged_into bigint references people.registrant (id) check (merged_into <> id),
    version int not null default 0,
    edited_by text not null,
    edited_at timestamptz not null
);
comment on table people.registrant is 'Sổ chung: cá nhân, tập thể, hộ gia đình; mỗi người một dòng, dòng đã gộp trỏ tới dòng còn lại';
comment on column people.registrant.other_unit_ids is 'Đơn vị khác mà người này cũng giữ chức vụ; đơn vị đó cũng thấy dòng này';
comment on column people.registrant.given_name is 'Tên dùng để xếp danh sách khi không chỉ là tiếng cuối (tên Khmer, pháp danh)';
comment on column people.registrant.sort_key is 'Khóa xếp danh sách: tên, họ, đệm; từng tiếng, chữ trước dấu sau';
comment on column people.registrant.match_key is 'Tên không dấu, không chức sắc, tiếng cuối đứng trước: để tìm trùng';
comment on column people.registrant.locality_id is 'Địa bàn đại diện khi khác đơn vị công tác';
comment on column people.registrant.ethnicity is 'Dữ liệu cá nhân nhạy cảm (NĐ 13/2023): tên dân tộc, không dùng mã số';
comment on column people.registrant.religion is 'Dữ liệu cá nhân nhạy cảm (NĐ 13/2023)';
comment on column people.registrant.party_member is 'Dữ liệu cá nhân nhạy cảm (NĐ 13/2023)';
comment on column people.registrant.invented is 'Nhân vật giả định của bản trình diễn';
create index registrant_unit on people.registrant (unit_id);
create index registrant_sorted on people.registrant (sort_key, id) where merged_into is null;
create index registrant_plain on people.registrant using gin (plain gin_trgm_ops);
create index registrant_alike on people.registrant (match_key text_pattern_ops) where merged_into is null;
create index registrant_merged on people.registrant (merged_into) where merged_into is not null;
create index registrant_elsewhere on people.registrant using gin (other_unit_ids) where other_unit_ids <> '{}';

alter table people.registrant enable row level security;
-- A person with a second post is seen, but not changed, by the unit of that post.
create policy in_scope on people.registrant for select
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine())
        or (other_unit_ids <> '{}' and other_unit_ids && array(select unit.mine())));
create policy changes_in_scope on people.registrant for all
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

-- For the policies of the tables that hang on a registrant.
create function people.sees(wanted bigint) returns boolean stable language sql as $$
    select exists (select from people.registrant where id = wanted)
$$;

create table people.honour (
    id bigint generated always as identity primary key,
    registrant_id bigint not null references people.registrant (id),
    award text not null,
    rank text not null default '',
    year smallint not null check (year between 1900 and 2100),
    decided_on date check (extract(year from decided_on) = year),
    decision text not null default ''
);
comment on table people.honour is 'Danh hiệu thi đua, hình thức khen thưởng, danh hiệu vinh dự nhà nước đã được tặng; award là mã trong danh mục';
create index honour_of on people.honour (registrant_id);
alter table people.honour enable row level security;
create policy in_scope on people.honour using ((select daihoi.sees_all()) or people.sees(registrant_id));

-- Registrants whose names have every word, the longest word first. Runs with its owner's rights, because under
-- row-level security `like` may not use an index; it tells ids only, and the reader's own policies decide which of
-- them become rows.
create function people.matching(patterns text[]) returns setof bigint
    stable security definer rows 200 language plpgsql set search_path = people, public, pg_temp as $$
begin
    return query
        select r.id
        from people.registrant r
        where r.plain like patterns[1] and r.plain like all (patterns) and r.merged_into is null;
end $$;

-- Published for other modules: who is who, without anything sensitive.
create view people.directory with (security_invoker = true) as
select id, unit_id, kind, display_name, birth_name, religious_title, sort_key, plain, sex, born_year, post, invented,
    merged_into
from people.registrant;
comment on view people.directory is 'Sổ chung không có dữ liệu nhạy cảm, để các phân hệ khác đọc';

-- Published for counting: what composition asks, without any name.
create view people.trait with (security_invoker = true) as
select r.id as registrant_id, r.unit_id, coalesce(r.locality_id, r.unit_id) as locality_id, r.kind, r.sex,
    r.born_year, r.born_on, r.ethnicity, r.religion, r.party_member, r.education, r.theory, r.sector, r.economy,
    r.work, r.new_exemplar,
    coalesce((select array_agg(distinct h.award order by h.award) from people.honour h
     where h.registrant_id = r.id), '{}') as awards
from people.registrant r;
comment on view people.trait is 'Đặc điểm để đếm cơ cấu, không có tên; chỉ để đếm, không đưa ra màn hình theo từng người';

call daihoi.open_schema('people');

create table people.look (
    id bigint generated always as identity primary key,
    registrant_id bigint not null,
    unit_id bigint not null,
    actor_id bigint not null,
    actor_name text not null,
    purpose text not null,
    at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp()
);
comment on table people.look is 'Mỗi lần xem dữ liệu nhạy cảm của một người: ai xem, lúc nào, ở đâu trong chương trình; chỉ thêm';
create index look_of on people.look (registrant_id, id desc);
alter table people.look enable row level security;
create policy seen_in_scope on people.look for select
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy added on people.look for insert with check (actor_id = daihoi.actor());

create function people.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'looks at sensitive data are append-only: % refused', tg_op;
end $$;
create trigger append_only before update or delete or truncate on people.look
    for each statement execute function people.refuse_change();
revoke update, delete on people.look from daihoi_app;
