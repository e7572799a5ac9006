alter table delegate.act add column version int, add column undone_version int;
comment on column delegate.act.version is 'Phiên bản của danh sách sau lần sửa: ai mở trang từ phiên bản cũ hơn thì chưa thấy lần sửa này';
comment on column delegate.act.undone_version is 'Phiên bản của danh sách sau khi lần sửa được hoàn tác';

alter table delegate.adoption add column taken_at timestamptz;
comment on column delegate.adoption.taken_at is 'Lúc đầu tiên đại hội cấp trên tổng hợp danh sách này; từ đó mọi đính chính phải cho cấp trên thấy';

create table delegate.correction (
    id bigint generated always as identity primary key,
    list_id bigint not null references delegate.list (id) on delete cascade,
    unit_id bigint not null,
    held_on date not null,
    summoned int not null,
    present int not null,
    in_favour int not null,
    against int not null,
    abstaining int not null,
    by_ballot boolean not null,
    minutes_id bigint,
    reason text not null check (reason <> ''),
    by_name text not null,
    at timestamptz not null
);
comment on table delegate.correction is 'Kết quả biểu quyết trước mỗi lần thủ trưởng đính chính, kèm lý do; chỉ ghi thêm, không sửa, không xóa';
create index correction_list on delegate.correction (list_id, id);

alter table delegate.correction enable row level security;
create policy in_scope on delegate.correction
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
revoke update, delete on delegate.correction from daihoi_app;
