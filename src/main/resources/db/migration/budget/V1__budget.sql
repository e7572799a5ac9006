create schema if not exists budget;

create table budget.norm (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    name text not null,
    measure text not null,
    amount bigint not null check (amount > 0),
    ceiling_percent int not null default 100 check (ceiling_percent between 100 and 1000),
    unpaid_only boolean not null default false,
    decision text not null,
    from_on date not null,
    to_on date check (to_on >= from_on),
    note text not null,
    version int not null
);
comment on table budget.norm is 'Định mức chi: mức cho một đơn vị tính, theo quyết định nào, có hiệu lực từ ngày nào; áp dụng cho đơn vị và cấp dưới';
comment on column budget.norm.ceiling_percent is 'Được chi đến bao nhiêu phần trăm mức này (tổ chức ăn tập trung: 130)';
comment on column budget.norm.unpaid_only is 'Chỉ cho người không hưởng lương từ ngân sách nhà nước';
create index norm_unit on budget.norm (unit_id);

create table budget.budget (
    conference_id bigint primary key,
    unit_id bigint not null,
    state text not null default 'drafting' check (state in ('drafting', 'approved')),
    state_at timestamptz,
    state_by text,
    decision text not null default '',
    past_name text not null default '',
    past_people int,
    past_total bigint,
    version int not null default 1
);
comment on table budget.budget is 'Dự toán kinh phí của một hội nghị, đại hội; số liệu của kỳ trước để so sánh';

create table budget.source (
    id bigint generated always as identity primary key,
    conference_id bigint not null references budget.budget (conference_id) on delete cascade,
    unit_id bigint not null,
    name text not null,
    amount bigint not null check (amount >= 0),
    paper text not null,
    version int not null default 1
);
comment on table budget.source is 'Nguồn kinh phí: ngân sách, quỹ thi đua khen thưởng, nguồn khác';
create index source_conference on budget.source (conference_id);

create table budget.line (
    id bigint generated always as identity primary key,
    conference_id bigint not null references budget.budget (conference_id) on delete cascade,
    unit_id bigint not null,
    position int not null,
    what text not null,
    measure text not null,
    basis text not null,
    quantity int check (quantity >= 0),
    times int not null default 1 check (times between 1 and 1000),
    norm_id bigint references budget.norm (id),
    price bigint not null default 0 check (price >= 0),
    source_id bigint references budget.source (id) on delete set null,
    actual bigint check (actual >= 0),
    proof text not null default '',
    before_amount bigint check (before_amount >= 0),
    frozen int,
    version int not null default 1
);
comment on table budget.line is 'Khoản chi: định mức nhân số lượng; số lượng đếm từ danh sách thật; thực chi và kỳ trước';
comment on column budget.line.quantity is 'Số lượng nhập tay thay cho số đếm được';
comment on column budget.line.frozen is 'Số lượng chốt khi dự toán được duyệt';
create index line_conference on budget.line (conference_id);

create table budget.payroll (
    conference_id bigint not null,
    unit_id bigint not null,
    registrant_id bigint not null,
    paid boolean not null,
    primary key (conference_id, registrant_id)
);
comment on table budget.payroll is 'Cán bộ đã xác định: đại biểu có hưởng lương từ ngân sách nhà nước hay không';

alter table budget.norm enable row level security;
alter table budget.budget enable row level security;
alter table budget.source enable row level security;
alter table budget.line enable row level security;
alter table budget.payroll enable row level security;
-- Norms of the units above bind those below: they are read there, and changed by their own unit only.
create policy in_scope on budget.norm for select
    using ((select daihoi.sees_all()) or unit_id in (select id from unit.unit));
create policy changes_in_scope on budget.norm for all
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on budget.budget
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on budget.source
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on budget.line
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on budget.payroll
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('budget');
