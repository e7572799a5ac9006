create schema if not exists award;

create table award.ceremony (
    conference_id bigint primary key,
    unit_id bigint not null,
    width int not null check (width between 1 and 60),
    version int not null default 0
);
comment on table award.ceremony is 'Lễ trao thưởng của một hội nghị: sân khấu đứng được mấy người một đợt';

create table award.giving (
    id bigint generated always as identity primary key,
    conference_id bigint not null references award.ceremony (conference_id) on delete cascade,
    unit_id bigint not null,
    award text not null,
    rank text not null,
    decision text not null,
    recipient_id bigint not null,
    receiver_entry_id bigint,
    receiver_name text not null,
    receiver_role text not null check (receiver_role in ('self', 'head', 'family', 'envoy')),
    handed_by text not null,
    batch int,
    state text not null default 'waiting' check (state in ('waiting', 'given', 'missed')),
    state_at timestamptz,
    version int not null default 0,
    unique (conference_id, recipient_id, award, rank)
);
comment on table award.giving is 'Một phần thưởng được trao tại hội nghị: cho ai, ai lên nhận, ai trao, đợt mấy, đã trao chưa';
comment on column award.giving.batch is 'Đợt do cán bộ ấn định; để trống thì xếp từ cao xuống thấp theo bề rộng sân khấu';
create index giving_conference on award.giving (conference_id);

alter table award.ceremony enable row level security;
alter table award.giving enable row level security;
create policy in_scope on award.ceremony
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on award.giving
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('award');
