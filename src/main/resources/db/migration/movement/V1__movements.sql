create schema if not exists movement;

create table movement.movement (
    id bigint generated always as identity primary key,
    season text not null,
    unit_id bigint not null,
    code text not null,
    name text not null,
    goals text not null default '',
    from_year smallint check (from_year between 1948 and 2100),
    to_year smallint check (to_year between 1948 and 2100),
    citation text,
    launched_on date,
    version int not null default 0,
    by_name text not null,
    at timestamptz not null,
    check (from_year is null or to_year is null or from_year <= to_year),
    unique (season, unit_id, code)
);
comment on table movement.movement is 'Phong trào, đợt thi đua: đơn vị nào phát động, mục tiêu, giai đoạn; phong trào kế hoạch nêu tên có trích dẫn';
comment on column movement.movement.launched_on is 'Ngày phát động, như tại đại hội; để trống khi kế hoạch không ghi';
create index movement_unit on movement.movement (unit_id);

-- A movement is for everybody below the unit that launched it: they see it, only that unit's subtree changes it.
alter table movement.movement enable row level security;
create policy seen_below on movement.movement for select
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine())
        or unit_id in (select id from unit.unit where path @> (select daihoi.scope())));
create policy changes_in_scope on movement.movement for all
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

create table movement.response (
    id bigint generated always as identity primary key,
    movement_id bigint not null references movement.movement (id),
    unit_id bigint not null,
    paper text not null default '',
    doing text not null default '',
    promise text not null default '',
    participants int check (participants >= 0),
    version int not null default 1,
    by_name text not null,
    at timestamptz not null,
    unique (movement_id, unit_id)
);
comment on table movement.response is 'Đơn vị hưởng ứng phong trào: kế hoạch số mấy, làm gì, cam kết gì, bao nhiêu người tham gia';
create index response_unit on movement.response (unit_id);
alter table movement.response enable row level security;
create policy in_scope on movement.response
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

create table movement.indicator (
    id bigint generated always as identity primary key,
    movement_id bigint not null references movement.movement (id),
    name text not null,
    measure text not null default '',
    sums boolean not null default true
);
comment on table movement.indicator is 'Chỉ tiêu của một phong trào';
comment on column movement.indicator.sums is 'Số của cấp trên là tổng các đơn vị (số lượng); nếu không thì mỗi đơn vị tự ghi (tỷ lệ)';
create index indicator_movement on movement.indicator (movement_id);
alter table movement.indicator enable row level security;
create policy seen_with_movement on movement.indicator for select
    using (movement_id in (select id from movement.movement));
create policy changes_in_scope on movement.indicator for all
    using ((select daihoi.sees_all()) or movement_id in (select m.id from movement.movement m
        where m.unit_id in (select unit.mine())))
    with check ((select daihoi.sees_all()) or movement_id in (select m.id from movement.movement m
        where m.unit_id in (select unit.mine())));

create table movement.figure (
    indicator_id bigint not null references movement.indicator (id),
    unit_id bigint not null,
    year smallint not null check (year between 1948 and 2100),
    target numeric(16, 2) check (target >= 0),
    result numeric(16, 2) check (result >= 0),
    source text not null default '',
    version int not null default 1,
    by_name text not null,
    at timestamptz not null,
    primary key (indicator_id, unit_id, year)
);
comment on table movement.figure is 'Mức phấn đấu và kết quả của một đơn vị theo từng năm, kèm nguồn số liệu';
create index figure_unit on movement.figure (unit_id);
alter table movement.figure enable row level security;
create policy in_scope on movement.figure
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

create table movement.model (
    id bigint generated always as identity primary key,
    movement_id bigint not null references movement.movement (id),
    unit_id bigint not null,
    name text not null,
    text text not null default '',
    spread_by text,
    spread_at timestamptz,
    by_name text not null,
    at timestamptz not null,
    check ((spread_by is null) = (spread_at is null))
);
comment on table movement.model is 'Mô hình, cách làm hay trong phong trào; spread_by là người quyết định nhân rộng';
create index model_movement on movement.model (movement_id);
alter table movement.model enable row level security;
-- A model worth spreading is for everybody who sees the movement.
create policy seen_when_spread on movement.model for select
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine())
        or spread_by is not null and movement_id in (select id from movement.movement));
create policy changes_in_scope on movement.model for all
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('movement');
