create schema if not exists badge;

create table badge.key (
    id int generated always as identity primary key,
    conference_id bigint not null unique,
    unit_id bigint not null,
    public_key bytea not null,
    sealed bytea not null,
    last_serial int not null default 0,
    made_at timestamptz not null,
    made_by text not null
);
comment on table badge.key is 'Cặp khóa Ed25519 ký thẻ đại biểu của một hội nghị, đại hội; khóa bí mật được niêm bằng khóa của máy chủ';
comment on column badge.key.last_serial is 'Số sê-ri đã cấp sau cùng: một thẻ không bao giờ mang lại số của thẻ khác';

create table badge.badge (
    id bigint generated always as identity primary key,
    conference_id bigint not null,
    unit_id bigint not null,
    serial int not null check (serial > 0),
    number int not null check (number > 0),
    entry_id bigint,
    made_at timestamptz not null,
    made_by text not null,
    prints int not null default 0,
    voided_at timestamptz,
    voided_by text,
    void_reason text,
    replaced_by int,
    unique (conference_id, serial),
    check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    check (replaced_by is null or voided_at is not null)
);
comment on table badge.badge is 'Thẻ đại biểu: mỗi dòng danh sách nhiều nhất một thẻ còn giá trị; in lại là hủy thẻ cũ';
comment on column badge.badge.number is 'Số đại biểu in trên thẻ, giữ nguyên khi in lại';
comment on column badge.badge.entry_id is 'Dòng trong danh sách dự hội nghị; trống = thẻ trắng chờ người đến ngoài danh sách';
create unique index badge_entry on badge.badge (conference_id, entry_id) where voided_at is null;
create unique index badge_number on badge.badge (conference_id, number) where voided_at is null;
create index badge_of_entry on badge.badge (entry_id);

alter table badge.key enable row level security;
alter table badge.badge enable row level security;
create policy in_scope on badge.key
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on badge.badge
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('badge');
revoke delete on badge.badge, badge.key from daihoi_app;
