create table people.import (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    unit_id bigint,
    file_name text not null,
    rows jsonb not null,
    at timestamptz not null,
    applied_at timestamptz
);
comment on table people.import is 'Danh sách người đã tải lên, chờ xem trước và xác nhận; unit_id là đơn vị của các dòng không ghi đơn vị';

alter table people.import enable row level security;
-- Only who uploaded it sees and confirms it: the rows may hold what is sensitive.
create policy own on people.import
    using (account_id = daihoi.actor()) with check (account_id = daihoi.actor());
