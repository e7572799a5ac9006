create table delegate.presence (
    entry_id bigint primary key references delegate.entry (id) on delete cascade,
    list_id bigint not null references delegate.list (id) on delete cascade,
    unit_id bigint not null,
    attendance text not null check (attendance in ('present', 'excused', 'absent')),
    by_name text not null,
    at timestamptz not null
);
comment on table delegate.presence is 'Ai có mặt, vắng có lý do, vắng không lý do tại hội nghị, đại hội; chưa ghi thì không có dòng';
create index presence_list on delegate.presence (list_id);
alter table delegate.presence enable row level security;
create policy in_scope on delegate.presence
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
