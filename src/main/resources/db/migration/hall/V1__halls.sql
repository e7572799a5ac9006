create schema if not exists hall;

create table hall.room (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    name text not null,
    drawing jsonb not null,
    version int not null default 1,
    edited_by text not null,
    edited_at timestamptz not null
);
comment on table hall.room is 'Hội trường của đơn vị: sân khấu, tầng, khối, hàng, lối đi; dùng lại được cho nhiều hội nghị';
create index room_unit on hall.room (unit_id);

create table hall.room_before (
    room_id bigint not null references hall.room (id) on delete cascade,
    version int not null,
    unit_id bigint not null,
    name text not null,
    drawing jsonb not null,
    by_id bigint not null,
    primary key (room_id, version)
);
comment on table hall.room_before is 'Hội trường trước mỗi lần sửa, để hoàn tác';

create table hall.seating (
    conference_id bigint primary key,
    unit_id bigint not null,
    room_id bigint not null,
    room_name text not null,
    room_version int not null,
    drawing jsonb not null,
    wishes jsonb not null,
    version int not null default 1,
    edited_by text not null,
    edited_at timestamptz not null
);
comment on table hall.seating is 'Sơ đồ chỗ ngồi của một hội nghị; giữ bản vẽ hội trường lúc chọn, sửa hội trường sau đó không làm đổi';

create table hall.place (
    conference_id bigint not null references hall.seating (conference_id) on delete cascade,
    entry_id bigint not null,
    unit_id bigint not null,
    seat text not null,
    floor text not null,
    block text not null,
    row_name text not null,
    number int not null,
    locked boolean not null default false,
    why jsonb not null,
    primary key (conference_id, entry_id),
    constraint one_per_seat unique (conference_id, seat) deferrable initially deferred
);
comment on table hall.place is 'Ai ngồi ghế nào và vì sao; mỗi ghế một người, mỗi người một ghế';

create table hall.need (
    conference_id bigint not null,
    entry_id bigint not null,
    unit_id bigint not null,
    wheelchair boolean not null,
    aisle boolean not null,
    rank int,
    primary key (conference_id, entry_id)
);
comment on table hall.need is 'Nhu cầu chỗ ngồi do cán bộ ghi: xe lăn, gần lối đi, thứ tự lễ tân';

create table hall.act (
    id bigint generated always as identity primary key,
    conference_id bigint not null references hall.seating (conference_id) on delete cascade,
    unit_id bigint not null,
    version int not null,
    what text not null,
    before jsonb not null,
    after jsonb not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null,
    taken_back_at timestamptz
);
comment on table hall.act is 'Mỗi lần đổi chỗ: các chỗ trước và sau, để hoàn tác và để hai người thấy việc của nhau';
create index act_conference on hall.act (conference_id, id desc);

alter table hall.room enable row level security;
alter table hall.room_before enable row level security;
alter table hall.seating enable row level security;
alter table hall.place enable row level security;
alter table hall.need enable row level security;
alter table hall.act enable row level security;
create policy in_scope on hall.room
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on hall.room_before
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on hall.seating
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on hall.place
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on hall.need
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on hall.act
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('hall');
