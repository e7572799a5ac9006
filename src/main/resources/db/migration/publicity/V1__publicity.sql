create schema if not exists publicity;

create table publicity.aim (
    unit_id bigint not null,
    season text not null,
    phase text not null check (phase in ('before', 'during', 'after')),
    words text not null,
    version int not null,
    primary key (unit_id, season, phase)
);
comment on table publicity.aim is 'Nội dung, mục tiêu tuyên truyền của một cơ quan báo chí trong từng giai đoạn: trước, trong, sau Đại hội';

create table publicity.item (
    id bigint generated always as identity primary key,
    season text not null,
    unit_id bigint not null,
    phase text not null check (phase in ('before', 'during', 'after')),
    genre text not null,
    title text not null,
    planned_on date not null,
    published_on date,
    link text not null,
    author text not null,
    sector text,
    movement text not null,
    about_unit_id bigint,
    note text not null,
    version int not null,
    edited_by text not null,
    edited_at timestamptz not null
);
comment on table publicity.item is 'Tin, bài, ảnh, phóng sự, phim của một cơ quan báo chí: dự kiến ngày nào, đã đăng, phát ngày nào, ở đâu, về ai';
comment on column publicity.item.unit_id is 'Cơ quan báo chí thực hiện';
comment on column publicity.item.about_unit_id is 'Đơn vị được viết đến';
create index item_season on publicity.item (season, planned_on);
create index item_about on publicity.item (about_unit_id);

create table publicity.subject (
    item_id bigint not null references publicity.item (id) on delete cascade,
    registrant_id bigint not null,
    was bigint,
    primary key (item_id, registrant_id)
);
comment on table publicity.subject is 'Người, tập thể, hộ được viết đến trong một tin, bài';
comment on column publicity.subject.was is 'Mục trong sổ trước khi gộp trùng';
create index subject_registrant on publicity.subject (registrant_id);

alter table publicity.aim enable row level security;
alter table publicity.item enable row level security;
alter table publicity.subject enable row level security;
create policy in_scope on publicity.aim
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
-- What has come out is known to everybody; what is planned, also to the unit it is about.
create policy in_scope on publicity.item for select
    using ((select daihoi.sees_all()) or published_on is not null or unit_id in (select unit.mine())
        or about_unit_id in (select unit.mine()));
create policy changes_in_scope on publicity.item for all
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on publicity.subject
    using ((select daihoi.sees_all()) or item_id in (select id from publicity.item))
    with check ((select daihoi.sees_all()) or item_id in (select id from publicity.item));

-- With the owner's rights: whoever merges two entries of the register need not see every item that tells of them.
create function publicity.follow(from_id bigint, to_id bigint) returns void
    security definer language sql set search_path = publicity, pg_temp as $$
    update publicity.subject s
    set registrant_id = to_id, was = from_id
    where s.registrant_id = from_id and not exists (
        select from publicity.subject other where other.item_id = s.item_id and other.registrant_id = to_id)
$$;
create function publicity.give_back(to_id bigint) returns void
    security definer language sql set search_path = publicity, pg_temp as $$
    update publicity.subject set registrant_id = to_id, was = null where was = to_id
$$;

-- Whoever withdraws a consent does not see the plans of the press; the press is told all the same.
create function publicity.about(wanted bigint) returns table (item_id bigint, body_id bigint, title text)
    stable security definer language sql set search_path = publicity, pg_temp as $$
    select i.id, i.unit_id, i.title
    from publicity.item i
    join publicity.subject s on s.item_id = i.id
    where s.registrant_id = wanted
    order by i.id
$$;

call daihoi.open_schema('publicity');
