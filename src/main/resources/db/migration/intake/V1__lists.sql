create schema if not exists intake;

create table intake.list (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    register text not null,
    target text not null,
    file_name text not null,
    kind text not null,
    content bytea,
    mapping jsonb not null,
    at timestamptz not null,
    taken jsonb,
    taken_at timestamptz,
    undone_at timestamptz
);
comment on table intake.list is 'Danh sách đã tải lên: chờ xem trước, xác nhận; đã nhập thì còn hoàn tác được';
comment on column intake.list.register is 'Nhập vào đâu: người, đơn vị, khen thưởng, danh sách đại biểu';
comment on column intake.list.content is 'Nguyên tệp đã tải lên; xóa khi đã nhập vì có thể có dữ liệu nhạy cảm';
comment on column intake.list.taken is 'Những dòng đã thành gì, để hoàn tác: mã theo loại';
create index list_of on intake.list (account_id, register, id desc);
alter table intake.list enable row level security;
-- Only who uploaded it sees and confirms it: the rows may hold what is sensitive.
create policy own on intake.list
    using (account_id = daihoi.actor()) with check (account_id = daihoi.actor());

create table intake.mapping (
    scope text not null,
    register text not null,
    head text not null,
    mapping jsonb not null,
    at timestamptz not null,
    primary key (scope, register, head)
);
comment on table intake.mapping is 'Cách đọc các cột mà một đơn vị đã chọn, theo dấu vân tay của dòng tên cột';
alter table intake.mapping enable row level security;
create policy own on intake.mapping
    using (scope = coalesce(current_setting('daihoi.scope', true), ''))
    with check (scope = coalesce(current_setting('daihoi.scope', true), ''));

call daihoi.open_schema('intake');
