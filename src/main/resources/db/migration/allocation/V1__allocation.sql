create schema if not exists allocation;

create table allocation.scenario (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    season text not null,
    name text not null check (name <> ''),
    version int not null default 1,
    content json not null,
    saved_at timestamptz not null,
    saved_by text not null,
    decided_at timestamptz
);
comment on table allocation.scenario is 'Phương án phân bổ đại biểu; đã quyết định thì không sửa được nữa';
create index scenario_of on allocation.scenario (unit_id, season, id);

create table allocation.scenario_version (
    scenario_id bigint not null references allocation.scenario (id),
    unit_id bigint not null,
    version int not null,
    name text not null,
    content json not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (scenario_id, version)
);
comment on table allocation.scenario_version is 'Từng lần lưu của phương án; chỉ thêm';

create table allocation.decision (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    season text not null,
    scenario_id bigint not null references allocation.scenario (id),
    scenario_name text not null,
    number text not null check (number <> ''),
    on_day date not null,
    signer text not null check (signer <> ''),
    reason text not null,
    seats int not null,
    measure text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    superseded_at timestamptz
);
comment on table allocation.decision is 'Quyết định phân bổ: ai ký, số, ngày, lý do; quyết định sau thay quyết định trước';
create unique index decision_in_force on allocation.decision (unit_id, season) where superseded_at is null;

create table allocation.seat (
    decision_id bigint not null references allocation.decision (id),
    unit_id bigint not null,
    group_code text not null default '',
    group_name text not null default '',
    seats int not null check (seats >= 0),
    why text not null default '',
    primary key (decision_id, unit_id, group_code)
);
comment on table allocation.seat is 'Số đại biểu được phân bổ cho từng đơn vị (theo nhóm nếu có cơ cấu), kèm lời giải thích';
comment on column allocation.seat.group_code is 'Mã nhóm đại biểu trong kế hoạch; trống = chung. Nhóm phân bổ tập trung đứng ở đơn vị ra quyết định';
create index seat_unit on allocation.seat (unit_id);

create view allocation.decided with (security_invoker = true) as
    select s.unit_id, s.group_code, s.group_name, s.seats, s.why, d.id as decision_id, d.season, d.number, d.on_day,
        d.signer
    from allocation.seat s
    join allocation.decision d on d.id = s.decision_id
    where d.superseded_at is null;
comment on view allocation.decided is 'Số đại biểu đang có hiệu lực: đơn vị, nhóm, số ghế';

alter table allocation.scenario enable row level security;
create policy in_scope on allocation.scenario
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table allocation.scenario_version enable row level security;
create policy in_scope on allocation.scenario_version
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

-- A decision is published; its numbers are seen by the unit they are for and by those above it.
alter table allocation.decision enable row level security;
create policy published on allocation.decision for select using (true);
create policy recorded on allocation.decision for insert
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy superseded on allocation.decision for update
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table allocation.seat enable row level security;
create policy in_scope on allocation.seat
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('allocation');
revoke delete on all tables in schema allocation from daihoi_app;
revoke update on allocation.seat, allocation.scenario_version from daihoi_app;
