create schema if not exists delegate;

create table delegate.list (
    id bigint generated always as identity primary key,
    season text not null,
    unit_id bigint not null,
    purpose text not null check (purpose in ('here', 'up')),
    version int not null default 0,
    seats int check (seats >= 0),
    seats_source text,
    begun_by text not null,
    begun_at timestamptz not null,
    unique (season, unit_id, purpose)
);
comment on table delegate.list is 'Danh sách đại biểu của một đơn vị: here = dự hội nghị, đại hội của đơn vị; up = đi dự đại hội cấp trên';
comment on column delegate.list.version is 'Tăng một sau mỗi lần danh sách đổi';
comment on column delegate.list.seats is 'Số đại biểu được phân bổ khi không có quyết định phân bổ trong chương trình (đại hội toàn quốc)';

create table delegate.entry (
    id bigint generated always as identity primary key,
    list_id bigint not null references delegate.list (id),
    unit_id bigint not null,
    registrant_id bigint not null,
    kind text not null check (kind in ('guest', 'individual', 'collective', 'household')),
    represents text not null default '',
    group_code text not null default '',
    from_unit_id bigint not null,
    reserve int check (reserve > 0),
    note text not null default '',
    ex_officio boolean not null default false,
    source_entry_id bigint references delegate.entry (id),
    state text not null check (state in ('proposed', 'reviewed', 'approved', 'invited', 'replaced', 'withdrawn')),
    state_at timestamptz not null,
    state_by text not null,
    state_reason text,
    version int not null default 0,
    unique (list_id, registrant_id),
    check ((state in ('replaced', 'withdrawn')) = (state_reason is not null))
);
comment on table delegate.entry is 'Một đại biểu trong danh sách; mỗi người một lần trong mỗi danh sách';
comment on column delegate.entry.represents is 'Tập thể, hộ gia đình mà đại biểu đại diện';
comment on column delegate.entry.from_unit_id is 'Đơn vị cử đại biểu (đoàn)';
comment on column delegate.entry.reserve is 'Thứ tự dự bị; trống = đại biểu chính thức';
comment on column delegate.entry.source_entry_id is 'Dòng trong danh sách đã được hội nghị cấp dưới thông qua';
create index entry_list on delegate.entry (list_id);
create index entry_registrant on delegate.entry (registrant_id);

create table delegate.act (
    id bigint generated always as identity primary key,
    list_id bigint not null references delegate.list (id),
    unit_id bigint not null,
    what text not null,
    before jsonb not null,
    after jsonb not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null,
    undone_at timestamptz
);
comment on table delegate.act is 'Từng lần sửa danh sách, dòng trước và dòng sau, để hoàn tác lần cuối và cho người khác thấy đã đổi gì';
create index act_list on delegate.act (list_id, id desc);

create table delegate.adoption (
    list_id bigint primary key references delegate.list (id),
    unit_id bigint not null,
    held_on date not null,
    summoned int not null check (summoned > 0),
    present int not null check (present > 0 and present <= summoned),
    in_favour int not null check (in_favour >= 0),
    against int not null check (against >= 0),
    abstaining int not null check (abstaining >= 0),
    by_ballot boolean not null,
    delegates int not null,
    by_name text not null,
    at timestamptz not null,
    check (in_favour + against + abstaining <= present)
);
comment on table delegate.adoption is 'Biểu quyết của hội nghị thông qua danh sách đại biểu đi dự đại hội cấp trên';

create table delegate.population (
    unit_id bigint not null,
    season text not null,
    axis text not null,
    value text not null,
    number bigint not null check (number >= 0),
    source text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (unit_id, season, axis, value)
);
comment on table delegate.population is 'Cơ cấu dân số mà danh sách cần phản ánh, do người nhập kèm nguồn; không nhập thì đếm trong sổ';

alter table delegate.list enable row level security;
alter table delegate.entry enable row level security;
alter table delegate.act enable row level security;
alter table delegate.adoption enable row level security;
alter table delegate.population enable row level security;
create policy in_scope on delegate.list
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on delegate.entry
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on delegate.act
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on delegate.adoption
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on delegate.population
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

-- Published for the hall, for reports and for boards.
create view delegate.roster with (security_invoker = true) as
select e.id as entry_id, e.list_id, l.season, l.unit_id, l.purpose, e.registrant_id, e.kind, e.represents, e.group_code,
    e.from_unit_id, e.reserve, e.state, e.ex_officio
from delegate.entry e
join delegate.list l on l.id = e.list_id;
comment on view delegate.roster is 'Ai có trong danh sách nào, với tư cách gì, ở trạng thái nào';

call daihoi.open_schema('delegate');
revoke delete on delegate.adoption from daihoi_app;
