create schema if not exists notice;

create table notice.notice (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    unit_id bigint not null,
    key text not null,
    args text[] not null,
    link text not null check (link like '/%'),
    at timestamptz not null,
    once text,
    read_at timestamptz
);
comment on table notice.notice is 'Thông báo cho từng tài khoản; câu chữ ghép lúc đọc theo ngôn ngữ của người đọc';
comment on column notice.notice.once is 'Khóa để một việc chỉ báo một lần';
create unique index notice_once on notice.notice (account_id, once) where once is not null;
create index notice_of_account on notice.notice (account_id, id desc);
create index notice_unread on notice.notice (account_id) where read_at is null;

create table notice.mail (
    id bigint generated always as identity primary key,
    to_address text not null,
    subject text not null,
    body text not null,
    once text,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
    attempts int not null default 0,
    created_at timestamptz not null default clock_timestamp(),
    next_at timestamptz not null default clock_timestamp(),
    sent_at timestamptz,
    last_error text
);
comment on table notice.mail is 'Thư điện tử chờ gửi, đã gửi, không gửi được; ghi cùng giao dịch với việc sinh ra nó';
create unique index mail_once on notice.mail (to_address, once) where once is not null;
create index mail_waiting on notice.mail (next_at) where state = 'waiting';
create index mail_dead on notice.mail (id) where state = 'dead';

-- A notice belongs to one person, not to a subtree: only the account itself reads it, the system writes to all.
alter table notice.notice enable row level security;
create policy own on notice.notice for select
    using (account_id = daihoi.actor() or daihoi.actor() = 0);
create policy written_by_anyone on notice.notice for insert
    with check (daihoi.actor() is not null);
create policy read_by_own on notice.notice for update
    using (account_id = daihoi.actor());

call daihoi.open_schema('notice');
