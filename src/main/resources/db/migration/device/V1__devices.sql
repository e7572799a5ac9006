create schema if not exists device;

create table device.device (
    id bigint generated always as identity primary key,
    conference_id bigint not null,
    unit_id bigint not null,
    kind text not null check (kind in ('door', 'teller', 'screen', 'timer', 'voting')),
    name text not null,
    made_at timestamptz not null,
    made_by text not null,
    code_hash bytea unique,
    code_until timestamptz,
    secret_hash bytea unique,
    enrolled_at timestamptz,
    last_seen_at timestamptz,
    waiting int not null default 0 check (waiting >= 0),
    cut_off_at timestamptz,
    cut_off_by text,
    check ((code_hash is null) = (code_until is null)),
    check ((cut_off_at is null) = (cut_off_by is null))
);
comment on table device.device is 'Điện thoại, màn hình được cấp quyền cho một hội nghị, đại hội: máy ở cửa, máy đếm phiếu, màn hình, đồng hồ, máy biểu quyết';
comment on column device.device.code_hash is 'Băm của mã cấp quyền dùng một lần, hết hạn lúc code_until; trống = không chờ cấp quyền';
comment on column device.device.secret_hash is 'Băm của bí mật mà thiết bị giữ trong cookie; trống = chưa cấp quyền lần nào';
comment on column device.device.waiting is 'Số lượt quét thiết bị báo còn chờ gửi ở lần liên lạc gần nhất';
create index device_conference on device.device (conference_id);

alter table device.device enable row level security;
create policy in_scope on device.device
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('device');
revoke delete on device.device from daihoi_app;
