create schema if not exists door;

create table door.session (
    id bigint generated always as identity primary key,
    conference_id bigint not null,
    unit_id bigint not null,
    name text not null,
    from_at timestamptz not null,
    kinds text[] not null default '{}',
    made_by text not null,
    unique (conference_id, from_at)
);
comment on table door.session is 'Phiên của hội nghị, đại hội: có mặt, vắng mặt được đếm theo từng phiên';
comment on column door.session.from_at is 'Từ lúc này lượt quét được tính cho phiên, cho đến khi phiên sau bắt đầu';
comment on column door.session.kinds is 'Chỉ mời những thành phần này (guest, individual, …); trống = mời tất cả';

create table door.scan (
    id uuid primary key,
    conference_id bigint not null,
    unit_id bigint not null,
    session_id bigint not null references door.session (id),
    device_id bigint,
    by_name text not null,
    what text not null check (what in ('in', 'out', 'undo')),
    how text not null check (how in ('code', 'number', 'name', 'paper', 'desk', 'stranger')),
    entry_id bigint,
    serial int,
    undoes uuid,
    note text not null,
    judgement text not null,
    at timestamptz not null,
    received_at timestamptz not null,
    check ((what = 'undo') = (undoes is not null))
);
comment on table door.scan is 'Mọi lượt quét, ghi tay ở cửa và việc hủy lượt; chỉ thêm. Mã do thiết bị đặt, nên gửi lại không thành hai lượt';
comment on column door.scan.at is 'Lúc quét theo giờ máy chủ, tính từ tuổi của lượt quét lúc gửi; không theo đồng hồ của điện thoại';
comment on column door.scan.judgement is 'counts = được tính; còn lại là lý do không tính (thẻ đã hủy, không có trong danh sách, …)';
create index scan_person on door.scan (session_id, entry_id);
create index scan_undone on door.scan (undoes) where undoes is not null;
create index scan_odd on door.scan (conference_id, received_at) where judgement <> 'counts';

create sequence door.presence_seq;
create table door.presence (
    session_id bigint not null references door.session (id),
    entry_id bigint not null,
    conference_id bigint not null,
    unit_id bigint not null,
    scan_id uuid,
    at timestamptz,
    by_name text not null,
    device_id bigint,
    inside boolean not null,
    last_at timestamptz,
    seq bigint not null default nextval('door.presence_seq'),
    primary key (session_id, entry_id)
);
comment on table door.presence is 'Ai đã đến phiên nào, tính lại từ các lượt quét: lượt sớm nhất được tính';
comment on column door.presence.scan_id is 'Lượt vào sớm nhất; trống = lượt vào đã bị hủy hết';
comment on column door.presence.inside is 'Lượt gần nhất là lượt vào: đang ở trong hội trường';
comment on column door.presence.seq is 'Tăng theo mỗi lần đổi, để thiết bị chỉ hỏi những gì mới';
create index presence_news on door.presence (conference_id, seq);

create table door.absence (
    session_id bigint not null references door.session (id),
    entry_id bigint not null,
    conference_id bigint not null,
    unit_id bigint not null,
    excused boolean not null,
    reason text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (session_id, entry_id)
);
comment on table door.absence is 'Vắng có lý do, không lý do của từng phiên, do ban tổ chức ghi; ai đã quét vào thì không còn là vắng';

do $$
declare
    name text;
begin
    foreach name in array array ['session', 'scan', 'presence', 'absence'] loop
        execute format('alter table door.%I enable row level security', name);
        execute format('create policy in_scope on door.%I
            using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
            with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()))', name);
    end loop;
end
$$;

call daihoi.open_schema('door');
revoke update, delete on door.scan from daihoi_app;
revoke delete on door.presence from daihoi_app;
